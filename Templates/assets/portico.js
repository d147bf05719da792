"use strict";
// A courtesy: colours, copying, memory of ticks and tabs, the way to the search. Without it nothing is missing but
// convenience. Its words stand in `portico.words`, put before this file when a portal is made. A classic script, so that
// it works from disk; nothing is loaded from anywhere else.
(() => {
  const words = portico.words, root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  // What the script adds is marked, so that it can be told from the page's own words.
  const ours = { "data-script": "" };
  const make = (tag, properties, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) name in element ? element[name] = value : element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  // Those of the elements that were not asked for before: what is put into the page later comes to life too.
  const seen = new WeakSet();
  const untouched = selector => all(selector).filter(element => !seen.has(element) && seen.add(element));
  // Private windows and some browsers on disk refuse storage: then nothing is remembered.
  const kept = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value);
    } catch { return null; }
  };

  // Colours: as the system says, light, dark. Before the page is painted.
  const themes = ["auto", "light", "dark"];
  const wear = theme => theme === "auto" ? root.removeAttribute("data-theme") : root.setAttribute("data-theme", theme);
  let theme = themes.includes(kept("portico-theme")) ? kept("portico-theme") : "auto";
  wear(theme);
  // What only a script can do shows from the first paint on, in its own place: nothing moves when it comes to life.
  root.dataset.script = "";
  const wake = selector => all(selector).forEach(element => { element.hidden = false; });

  // Acts on what `selector` finds as soon as the page has read it to its end, and before it is painted.
  const soon = (selector, act) => {
    const watch = new MutationObserver(() => {
      const found = document.querySelector(selector);
      if (!found?.nextSibling) return;
      watch.disconnect();
      act(found);
    });
    watch.observe(document, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => watch.disconnect());
  };

  function colours() {
    const button = make("button", { type: "button", className: "theme" });
    const name = () => { button.textContent = words["theme." + theme]; };
    button.onclick = () => {
      theme = themes[(themes.indexOf(theme) + 1) % 3];
      kept("portico-theme", theme === "auto" ? null : theme);
      wear(theme);
      name();
    };
    name();
    document.querySelector(".colophon").append(button);
  }

  // How long ago the status was: never in the page's bytes, for they must not change by themselves.
  soon(".asof", line => {
    const day = 864e5, time = line.querySelector("time");
    if (!time) return;
    const days = Math.round((Date.parse(new Date().toISOString().slice(0, 10)) - Date.parse(time.dateTime)) / day);
    if (days < 0 || days > 400) return;
    const text = new Intl.RelativeTimeFormat(root.lang, { numeric: "auto" }).format(-days, "day");
    time.after(make("span", { className: "ago", ...ours }, ` (${text})`));
  });

  // A page of a past week keeps its bytes: the way to the newest update and today's navigation come from here.
  const home = document.currentScript.getAttribute("src").replace(/[^/]*\/[^/]*$/, "");
  const current = () => {
    const page = document.querySelector("[data-week]")?.dataset;
    return page && portico.weeks[page.project] && { week: page.week, ...portico.weeks[page.project] };
  };
  soon(".past", line => {
    const now = current();
    if (now && now.date > now.week) line.querySelector("a").replaceWith(make("a", { href: home + now.href, ...ours }, now.text));
  });
  soon("[data-week] .places", places => {
    const now = current(), list = places.querySelector("ul");
    if (!now) return;
    const marked = list.querySelector("[aria-current]")?.href;
    all("li:not(.up)", list).forEach(entry => entry.remove());
    for (const [target, title, count] of now.nav) {
      const link = make("a", { href: home + target }, title);
      if (link.href === marked) link.setAttribute("aria-current", "page");
      if (count) link.append(" ", make("span", { className: "count" }, count));
      list.append(make("li", ours, link));
    }
  });

  function menu() {
    const menu = document.querySelector(".menu");
    addEventListener("keydown", event => {
      if (event.key !== "Escape" || !menu?.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  // Marks the heading that is read in "on this page".
  function outline() {
    let waiting = false;
    const mark = () => {
      waiting = false;
      const links = all(".outline a"), headings = links.map(link => document.getElementById(link.hash.slice(1)));
      if (!links.length) return;
      // Towards the page's end the line that is read moves down, so that short last parts have their turn.
      const rest = root.scrollHeight - innerHeight - scrollY, line = 120 + Math.max(0, 1 - rest / innerHeight) * (innerHeight - 120);
      let current = -1;
      headings.forEach((heading, index) => { if (heading && heading.getBoundingClientRect().top < (scrollY > 0 ? line : 120)) current = index; });
      links.forEach((link, index) => index === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
    };
    addEventListener("scroll", () => { if (!waiting) { waiting = true; requestAnimationFrame(mark); } }, { passive: true });
    mark();
  }

  // What a copy is for: of a session the commands, of a change the code as it is afterwards.
  function wanted(block) {
    const code = block.querySelector("code").cloneNode(true);
    if (block.dataset.copy === "commands") return all(".hl-cmd", code).map(line => line.textContent).join("\n");
    if (block.dataset.copy !== "without-removed") return code.textContent;
    all("del", code).forEach(line => {
      // The line's end goes with it; what follows that in the same text stays.
      const whole = line.closest(".marked") ?? line, next = whole.nextSibling;
      if (next) next.data = next.data.replace("\n", "");
      whole.remove();
    });
    all("ins", code).forEach(line => { line.firstChild.data = "\u0001" + line.firstChild.data.slice(1); });
    const text = code.textContent;
    // Where each line has its column for the sign, that column goes.
    return text.replace(/^[^\u0001 \n]/m.test(text) ? /^\u0001/gm : /^[\u0001 ]/gm, "");
  }

  function copying() {
    if (!navigator.clipboard) return;
    for (const block of untouched("pre.code")) {
      const button = make("button", { type: "button", className: "copy", ...ours }, words.copy);
      button.onclick = async () => {
        await navigator.clipboard.writeText(wanted(block));
        button.textContent = words.copied;
        setTimeout(() => { button.textContent = words.copy; }, 2000);
      };
      const holder = make("div", { className: "copyable" });
      block.replaceWith(holder);
      holder.append(block, button);
    }
  }

  // What scrolls by itself is reached by the keyboard; most browsers see to that without us.
  function tables() {
    for (const table of all(".table")) if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
  }

  // A choice of one tab chooses those of the same name on the page, and is remembered.
  function tabs() {
    const inputs = () => all(".tabs > input"), fresh = untouched(".tabs > input"), name = input => input.nextElementSibling.textContent.trim();
    const choose = wanted => inputs().forEach(input => { if (name(input) === wanted) input.checked = true; });
    if (fresh.length) (kept("portico-tabs") ?? "").split("\n").forEach(choose);
    fresh.forEach(input => input.addEventListener("change", () => {
      const top = input.getBoundingClientRect().top;
      choose(name(input));
      scrollBy(0, input.getBoundingClientRect().top - top);
      const others = inputs().filter(other => other.name === input.name).map(name);
      kept("portico-tabs", [...(kept("portico-tabs") ?? "").split("\n").filter(tab => tab && !others.includes(tab)), name(input)].join("\n"));
    }));
  }

  // Checklists remember in this browser only, and say so.
  function checklists() {
    const boxes = untouched("[data-kind=checklist] .task input");
    if (!boxes.length) return;
    const key = "portico-ticks " + location.pathname;
    const ticks = () => new Set((kept(key) ?? "").split("\n").filter(Boolean));
    const label = box => box.closest("label, li").textContent.trim();
    boxes.forEach(box => {
      box.disabled = false;
      box.checked ||= ticks().has(label(box));
      box.addEventListener("change", () => {
        const now = ticks();
        now[box.checked ? "add" : "delete"](label(box));
        kept(key, [...now].join("\n"));
      });
    });
    wake(".ticks");
  }

  // Search: its script and its index come when they are first asked for, as scripts, for from disk nothing else may be read.
  const assets = document.currentScript.src.replace(/[^/]*$/, "");
  const load = name => new Promise((done, failed) => document.head.append(make("script", { src: assets + name, onload: done, onerror: failed })));
  function search() {
    let loading;
    const open = () => (loading ??= load("search.js").then(() => load("search-index.js"))).then(() => portico.search(assets + "../"));
    all(".find").forEach(button => { button.onclick = open; });
    wake(".find");
    addEventListener("keydown", event => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
      event.preventDefault();
      open();
    });
  }

  // To be called by whoever changes what the page holds.
  const enhance = () => [copying, tables, tabs, checklists].forEach(part => part());
  Object.assign(portico, { all, make, wake, enhance });
  addEventListener("DOMContentLoaded", () => [colours, search, menu, outline, enhance].forEach(part => part()));
})();
