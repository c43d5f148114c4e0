// DataTables 2 as its manual says for many rows: rows by `ajax` with `deferRender`, pages of 50, its own search box, the Select
// extension; the reading in a hidden column by which the name is ordered.

import DataTable from "datatables.net-dt";
import "datatables.net-select-dt";
import "datatables.net-dt/css/dataTables.dataTables.min.css";
import "datatables.net-select-dt/css/select.dataTables.min.css";
import "../style.css";
import { TITLES, address, compare, showSum } from "../shared.js";

document.getElementById("app").innerHTML = `<table id="table" class="display"></table>`;
document.getElementById("search").closest("label").remove();
DataTable.type("ja", { detect: () => false, order: { asc: compare, desc: (a, b) => compare(b, a) } });

const column = (data) => ({ data, title: TITLES[data] });
const table = new DataTable("#table", {
  ajax: { url: address, dataSrc: "" },
  deferRender: true,
  pageLength: 50,
  order: [],
  select: { style: "multi", selector: "td:first-child" },
  columns: [
    { data: null, orderable: false, render: DataTable.render.select() },
    { ...column("name"), orderData: 7 },
    column("prefecture"),
    column("status"),
    column("declared"),
    column("target"),
    { ...column("population"), render: DataTable.render.number() },
    { data: "kana", visible: false, type: "ja" },
    { data: "en", visible: false },
  ],
});
table.on("select deselect", () => showSum(table.rows({ selected: true }).data().toArray()));
globalThis.peer = table;
