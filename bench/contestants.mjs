// The contestants, in the order of the tables. The first one is the baseline.

import { ours } from "./ours.mjs";
import { page } from "./peers/page.mjs";
import { shared } from "./peers/tasks.mjs";

const modules = (...parts) => parts.map((part) => `<link rel="modulepreload" href="npm/${part}">`).join("");

const PEERS = [
  { name: "plain", title: "plain JS, 50 rows" },
  { name: "datatables", title: "DataTables 2" },
  { name: "gridjs", title: "Grid.js" },
  { name: "tabulator", title: "Tabulator" },
  { name: "ag-grid", title: "AG Grid Community" },
  { name: "tanstack", title: "React, TanStack Table and Virtual" },
  {
    name: "perspective",
    title: "Perspective",
    npm: "@perspective-dev",
    head: modules("client/dist/cdn/perspective.js", "viewer/dist/cdn/perspective-viewer.js", "viewer-datagrid/dist/cdn/perspective-viewer-datagrid.js"),
  },
];

const peer = async ({ name, title, npm, head }) => {
  const { tasks } = await import(`./peers/${name}/tasks.mjs`);
  return { name, title, npm, isPeer: true, page: ({ json }) => page({ json, head }), scripts: [shared, tasks] };
};

export const contestants = [...(await Promise.all(PEERS.map(peer))), ...ours.map(({ tasks, ...one }) => ({ ...one, scripts: [tasks] }))];
