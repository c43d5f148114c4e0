// Grid.js as its documentation says: `server`, `search`, `sort`, pages of 50. Its search waits 250 ms after each key by default; that
// is turned off, so that work is measured and not waiting. Its plugin for selection draws nothing in this version, so the check boxes
// are cells made with its own `h`.

import { Grid, h } from "gridjs";
import "gridjs/dist/theme/mermaid.min.css";
import "../style.css";
import { TITLES, address, compare, number, showSum } from "../shared.js";

document.getElementById("search").closest("label").remove();
const byCode = new Map();
const chosen = new Set();
const toggle = (code, on) => {
  chosen[on ? "add" : "delete"](byCode.get(code));
  showSum([...chosen]);
};
const box = (_, row) => {
  const code = row.cells[1].data;
  return h("input", { type: "checkbox", checked: chosen.has(byCode.get(code)), onChange: ({ target }) => toggle(code, target.checked) });
};
const column = (id) => ({ id, name: TITLES[id] });
new Grid({
  columns: [
    { id: "chosen", name: "", sort: false, formatter: box },
    { id: "code", name: "code", hidden: true },
    { ...column("name"), sort: { compare } },
    column("prefecture"),
    column("status"),
    column("declared"),
    column("target"),
    { ...column("population"), formatter: (people) => number.format(people) },
    { id: "kana", name: "kana", hidden: true },
    { id: "en", name: "en", hidden: true },
  ],
  sort: true,
  search: { debounceTimeout: 0, ignoreHiddenColumns: false },
  pagination: { limit: 50 },
  server: {
    url: address,
    then: (all) => {
      for (const row of all) byCode.set(row.code, row);
      return all;
    },
  },
}).render(document.getElementById("app"));
