// The tasks in the page of DataTables.

export function tasks() {
  const { textOf, sum } = globalThis.shared;
  const list = () => textOf(document.querySelectorAll("#table tbody tr"));
  globalThis.contestant = {
    row: () => document.querySelector("#table tbody tr:not(:has(.dt-empty))"),
    list,
    search: () => document.querySelector(".dt-search input"),
    tasks: {
      sort: { act: () => document.querySelector("#table thead th:nth-child(2)").click(), shown: list },
      select: { act: () => globalThis.peer.rows(Array.from({ length: 40 }, (_, at) => at)).select(), shown: sum },
    },
  };
}
