// The tasks in the page of Tabulator.

export function tasks() {
  const { textOf, sum, search } = globalThis.shared;
  const list = () => textOf(document.querySelectorAll(".tabulator-row"));
  globalThis.contestant = {
    row: () => document.querySelector(".tabulator-row"),
    list,
    search,
    tasks: {
      sort: { act: () => globalThis.peer.setSort("name", "asc"), shown: list },
      select: { act: () => globalThis.peer.selectRow(globalThis.peer.getData("active").slice(0, 40).map(({ code }) => code)), shown: sum },
    },
  };
}
