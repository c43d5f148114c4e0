// The tasks in the page of plain JavaScript.

export function tasks() {
  const { textOf, sum, search, click } = globalThis.shared;
  const list = () => textOf(document.querySelectorAll("#app tbody tr"));
  const choose = (many) => {
    for (const box of [...document.querySelectorAll("#app tbody input")].slice(0, many)) box.click();
  };
  globalThis.contestant = {
    row: () => document.querySelector("#app tbody tr"),
    list,
    search,
    tasks: {
      sort: { act: () => click("[data-key=name]"), shown: list },
      select: { act: () => choose(40), shown: sum },
      asOf: {
        act: () => {
          const day = document.getElementById("day");
          day.value = "32";
          day.dispatchEvent(new InputEvent("input", { bubbles: true }));
        },
        shown: () => document.getElementById("covered").textContent,
      },
      compare: { act: () => click("#compare"), shown: () => document.getElementById("compared").textContent },
    },
  };
}
