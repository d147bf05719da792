"use strict";
// The preview's part of a page, put into it while it is served and never into a published file. It waits for the news that
// the portal was built again, fetches the page and changes what differs between the two texts of the page, so that what
// the reader and the portal's own scripts did to the page stays: scroll position, focus, open details, the search.
(() => {
  const holder = document.getElementById("portico-preview"), root = document.documentElement;
  let data = JSON.parse(holder.textContent);
  holder.remove();
  document.currentScript.remove();
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) value !== undefined && value !== false && element.setAttribute(name, value === true ? "" : value);
    element.append(...children.filter(child => child !== undefined && child !== ""));
    return element;
  };

  // The page's body as it was sent, and for each of its nodes the one on the screen.
  let sent;
  const shown = new WeakMap();
  const pair = (copy, node) => {
    shown.set(copy, node);
    copy.childNodes.forEach((child, index) => pair(child, node.childNodes[index]));
    return node;
  };
  const carry = (before, after) => {
    shown.set(after, shown.get(before));
    after.childNodes.forEach((child, index) => carry(before.childNodes[index], child));
  };
  // The child of `parent` that holds a node: scripts wrap what was sent, code for example.
  const within = (node, parent) => {
    while (node && node.parentNode !== parent) node = node.parentNode;
    return node;
  };

  // For each new child the old one that it replaces, in order: equal children first, then in the gaps those of one kind.
  function partners(before, after) {
    const text = node => node.nodeType === 1 ? node.outerHTML : node.nodeName + node.data;
    const old = before.map(text), fresh = after.map(text), found = Array(after.length);
    let start = 0, ends = 0;
    while (start < old.length && start < fresh.length && old[start] === fresh[start]) found[start] = start++;
    while (ends < old.length - start && ends < fresh.length - start && old.at(-1 - ends) === fresh.at(-1 - ends)) found[fresh.length - 1 - ends] = old.length - 1 - ends++;
    let from = start;
    const end = old.length - ends;
    for (let index = start; index < fresh.length - ends; index++) {
      const at = old.indexOf(fresh[index], from);
      if (at >= 0 && at < end) { found[index] = at; from = at + 1; }
    }
    let last = -1;
    after.forEach((node, index) => {
      if (found[index] !== undefined) { last = found[index]; return; }
      const next = found.slice(index).find(at => at !== undefined) ?? old.length;
      for (let at = last + 1; at < next; at++) {
        if (before[at].nodeName !== node.nodeName || (before[at].id ?? "") !== (node.id ?? "")) continue;
        found[index] = last = at;
        return;
      }
    });
    return found;
  }

  let inserted, touchesRegister;
  function patch(before, after) {
    const node = shown.get(before);
    shown.set(after, node);
    if (before.nodeType !== 1) { if (before.data !== after.data) node.data = after.data; return; }
    touchesRegister ||= !!node.closest("table.register");
    for (const name of new Set([...before.getAttributeNames(), ...after.getAttributeNames()])) {
      const value = after.getAttribute(name);
      if (value === before.getAttribute(name)) continue;
      value === null ? node.removeAttribute(name) : node.setAttribute(name, value);
    }
    const old = [...before.childNodes], fresh = [...after.childNodes], found = partners(old, fresh);
    const kept = new Set(found);
    old.forEach((child, index) => { if (!kept.has(index)) within(shown.get(child), node)?.remove(); });
    let next = null;
    for (let index = fresh.length - 1; index >= 0; index--) {
      const child = fresh[index], was = old[found[index]];
      let here;
      if (was) {
        was.isEqualNode(child) ? carry(was, child) : patch(was, child);
        here = within(shown.get(child), node);
      } else {
        here = pair(child, document.importNode(child, true));
        node.insertBefore(here, next);
        if (here.nodeType === 1) inserted.push(here);
      }
      next = here ?? next;
    }
  }

  // What new nodes take over from those they replace.
  const label = details => details.querySelector("summary")?.textContent.trim();
  function remembering(change) {
    const active = document.activeElement, name = active && [active.localName, active.getAttribute("href"), active.textContent].join("\n");
    const open = new Map(all("details").map(details => [label(details), details.open]));
    const fixed = scrollY > 0 && all("main :is(h1, h2, h3, h4, p, li, tr, dt, dd, pre, figure)").find(element => element.getBoundingClientRect().top >= 0 && !element.closest("nav, aside, .outline"));
    const top = fixed && fixed.getBoundingClientRect().top;
    root.style.overflowAnchor = "none";
    change();
    for (const part of inserted) for (const details of [part, ...all("*", part)]) if (details.localName === "details" && open.has(label(details))) details.open = open.get(label(details));
    if (active && active !== document.body && !active.isConnected) {
      const again = (active.id && document.getElementById(active.id)) || all(active.localName).find(element => [element.localName, element.getAttribute("href"), element.textContent].join("\n") === name);
      again?.focus({ preventScroll: true });
    }
    const hold = () => { if (fixed?.isConnected) scrollBy({ top: fixed.getBoundingClientRect().top - top, behavior: "instant" }); };
    hold();
    // What a browser lays out only when it comes into view has its height a frame later.
    requestAnimationFrame(() => { hold(); root.style.overflowAnchor = ""; });
  }

  function changeStyles(version) {
    for (const old of all("link[rel=stylesheet]")) {
      const link = old.cloneNode();
      link.href = old.href.replace(/\?.*$/, "") + "?" + version;
      link.onload = () => old.remove();
      old.after(link);
    }
  }

  function changeSearch(path) {
    if (!window.portico?.results) return;
    const script = make("script", { src: `${path}?${Date.now()}` });
    script.onload = () => {
      script.remove();
      if (document.querySelector("dialog.search[open]")) document.getElementById("search-field").dispatchEvent(new Event("input"));
    };
    document.head.append(script);
  }

  let busy = false, again = false;
  async function refresh() {
    if (busy) { again = true; return; }
    busy = true;
    do { again = false; await fetchPage().catch(() => {}); } while (again);
    busy = false;
  }

  async function fetchPage() {
    const text = await (await fetch(location.pathname, { cache: "no-store" })).text();
    const page = new DOMParser().parseFromString(text, "text/html"), carrier = page.getElementById("portico-preview");
    if (!carrier) return;
    const next = JSON.parse(carrier.textContent);
    carrier.nextElementSibling.remove();
    carrier.remove();
    const scripts = document => all("script[src]", document).map(script => script.getAttribute("src")).filter(path => !/search/.test(path)).join();
    const isOther = next.kind !== data.kind || next.scripts !== data.scripts || scripts(page.head) !== headScripts;
    if (isOther || next.kind === "page" && !window.portico?.enhance) return location.reload();
    inserted = [];
    touchesRegister = false;
    if (next.styles !== data.styles) changeStyles(next.styles);
    if (!sent.isEqualNode(page.body)) {
      // A page whose script has changed what was sent beyond recognition is loaded again.
      try { remembering(() => patch(sent, page.body)); } catch { return location.reload(); }
      if (touchesRegister) return location.reload();
      sent = page.body;
      window.portico?.enhance?.();
    }
    document.title = page.title;
    root.lang = page.documentElement.lang;
    if (next.index !== data.index) changeSearch(next.indexPath);
    data = next;
    show();
  }

  // The bar and the findings, in a tree of their own: the page's styles and these do not meet.
  const host = make("portico-preview", { lang: "en", dir: "ltr" }), shadow = host.attachShadow({ mode: "open" });
  const styles = text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };
  shadow.adoptedStyleSheets = [styles(data.barStyles)];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles(data.pageStyles)];
  let isOpen = false, opened = false, isConnected = true;
  const shapes = { error: "◆", warning: "▲", note: "●" };
  const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  function finding(item) {
    const place = `${item.line}:${item.column}`;
    return make("li", { class: item.severity },
      make("p", {}, make("span", { class: "severity" }, `${shapes[item.severity]} ${item.severity}`), " ", item.href ? make("a", { href: item.href, "aria-label": `${item.file}, line ${item.line}` }, place) : place, " ", item.summary),
      /[^-\s]/.test(item.text ?? "") ? make("pre", { tabindex: 0 }, make("code", {}, item.text)) : "",
      item.explanation ? make("p", { class: "quiet" }, item.explanation) : "",
      item.fix ? make("p", { class: "fix" }, `Fix: ${item.fix}`) : "",
      make("p", { class: "quiet" }, item.rule));
  }

  function findings() {
    // What stops publishing comes first, in each file and among the files.
    const order = Object.keys(shapes), bySeverity = (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity);
    const sorted = [...data.findings].sort(bySeverity), files = new Map(sorted.map(item => [item.file, sorted.filter(other => other.file === item.file)]));
    const close = make("button", { type: "button", class: "close" }, "Close");
    close.onclick = () => { isOpen = false; show(); shadow.querySelector(".count")?.focus(); };
    const panel = make("section", { id: "findings", "aria-label": "Findings", tabindex: -1 },
      make("header", {}, make("h2", {}, data.failure ? "The content cannot be read" : "Findings"), close),
      data.failure ? make("p", { class: "error" }, data.failure) : "",
      data.isStopped ? make("p", {}, data.kind === "page" ? "You see the last pages without errors." : "") : "",
      ...[...files].flatMap(([file, items]) => [make("h3", {}, items[0].fileHref ? make("a", { href: items[0].fileHref }, file) : file), make("ul", {}, ...items.map(finding))]),
      data.more ? make("p", {}, `And ${data.more} more; portico check lists all.`) : "",
      !data.failure && !data.findings.length ? make("p", {}, "No findings.") : "");
    return panel;
  }

  const words = () => { const main = document.querySelector("main"); return main ? [...new Intl.Segmenter(root.lang || "en", { granularity: "word" }).segment(sentMain())].filter(part => part.isWordLike).length : 0; };
  const sentMain = () => (sent.querySelector("main") ?? sent).textContent;
  const day = text => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(text));

  function bar() {
    const severe = kind => data.findings.filter(item => item.severity === kind).length;
    const [errors, warnings] = [severe("error"), severe("warning")];
    const parts = [errors ? counted(errors, "error") : "", warnings ? counted(warnings, "warning") : ""].filter(Boolean);
    const count = make("button", { type: "button", class: `count ${errors || data.failure ? "error" : warnings ? "warning" : ""}`, "aria-expanded": String(isOpen), "aria-controls": isOpen ? "findings" : undefined },
      data.failure ? "Content not readable" : parts.join(", ") || (data.findings.length ? counted(data.findings.length, "note") : "No findings"));
    count.onclick = () => { isOpen = !isOpen; show(); shadow.querySelector(isOpen ? "#findings" : ".count").focus(); };
    const said = [...data.states];
    if (data.isStopped && data.kind === "page") said.unshift("Not up to date");
    if (!isConnected) said.unshift("Preview stopped");
    return make("section", { class: "bar", "aria-label": "Preview" },
      data.source ? make("a", { class: "source", href: data.sourceHref, title: data.source }, data.source.replace(/^.*?\//, "")) : make("span", { class: "source" }, "Preview"),
      make("span", { class: "states", role: "status" }, ...said.map(state => make("span", { class: "state" }, state))),
      data.kind === "page" ? make("span", { class: "words" }, counted(words(), "word")) : "",
      data.reviewed ? make("span", { class: "reviewed" }, `Reviewed ${day(data.reviewed)}`) : "",
      count,
      data.otherHref ? make("a", { href: data.otherHref }, data.view === "published" ? "With drafts" : "As published") : "",
      data.kind === "start" ? "" : make("a", { href: "/" }, "All clients"));
  }

  function show() {
    const isBad = data.isStopped || !!data.failure;
    // Errors open the findings by themselves; when they are mended, that is undone.
    if (isBad && !opened) isOpen = opened = true;
    if (!isBad && opened) isOpen = opened = false;
    const focused = shadow.activeElement?.className || shadow.activeElement?.id, top = shadow.querySelector("#findings")?.scrollTop ?? 0;
    shadow.replaceChildren(...(isOpen ? [findings()] : []), bar());
    const panel = shadow.querySelector("#findings");
    if (panel) panel.scrollTop = top;
    if (focused) [...shadow.querySelectorAll("*")].find(element => element.className === focused || element.id === focused)?.focus({ preventScroll: true });
    for (const link of all("a[href]")) {
      const state = link.origin === location.origin ? data.unpublished[link.pathname] : undefined;
      state ? link.setAttribute("data-preview-state", state) : link.removeAttribute("data-preview-state");
    }
  }

  shadow.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !isOpen) return;
    isOpen = false;
    show();
    shadow.querySelector(".count").focus();
  });

  // A browser allows six connections to one server, so that hidden pages do without.
  let events;
  function listen() {
    events?.close();
    if (document.hidden) return;
    events = new EventSource("/-/events");
    events.onmessage = event => {
      const versions = JSON.parse(event.data);
      if (!isConnected) { isConnected = true; show(); }
      if (data.slug ? versions[data.slug] !== data.version || data.failure : JSON.stringify(versions) !== data.version) refresh();
    };
    events.onerror = () => { if (isConnected) { isConnected = false; show(); } };
  }

  let headScripts;
  addEventListener("DOMContentLoaded", () => {
    sent = document.body.cloneNode(true);
    pair(sent, document.body);
    // The one thing that the portal's script adds before the page is complete.
    all(".ago[data-script]", sent).forEach(element => element.remove());
    headScripts = all("script[src]", document.head).map(script => script.getAttribute("src")).join();
    document.body.append(host);
    show();
    listen();
  });
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", event => { if (event.persisted) listen(); });
})();
