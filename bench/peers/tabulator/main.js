// Tabulator as its documentation says for many rows: a height, which turns its virtual DOM on, rows by `ajaxURL`, selection by a
// column of check boxes, the search by `setFilter`.

import { TabulatorFull as Tabulator } from "tabulator-tables";
import "tabulator-tables/dist/css/tabulator.min.css";
import "../style.css";
import { TITLES, address, compare, isMeant, number, search, showSum } from "../shared.js";

const column = (field) => ({ field, title: TITLES[field] });
const table = new Tabulator("#app", {
  ajaxURL: address,
  index: "code",
  height: 640,
  layout: "fitColumns",
  selectableRows: true,
  rowHeader: { formatter: "rowSelection", headerSort: false, resizable: false, width: 40, hozAlign: "center" },
  columns: [
    { ...column("name"), sorter: (a, b, one, other) => compare(one.getData().kana, other.getData().kana) },
    column("prefecture"),
    column("status"),
    column("declared"),
    column("target"),
    { ...column("population"), hozAlign: "right", formatter: (cell) => number.format(cell.getValue()) },
  ],
});
search.addEventListener("input", () => {
  const typed = search.value.trim().toLowerCase();
  if (typed) table.setFilter((row) => isMeant(row, typed));
  else table.clearFilter();
});
table.on("rowSelectionChanged", showSum);
globalThis.peer = table;
