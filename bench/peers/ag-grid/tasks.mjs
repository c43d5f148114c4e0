// The tasks in the page of AG Grid. Its rows stand in the DOM in any order; `row-index` tells which is which.

export function tasks() {
  const { sum, search } = globalThis.shared;
  const row = (at) => document.querySelector(`.ag-row[row-index="${at}"]`);
  const list = () => [0, 1, 2, 3, 4].map((at) => row(at)?.textContent).join("\n");
  globalThis.contestant = {
    row: () => row(0),
    list,
    search,
    tasks: {
      sort: { act: () => globalThis.peer.applyColumnState({ state: [{ colId: "name", sort: "asc" }] }), shown: list },
      select: {
        act: () => {
          const nodes = Array.from({ length: 40 }, (_, at) => globalThis.peer.getDisplayedRowAtIndex(at));
          globalThis.peer.setNodesSelected({ nodes, newValue: true });
        },
        shown: sum,
      },
    },
  };
}
