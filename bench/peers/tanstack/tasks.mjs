// The tasks in the page of React with TanStack.

export function tasks() {
  const { textOf, sum, search, click } = globalThis.shared;
  const list = () => textOf(document.querySelectorAll("#app tbody tr"));
  globalThis.contestant = {
    row: () => document.querySelector("#app tbody tr"),
    list,
    search,
    tasks: {
      sort: { act: () => click("#head-name"), shown: list },
      select: {
        act: () => {
          const rows = globalThis.peer.getRowModel().rows.slice(0, 40);
          globalThis.peer.setRowSelection(Object.fromEntries(rows.map((row) => [row.id, true])));
        },
        shown: sum,
      },
    },
  };
}
