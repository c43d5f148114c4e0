// Perspective as its guide says for pages without a bundler: its published modules, which fetch their own wasm; the rows as a table of
// its worker, shown by the datagrid plugin. It has no search over several columns but by an expression, so that is what the box sets.

import perspective from "./npm/client/dist/cdn/perspective.js";
import "./npm/viewer/dist/cdn/perspective-viewer.js";
import "./npm/viewer-datagrid/dist/cdn/perspective-viewer-datagrid.js";
import "../style.css";
import "./perspective.css";
import { rows, search } from "../shared.js";

const COLUMNS = ["name", "prefecture", "status", "declared", "target", "population"];
const text = "string";
const schema = { code: text, name: text, prefecture: text, kana: text, en: text, status: text, declared: text, target: text, population: "integer" };

const viewer = document.createElement("perspective-viewer");
document.getElementById("app").append(viewer);
const [worker, all] = await Promise.all([perspective.worker(), rows()]);
const table = await worker.table(schema);
await table.update(all);
await viewer.load(table);
await viewer.restore({ plugin: "Datagrid", columns: COLUMNS, expressions: { found: `concat("name", ' ', "kana", ' ', "en")` }, settings: false });
search.addEventListener("input", () => {
  const typed = search.value.trim().toLowerCase();
  viewer.restore({ filter: typed ? [["found", "contains", typed]] : [] });
});
globalThis.peer = viewer;
