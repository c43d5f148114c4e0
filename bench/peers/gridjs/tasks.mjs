// The tasks in the page of Grid.js. It selects by its check boxes only.

export function tasks() {
  const { textOf, sum } = globalThis.shared;
  const list = () => textOf(document.querySelectorAll(".gridjs-tbody tr"));
  globalThis.contestant = {
    row: () => document.querySelector(".gridjs-tbody tr:not(:has(.gridjs-message, .gridjs-loading))"),
    list,
    search: () => document.querySelector(".gridjs-search-input"),
    tasks: {
      sort: { act: () => document.querySelector("th[data-column-id=name]").click(), shown: list },
      select: {
        act: () => {
          for (const box of [...document.querySelectorAll(".gridjs-tbody input[type=checkbox]")].slice(0, 40)) box.click();
        },
        shown: sum,
      },
    },
  };
}
