// Grid.js as its documentation says: `server`, `search`, `sort`, pages of 50, the plugin for selection. Its search waits 250 ms after
// each key by default; that is turned off, so that work is measured and not waiting.

import { Grid } from "gridjs";
import { RowSelection } from "gridjs/plugins/selection";
import "gridjs/dist/theme/mermaid.min.css";
import "../style.css";
import { TITLES, address, compare, number, rows, showSum } from "../shared.js";

document.getElementById("search").closest("label").remove();
const byCode = new Map();
const column = (id) => ({ id, name: TITLES[id] });
const grid = new Grid({
  columns: [
    { id: "chosen", name: "", sort: false, plugin: { component: RowSelection, props: { id: (row) => row.cells[1].data } } },
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
});
grid.on("ready", () => {
  const plugin = grid.config.plugin.get("chosen");
  plugin?.props.store?.on("updated", ({ rowIds }) => showSum(rowIds.map((code) => byCode.get(code))));
});
grid.render(document.getElementById("app"));
