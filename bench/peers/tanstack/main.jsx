// React with TanStack Table and TanStack Virtual, as their guides say: features and columns outside of the component, rows by their
// code, the body virtual in a box of fixed height with `display: grid` and rows put in place by `transform`.

import { columnFilteringFeature, createFilteredRowModel, createSortedRowModel, globalFilteringFeature, rowSelectionFeature, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import "../style.css";
import "./tanstack.css";
import { TITLES, compare, isMeant, number, rows, showSum } from "../shared.js";

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSelectionFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});
const byReading = (a, b) => compare(a.original.kana, b.original.kana);
const isFound = (row, column, typed) => isMeant(row.original, typed);
const columns = [
  {
    id: "chosen",
    header: "",
    enableGlobalFilter: false,
    enableSorting: false,
    cell: ({ row }) => <input type="checkbox" checked={row.getIsSelected()} onChange={row.getToggleSelectedHandler()} />,
  },
  { accessorKey: "name", header: TITLES.name, sortFn: byReading },
  ...["prefecture", "status", "declared", "target"].map((key) => ({ accessorKey: key, header: TITLES[key], enableGlobalFilter: false, sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)) })),
  { accessorKey: "population", header: TITLES.population, enableGlobalFilter: false, cell: ({ getValue }) => number.format(getValue()) },
];

/** The box and what is seen in it: the virtualizer stands beside the element that scrolls. */
function Box({ table }) {
  const box = useRef(null);
  const shown = table.getRowModel().rows;
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => box.current, estimateSize: () => 33, getItemKey: (at) => shown[at].id, overscan: 5 });
  return (
    <div className="box" ref={box}>
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => <th key={header.id} id={`head-${header.id}`} onClick={header.column.getToggleSortingHandler()}><table.FlexRender header={header} /></th>)}
            </tr>
          ))}
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = shown[item.index];
            return (
              <tr key={row.id} data-index={item.index} ref={virtual.measureElement} style={{ transform: `translateY(${item.start}px)` }}>
                {row.getAllCells().map((cell) => <td key={cell.id}><table.FlexRender cell={cell} /></td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Places({ data }) {
  const [globalFilter, setGlobalFilter] = useState("");
  const [rowSelection, setRowSelection] = useState({});
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.code,
    globalFilterFn: isFound,
    state: { globalFilter, rowSelection },
    onGlobalFilterChange: setGlobalFilter,
    onRowSelectionChange: setRowSelection,
  });
  useEffect(() => showSum(table.getSelectedRowModel().rows.map((row) => row.original)), [rowSelection]);
  globalThis.peer = table;
  return (
    <>
      <label>自治体をさがす <input id="search" type="search" value={globalFilter} onChange={({ target }) => setGlobalFilter(target.value)} /></label>
      <Box table={table} />
    </>
  );
}

document.getElementById("search").closest("label").remove();
createRoot(document.getElementById("app")).render(<Places data={await rows()} />);
