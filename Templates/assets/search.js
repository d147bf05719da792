"use strict";
// The search. Everything it knows stands in search-index.js, which calls `portico.index`; how that is written is told in
// SearchScript.swift. A word is found by its beginning, and where that finds nothing by its likely spelling. A match in a
// title counts more than one in a heading, and that more than one in the text.
(() => {
  const { words: say, make } = portico;
  const plain = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i" };
  const fold = text => text.toLowerCase().normalize("NFKD").replace(/\p{Mn}/gu, "").replace(/[ßæœøđðþłı]/g, letter => plain[letter]);
  const split = text => fold(text).match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];
  const alphabet = Object.fromEntries([..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"].map((letter, value) => [letter, value]));

  // Entries: targets, and headings of targets. A term is a word with the entries whose title holds it.
  let entries, vocabulary, places, starts, titles, titleTerms;

  portico.index = ({ targets, words, places: written }) => {
    entries = [];
    targets.forEach(([kind, path, title, note, ...headings], target) => {
      entries[target] = { kind, path, title, note, target };
    });
    targets.forEach(([, path, title, , ...headings], target) => {
      for (let index = 0; index < headings.length; index += 2)
        entries.push({ kind: "heading", path: `${path}#${headings[index]}`, title: headings[index + 1], note: title, target });
    });
    let word = "";
    vocabulary = words ? words.split(" ").map(part => word = word.slice(0, alphabet[part[0]]) + part.slice(1)) : [];
    places = written;
    starts = new Uint32Array(vocabulary.length);
    let at = 0;
    for (let index = 0; index < vocabulary.length; index++) {
      starts[index] = at;
      let count = 0, shift = 0, value;
      do { value = alphabet[places[at++]]; count += (value % 32) << shift; shift += 5; } while (value >= 32);
      while (count > 0) if (alphabet[places[at++]] < 32) count--;
    }
    const terms = new Map();
    entries.forEach((entry, number) => split(entry.title).forEach(term => {
      if (!terms.has(term)) terms.set(term, new Map());
      terms.get(term).set(number, entry.kind === "heading" ? 40 : 100);
    }));
    // What is said after a title: an id, a role.
    entries.forEach((entry, number) => entry.kind !== "heading" && split(entry.note).forEach(term => {
      if (!terms.has(term)) terms.set(term, new Map());
      if (!terms.get(term).has(number)) terms.get(term).set(number, 30);
    }));
    titleTerms = [...terms.keys()].sort();
    titles = titleTerms.map(term => terms.get(term));
  };

  const number = state => {
    let result = 0, shift = 0, value;
    do { value = alphabet[places[state.at++]]; result += (value % 32) << shift; shift += 5; } while (value >= 32);
    return result;
  };

  // Indices of the words in a sorted list that begin with `start`.
  function range(list, start) {
    let low = 0, high = list.length;
    while (low < high) { const middle = (low + high) >> 1; list[middle] < start ? low = middle + 1 : high = middle; }
    let end = low;
    while (end < list.length && list[end].startsWith(start)) end++;
    return [low, end];
  }

  // Whether `word` begins with something at most `limit` mistakes away from `typed`: a letter wrong, missing, too many, or
  // two changed over.
  function near(typed, word, limit) {
    const width = typed.length;
    let before = [], last = Array.from({ length: width + 1 }, (_, index) => index), best = last[width];
    for (let row = 1; row <= Math.min(word.length, width + limit); row++) {
      const now = [row];
      let least = row;
      for (let column = 1; column <= width; column++) {
        let cost = Math.min(last[column] + 1, now[column - 1] + 1, last[column - 1] + (word[row - 1] !== typed[column - 1]));
        if (row > 1 && column > 1 && word[row - 1] === typed[column - 2] && word[row - 2] === typed[column - 1]) cost = Math.min(cost, before[column - 2] + 1);
        now[column] = cost;
        least = Math.min(least, cost);
      }
      best = Math.min(best, now[width]);
      if (least > limit) break;
      [before, last] = [last, now];
    }
    return best <= limit;
  }

  // Entry → score, for one word that was typed.
  function match(typed) {
    const found = new Map(), better = (entry, score) => { if (score > (found.get(entry) ?? 0)) found.set(entry, score); };
    const take = (term, index, factor) => {
      const exact = term === typed ? 1.6 : 1;
      titles[index].forEach((weight, entry) => better(entry, factor * exact * weight));
    };
    const read = (index, factor) => {
      const state = { at: starts[index] };
      let count = number(state), target = -1;
      const rare = 4 + 8 * Math.log(1 + entries.length / count) / Math.log(1 + entries.length);
      const exact = vocabulary[index] === typed ? 1.6 : 1;
      while (count-- > 0) { target += number(state) + 1; better(target, factor * exact * rare); }
    };
    const gather = factor => {
      for (const [list, use] of [[titleTerms, (index, f) => take(titleTerms[index], index, f)], [vocabulary, read]]) {
        if (factor === 1) { const [low, high] = range(list, typed); for (let index = low; index < high; index++) use(index, 1); continue; }
        const limit = typed.length > 7 ? 2 : 1;
        list.forEach((word, index) => { if (word.length >= typed.length - limit && near(typed, word, limit)) use(index, factor); });
      }
    };
    gather(1);
    if (!found.size && typed.length > 3) gather(.4);
    return found;
  }

  // The best entries that match every word; a heading may borrow from its page's title, a page from its headings.
  function results(query) {
    const typed = [...new Set(split(query))].slice(0, 8);
    if (!typed.length) return [];
    const maps = typed.map(match), scores = new Map();
    const candidates = new Set(maps.flatMap(map => [...map.keys()]));
    for (const candidate of candidates) {
      const entry = entries[candidate];
      let score = 0, own = false;
      for (const map of maps) {
        const direct = map.get(candidate) ?? 0, borrowed = entry.kind === "heading" ? map.get(entry.target) ?? 0 : 0;
        if (!direct && !borrowed) { score = 0; break; }
        own ||= direct > 0;
        score += Math.max(direct, borrowed / 4);
      }
      if (score && own) scores.set(candidate, score / Math.sqrt(1 + entry.title.length / 60));
    }
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 60).map(([index, score]) => ({ ...entries[index], score }));
  }
  portico.results = results;

  // The words of `text` that match, in <mark>.
  function marked(text, typed) {
    const parts = [];
    let done = 0;
    for (const word of text.matchAll(/[\p{Alphabetic}\p{N}\p{Mn}]+/gu)) {
      const folded = fold(word[0]);
      const hit = typed.find(part => folded.startsWith(part)) ?? typed.find(part => part.length > 3 && near(part, folded, part.length > 7 ? 2 : 1));
      if (!hit) continue;
      const length = folded.startsWith(hit) && folded.length === word[0].length ? hit.length : word[0].length;
      parts.push(text.slice(done, word.index), make("mark", {}, word[0].slice(0, length)));
      done = word.index + length;
    }
    return [...parts, text.slice(done)];
  }

  let dialog, input, list, status, chosen = -1, options = [];

  function choose(index) {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = options.length ? (index + options.length) % options.length : -1;
    const option = options[chosen];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function show(base) {
    const query = input.value, found = results(query), typed = split(query), groups = new Map();
    found.forEach(entry => groups.has(entry.kind) ? groups.get(entry.kind).push(entry) : groups.set(entry.kind, [entry]));
    options = [];
    list.replaceChildren(...[...groups].map(([kind, entries]) => {
      const group = make("div", { role: "group" }, make("p", { className: "search-kind", ariaHidden: true }, say["search." + kind]));
      group.setAttribute("aria-label", say["search." + kind]);
      entries.slice(0, 8).forEach(entry => {
        const option = make("a", { href: base + entry.path, id: `found-${options.length}`, role: "option", tabIndex: -1 },
          ...marked(entry.title, typed), ...(entry.note ? [make("span", { className: "quiet" }, " ", ...marked(entry.note, typed))] : []));
        option.setAttribute("aria-selected", "false");
        options.push(option);
        group.append(option);
      });
      return group;
    }));
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(options.length > 0));
    status.textContent = !typed.length ? "" : options.length ? say["search.count"].replace("{n}", options.length) : say["search.none"];
    chosen = -1;
    choose(0);
  }

  function build(base) {
    input = make("input", { type: "text", id: "search-field", autocomplete: "off", spellcheck: false, role: "combobox" });
    for (const [name, value] of Object.entries({ "aria-controls": "search-results", "aria-expanded": "false", "aria-autocomplete": "list", "aria-label": say["search.label"] })) input.setAttribute(name, value);
    list = make("div", { id: "search-results", role: "listbox", hidden: true });
    list.setAttribute("aria-label", say["search.label"]);
    status = make("p", { role: "status", className: "quiet" });
    const close = make("button", { type: "button", className: "search-close" }, say["search.close"]);
    dialog = make("dialog", { className: "search" }, make("div", { className: "search-head" }, input, close), status, list);
    dialog.setAttribute("aria-label", say["search.label"]);
    close.onclick = () => dialog.close();
    dialog.onclick = event => { if (event.target === dialog || event.target.closest("a")) dialog.close(); };
    input.oninput = () => show(base);
    input.onkeydown = event => {
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Enter") options[chosen]?.click();
      else return;
      event.preventDefault();
    };
    document.body.append(dialog);
  }

  portico.search = base => {
    if (!dialog) build(base);
    if (!dialog.open) dialog.showModal();
    input.select();
  };
})();
