"use strict";
// The register: filter and sort. What is chosen is kept in the address, and how many rows are shown is said aloud.
addEventListener("DOMContentLoaded", () => {
  const { words, all, make, wake } = portico;
  const table = document.querySelector("table.register"), form = document.querySelector("form.filter");
  if (!table || !form) return;
  const rows = all("tbody tr:not(.group)", table).map(row => ({ row, body: row.parentNode, text: row.textContent.toLowerCase() }));
  const bodies = all("tbody", table), heads = all("thead th", table);
  // A site's own template may have none of these.
  const field = name => form.elements[name] ?? make("select", {});
  const state = field("state"), by = field("sort"), order = field("order"), find = form.querySelector("input"), count = form.querySelector("[role=status]");
  // Columns are named by their heads. A site's own template may number them.
  const columns = heads.map((head, index) => head.dataset.column ?? `${index + 1}`);
  const sortable = by.length ? [...by.options].map(option => option.value).filter(Boolean) : columns;
  form.onsubmit = () => false;
  wake("form.filter");
  let sort = "";
  const value = (row, column) => {
    const cell = row.cells[column], time = cell.querySelector("time");
    if (time) return time.dateTime;
    const text = cell.textContent.trim(), number = parseFloat(text.replace("\u2212", "-"));
    return text === "–" ? "" : isNaN(number) || column === 0 ? text : number;
  };
  const show = () => {
    const query = find.value.trim().toLowerCase(), column = columns.indexOf(sort.replace(/^-/, ""));
    let shown = 0;
    for (const entry of rows) {
      const fits = (!state.value || entry.row.dataset.state === state.value || entry.row.dataset.state === state.value + "_with_conditions") && entry.text.includes(query);
      entry.row.hidden = !fits;
      shown += fits;
    }
    const inOrder = sort ? [...rows].sort((a, b) => {
      const [first, second] = [value(a.row, column), value(b.row, column)];
      if (first === "" || second === "") return (first === "") - (second === "");
      return (first < second ? -1 : first > second ? 1 : 0) * (sort[0] === "-" ? -1 : 1);
    }) : rows;
    for (const { row, body } of inOrder) (sort ? bodies[0] : body).append(row);
    for (const body of bodies) body.querySelector(".group").hidden = sort || ![...body.rows].some(row => !row.hidden && !row.matches(".group"));
    heads.forEach((head, index) => index === column ? head.setAttribute("aria-sort", sort[0] === "-" ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
    by.value = sort.replace(/^-/, "");
    order.value = sort[0] === "-" ? "-" : "";
    const said = words["filter.count"].replace("{n}", shown).replace("{total}", rows.length), chosen = order.selectedOptions[0]?.text.toLowerCase() ?? "";
    count.textContent = !sort ? said : words["filter.sorted"].replace("{count}", said).replace("{column}", heads[column].textContent.trim()).replace("{order}", chosen);
  };
  const keep = () => {
    const parts = Object.entries({ find: find.value, state: state.value, sort }).filter(([, text]) => text);
    history.replaceState(null, "", parts.length ? "#" + new URLSearchParams(parts) : location.pathname + location.search);
    show();
  };
  heads.forEach((head, index) => {
    const name = columns[index];
    if (!sortable.includes(name)) return;
    const button = make("button", { type: "button" }, ...head.childNodes);
    button.onclick = () => { sort = sort === name ? `-${name}` : sort === `-${name}` ? "" : name; keep(); };
    head.append(button);
  });
  // A fragment without a sign of equality leads to a row.
  const follow = () => {
    if (location.hash && !location.hash.includes("=")) return;
    const said = new URLSearchParams(location.hash.slice(1));
    find.value = said.get("find") ?? "";
    state.value = said.get("state") ?? "";
    // Links of earlier versions have a column's number.
    const [, sign, key] = (said.get("sort") ?? "").match(/^(-?)([^]*)$/), name = columns[key - 1] ?? key;
    sort = sortable.includes(name) ? sign + name : "";
    show();
  };
  addEventListener("hashchange", follow);
  by.onchange = order.onchange = () => { sort = by.value && order.value + by.value; keep(); };
  find.oninput = state.onchange = keep;
  show();
  follow();
});
