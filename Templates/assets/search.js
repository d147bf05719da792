"use strict";
// The search. Everything it knows stands in search-index.js, which calls `portico.index`; how that is written is told in
// SearchScript.swift. A word is found by its beginning, and where that finds nothing by its likely spelling; an id typed
// whole comes first. A match in a title counts more than one in a heading, and that more than one in the text. Words of
// every question ("how do I …") are passed over.
(() => {
  const { words: say, make } = portico;
  const plain = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i" };
  const fold = text => text.toLowerCase().normalize("NFKD").replace(/\p{Mn}/gu, "").replace(/[ßæœøđðþłı]/g, letter => plain[letter]);
  const split = text => fold(text).match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];
  const numbered = new Set(["deliverable", "milestone", "action", "decision", "payment", "contract", "kpi", "maintenance", "handover"]);
  const minor = { payment: .7, maintenance: .7, handover: .7 };
  const joined = id => fold(id).replace(/[^\p{Alphabetic}\p{N}]/gu, "");
  const alphabet = Object.fromEntries([..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"].map((letter, value) => [letter, value]));

  // Entries: targets, and headings of targets. A term is a word with the entries whose title holds it; ids are pairs of an id
  // without its hyphen and the entry that has it.
  let entries, vocabulary, places, starts, titles, titleTerms, ids;

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
    ids = entries.flatMap((entry, number) => numbered.has(entry.kind) ? [[joined(entry.note), number]] : []);
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

  // Entry → { score, word }, for one word that was typed; `word` is the one in the text, where title and note have none.
  function match(typed) {
    const found = new Map();
    const better = (entry, score, word) => { if (score > (found.get(entry)?.score ?? 0)) found.set(entry, { score, word }); };
    const take = (index, factor) => {
      const exact = titleTerms[index] === typed ? 1.6 : 1;
      titles[index].forEach((weight, entry) => better(entry, factor * exact * weight));
    };
    const read = (index, factor) => {
      const state = { at: starts[index] };
      let count = number(state), target = -1;
      const rare = 4 + 8 * Math.log(1 + entries.length / count) / Math.log(1 + entries.length);
      const exact = vocabulary[index] === typed ? 1.6 : 1;
      while (count-- > 0) { target += number(state) + 1; better(target, factor * exact * rare, vocabulary[index]); }
    };
    const gather = factor => {
      for (const [list, use] of [[titleTerms, take], [vocabulary, read]]) {
        if (factor === 1) { const [low, high] = range(list, typed); for (let index = low; index < high; index++) use(index, 1); continue; }
        const limit = typed.length > 7 ? 2 : 1;
        list.forEach((word, index) => { if (word.length >= typed.length - limit && near(typed, word, limit)) use(index, factor); });
      }
    };
    gather(1);
    if (!found.size && typed.length > 3) gather(.4);
    return found;
  }

  // The same for an id, `d-08` or `d08`: the item first, and what an unfinished one may become. Empty where there is none.
  function identified(typed) {
    const id = joined(typed), found = new Map();
    if (/\p{N}/u.test(id)) for (const [known, entry] of ids) if (known.startsWith(id)) found.set(entry, { score: known === id ? 900 : 150 });
    return found;
  }

  // The words that tell what is looked for, ids in one piece: without those of every question, unless there are no others.
  function pieces(query) {
    const all = fold(query).match(/[\p{Alphabetic}\p{N}]+(?:[-.][\p{Alphabetic}\p{N}]+)*/gu) ?? [], common = split(say["search.common"]);
    const telling = all.filter(piece => !common.includes(piece));
    return (telling.length ? telling : all).slice(0, 12);
  }

  // A piece's words; a single letter says nothing beside others.
  const parts = (piece, all) => split(piece).filter(part => all.length === 1 && part === piece || part.length > 1 || /\p{N}/u.test(part));

  // What each typed word or id found, and what it counts for: the fewer it finds, the more.
  function matches(query) {
    return pieces(query).flatMap((piece, _, all) => {
      const items = identified(piece), maps = parts(piece, all).map(match);
      maps.forEach(map => map.weight = .05 + Math.log(1 + entries.length / map.size));
      if (!items.size) return maps;
      if (piece === joined(piece)) maps[0]?.forEach((hit, entry) => items.has(entry) || items.set(entry, hit));
      items.weight = Math.log(1 + entries.length);
      return [items];
    }).filter(map => map.size);
  }

  // The best entries, best first. An entry that holds less than most of what the best one holds is left out, unless
  // hardly anything would be left. A heading may borrow from its page.
  function results(query) {
    const maps = matches(query), scores = new Map();
    let most = 0;
    for (const candidate of new Set(maps.flatMap(map => [...map.keys()]))) {
      const entry = entries[candidate], words = new Set();
      let score = 0, holds = 0, own = false;
      maps.forEach(map => {
        const direct = map.get(candidate), borrowed = entry.kind === "heading" ? (map.get(entry.target)?.score ?? 0) / 4 : 0;
        if (!direct && !borrowed) return;
        own ||= direct !== undefined;
        holds += map.weight;
        score += map.weight * Math.max(direct?.score ?? 0, borrowed);
        if (direct?.word) words.add(direct.word);
      });
      if (!own) continue;
      most = Math.max(most, holds);
      scores.set(candidate, { holds, words, score: score * holds * holds / Math.sqrt(1 + entry.title.length / 60) * (minor[entry.kind] ?? 1) });
    }
    const holding = part => [...scores].filter(([, { holds }]) => holds > part * most);
    const best = holding(.6);
    return (best.length > 2 ? best : holding(.3)).sort((a, b) => b[1].score - a[1].score || a[0] - b[0]).map(([index, { score, words }]) => ({ ...entries[index], score, words: [...words] }));
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

  // An entry as a result: its title, its id or where it stands, and the words of its text that were meant.
  function result(entry, base, number, typed, known) {
    const option = make("a", { href: base + entry.path, id: `found-${number}`, role: "option", tabIndex: -1 }, ...marked(entry.title, typed));
    option.setAttribute("aria-selected", "false");
    const isMeant = numbered.has(entry.kind) && known.some(id => joined(entry.note).startsWith(id));
    if (entry.note) option.append(make("span", { className: "quiet" }, " ", ...(isMeant ? [make("mark", {}, entry.note)] : marked(entry.note, typed))));
    if (entry.words.length) option.append(make("span", { className: "search-text" }, say["search.text"], ...entry.words.slice(0, 3).flatMap(word => [" ", make("mark", {}, word)])));
    return option;
  }

  const shown = { group: 8, all: 60 };

  function show(base) {
    const query = input.value, all = results(query), sought = pieces(query), groups = new Map();
    const known = sought.filter(piece => identified(piece).size).map(joined);
    const typed = sought.flatMap(piece => known.includes(joined(piece)) && piece !== joined(piece) ? [] : parts(piece, sought));
    all.slice(0, shown.all).forEach(entry => groups.has(entry.kind) ? groups.get(entry.kind).push(entry) : groups.set(entry.kind, [entry]));
    options = [];
    list.replaceChildren(...[...groups].map(([kind, entries]) => {
      const group = make("div", { role: "group" }, make("p", { className: "search-kind", ariaHidden: true }, say["search." + kind]));
      group.setAttribute("aria-label", say["search." + kind]);
      entries.slice(0, shown.group).forEach(entry => {
        const option = result(entry, base, options.length, typed, known);
        options.push(option);
        group.append(option);
      });
      return group;
    }));
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(options.length > 0));
    const told = all.length === 1 ? "count.one" : all.length > options.length ? "first" : options.length ? "count.other" : "none";
    status.textContent = sought.length ? say["search." + told].replace("{n}", all.length).replace("{shown}", options.length) : "";
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
