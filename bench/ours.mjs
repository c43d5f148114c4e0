// The widget as a contestant: its pages, and the selectors of its tasks.

/** The files of the first screen, and those that own data need besides. */
const FIRST = { "pledge-compare.js": "modulepreload", "pledge-compare.wasm": "fetch" };
const BUNDLED = { "data/japan.pcd": "fetch" };
const OWN = { "pledge-compare.panels.wasm": "fetch", "pledge-compare.own.wasm": "fetch" };

const link = ([href, as]) =>
  as === "modulepreload" ? `<link rel="modulepreload" href="${href}">` : `<link rel="preload" as="${as}" crossorigin href="${href}">`;

/** A page with the widget as README says. `csv` is the URL of own data, `files` are the published ones. */
function page({ csv, preload, fallback = "", files }) {
  const needed = { ...FIRST, ...(csv ? { ...OWN, [csv]: "fetch" } : BUNDLED) };
  const links = preload ? Object.entries(needed).filter(([href]) => href === csv || files.has(href)).map(link).join("\n") : "";
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>pledge-compare</title><link rel="icon" href="data:,"><style>body { font-family: sans-serif; margin: 16px; }</style>
${links}
<script type="module" async src="pledge-compare.js"></script>
<pledge-compare${csv ? ` src="${csv}"` : ""}>${fallback}</pledge-compare>`;
}

/** Runs in the page. The list is the table whose rows have check boxes; everything else goes through the element. */
function tasks() {
  const widget = () => document.querySelector("pledge-compare");
  const inside = (selector) => widget()?.shadowRoot?.querySelector(selector);
  const rows = () => [...(inside("table:has(tbody input[type=checkbox])")?.querySelectorAll("tbody tr") ?? [])];
  const text = () => widget().shadowRoot.textContent;
  const paper = () => inside("[role=application]");
  const pointer = (type, x, y) =>
    paper().dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", isPrimary: true, button: 0, buttons: 1, bubbles: true, composed: true, cancelable: true }));
  const until = async (holds) => {
    while (!holds()) await new Promise(requestAnimationFrame);
  };

  let isReady = false;
  addEventListener("pledge-ready", () => (isReady = true));
  let codes;
  globalThis.contestant = {
    row: () => rows()[0],
    // `pledge-ready` comes when the widget has taken the place of its first screen.
    live: () => (isReady ? rows()[0] : undefined),
    // The fallback starts with the headline figure; its rows are in a closed `<details>`.
    readable: () => rows()[0] ?? widget()?.firstElementChild,
    list: () => rows().slice(0, 5).map((row) => row.textContent).join("\n"),
    search: () => inside("input[type=search]"),
    tasks: {
      sort: { act: () => (widget().sort = "name"), shown: () => globalThis.contestant.list() },
      select: {
        before: () => void (codes = widget().places().slice(0, 40)),
        act: () => (widget().state = { selected: codes, scope: "selected" }),
        shown: text,
      },
      asOf: { before: () => void widget().clear(), act: () => (widget().asOf = "2021-09-30"), shown: text },
      compare: {
        before: () => widget().select(widget().places().slice(0, 6)),
        act: () => (widget().view = "compare"),
        // The comparison is shown when its controls have replaced the list.
        shown: () => !rows().length && Boolean(inside("table, [data-figure]")),
      },
      pan: {
        before: async () => {
          widget().view = "map";
          await until(() => inside("[data-figure=map] path"));
          for (let wheel = 0; wheel < 3; wheel += 1) {
            const { left, top, width, height } = paper().getBoundingClientRect();
            paper().dispatchEvent(new WheelEvent("wheel", { deltaY: -240, clientX: left + width / 2, clientY: top + height / 2, ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        },
        act: () => {
          const { left, top, width, height } = paper().getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          pointer("pointerdown", x, y);
          pointer("pointermove", x + 20, y + 10);
          pointer("pointermove", x + 60, y + 30);
        },
        shown: () => [...paper().querySelectorAll("*")].map((one) => `${one.getAttribute("transform")}${one.getAttribute("viewBox")}${one.style.transform}`).join(),
      },
    },
  };
}

/** Variants of the widget's page. The fallback is that of the bundled package, so only there. */
export const ours = [
  { name: "ours", title: "pledge-compare", page, tasks },
  { name: "ours-preload", title: "pledge-compare, preloaded", page: (options) => page({ ...options, preload: true }), tasks },
  { name: "ours-fallback", title: "pledge-compare, with fallback", withFallback: true, page, tasks },
];
