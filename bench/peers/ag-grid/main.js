// AG Grid Community as its documentation says: only the modules that are used, a fixed height, rows selected by check boxes, the
// search by its quick filter.

import { ClientSideRowModelModule, ColumnApiModule, ModuleRegistry, QuickFilterModule, RowApiModule, RowSelectionModule, createGrid } from "ag-grid-community";
import "../style.css";
import "./ag-grid.css";
import { TITLES, compare, number, rows, search, showSum } from "../shared.js";

ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule, QuickFilterModule, RowApiModule, RowSelectionModule]);
const column = (field) => ({ field, headerName: TITLES[field] });
const grid = createGrid(document.getElementById("app"), {
  getRowId: ({ data }) => data.code,
  defaultColDef: { flex: 1 },
  rowSelection: { mode: "multiRow" },
  includeHiddenColumnsInQuickFilter: true,
  cacheQuickFilter: true,
  columnDefs: [
    { ...column("name"), comparator: (a, b, one, other) => compare(one.data.kana, other.data.kana) },
    column("prefecture"),
    column("status"),
    column("declared"),
    column("target"),
    { ...column("population"), valueFormatter: ({ value }) => number.format(value) },
    { field: "kana", hide: true },
    { field: "en", hide: true },
  ],
  onSelectionChanged: ({ api }) => showSum(api.getSelectedRows()),
});
search.addEventListener("input", () => grid.setGridOption("quickFilterText", search.value));
globalThis.peer = grid;
grid.setGridOption("rowData", await rows());
