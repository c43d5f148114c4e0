// The states that audits look at, by view. One page goes through all states of a view.

import { FILE, NAME } from "../own-data/own.mjs";
import { setAttribute } from "../harness/widget.mjs";

/** Selectors of the list and its popovers; not by name, which depends on the language. */
export const PARTS = {
  table: "table.pc-places",
  row: "table.pc-places tbody tr.pc-row",
  name: "tr.pc-row a.pc-name",
  source: "tr.pc-row .c-src button",
  cited: "tr.pc-source dl",
  state: ".pc-states .pc-chipbtn",
  pressed: ".pc-states .pc-chipbtn[aria-pressed=true]",
  date: "details.pc-day > summary",
  dated: "details.pc-day[open] .pc-range",
  filter: "details.pc-filter > summary",
  facet: "details.pc-filter[open] details:nth-of-type(2) > summary",
  option: "details.pc-filter[open] .pc-opt input",
  columns: "details.pc-filter[open] details:last-of-type > summary",
  column: "details.pc-filter[open] details:last-of-type[open] .pc-opt input",
  save: ".pc-export details > summary",
  saving: ".pc-export details[open] .pc-item",
  how: "details.pc-how > summary",
  counted: "details.pc-how[open] .pc-key",
};

const SELECTED = "14130,40100,13101";
const EIGHT = "14130,40100,13101,01100,27100,14100,23100,13103";

/** Selectors of a link. */
const LINK = { source: "details.pc-srcs > summary", cited: "details.pc-srcs[open] dl" };

/** Sets attributes of the element, and waits for a selector. */
const put = (attributes, shown) => async (page) => {
  for (const [name, value] of Object.entries(attributes)) await setAttribute(page, name, value);
  await page.locator(shown).first().waitFor({ state: "attached" });
};

/** Opens a disclosure, and waits for its contents. Escape closes an open popover, which may cover it. */
const open = (summary, inside) => async (page) => {
  await page.keyboard.press("Escape");
  await press(page, summary, inside);
};

/** Opens a disclosure inside an open popover. */
const within = (summary, inside) => (page) => press(page, summary, inside);

async function press(page, summary, inside) {
  await page.locator(summary).first().click();
  await page.locator(inside).first().waitFor();
}

/** Opens every explanation, table of a chart and way to save. */
async function unfold(page) {
  const closed = page.locator("details.pc-details:not([open]) > summary:visible");
  while (await closed.count()) {
    const left = await closed.count();
    await closed.first().click();
    await page.waitForFunction(
      (before) => [...document.querySelector("pledge-compare").shadowRoot.querySelectorAll("details.pc-details:not([open]) > summary")].filter((one) => one.checkVisibility()).length < before,
      left,
    );
  }
}

const suggest = (text) => async (page) => {
  await page.locator("input[role=combobox]").fill(text);
  await page.locator(".pc-finder-list [role=option]").first().waitFor();
};

/** Gives the reader's own file, in which three rows are wrong, to the element. */
async function ownFile(page) {
  await page.locator("pledge-compare").evaluate((element, [name, base64]) => {
    element.data = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name);
  }, [NAME, FILE.toString("base64")]);
  await page.locator("section.pc-own details").first().waitFor();
}

/**
 * The views with their states, as `[name, step]`; the first is reached when `shown` is attached. `attributes` are those of the
 * element, `errors` the expected errors of the page.
 */
export const VIEWS = {
  places: {
    attributes: { selected: SELECTED },
    shown: PARTS.table,
    states: [
      // From here on three rows, one of each state: audits take a second for each fifty rows.
      ["a search", put({ query: "kawasaki" }, "table.pc-places tbody tr:nth-child(3):last-child")],
      ["how it is counted", open(PARTS.how, PARTS.counted)],
      ["the date", open(PARTS.date, PARTS.dated)],
      ["the ways to save", open(PARTS.save, PARTS.saving)],
      ["the filters", open(PARTS.filter, PARTS.facet)],
      ["an open facet", within(PARTS.facet, PARTS.option)],
      ["the choice of columns", within(PARTS.columns, PARTS.column)],
      ["one column more", within(PARTS.column, "table.pc-places .c-more, table.pc-places thead tr:not(:has(.c-date))")],
      ["an open source", open(PARTS.source, PARTS.cited)],
      ["a choice taken back", open(".pc-tray .pc-plain", ".pc-undo .pc-plain:not([hidden])")],
      ["a date at which much is unknown", put({ "as-of": "2020-02-29", selected: EIGHT }, ".pc-tray")],
      ["no row", put({ query: "ここにない" }, ".pc-none:not([hidden])")],
    ],
  },
  compare: {
    attributes: { view: "compare", selected: SELECTED },
    shown: "table.pc-cmp .pc-cmp-lines",
    states: [
      ["eight places", put({ selected: EIGHT, "as-of": "2020-02-29" }, "table.pc-cmp thead th:nth-child(9)")],
      ["open parts", unfold],
      ["nothing to compare", put({ selected: "" }, ".pc-none, .pc-cmp-add")],
    ],
  },
  coverage: {
    attributes: { view: "coverage", "as-of": "2021-10-29" },
    shown: ".pc-tiles:visible",
    states: [["the tables of the charts", unfold], ["suggestions", suggest("kawa")]],
  },
  map: {
    attributes: { view: "map", selected: SELECTED },
    shown: ".pc-globe",
    states: [["open parts", unfold]],
  },
  links: {
    attributes: { view: "links" },
    shown: ".pc-programmes",
    states: [
      ["suggestions", suggest("jakarta")],
      ["a place with its diagram", put({ selected: "14130" }, ".pc-ego")],
      ["an open source", open(LINK.source, LINK.cited)],
      ["the dossier of a link", put({ dossier: "07203~gn-2928810~iuc" }, ".pc-actors")],
      ["a programme with totals", put({ dossier: "", programme: "env-city-to-city" }, "svg[data-figure^=totals]")],
      ["open parts of a programme", unfold],
      ["the members of a programme", put({ programme: "jcm" }, ".pc-members")],
      ["a programme in rounds", put({ programme: "leading-areas" }, ".pc-round")],
    ],
  },
  card: {
    attributes: { view: "card", place: "14130" },
    shown: ".pc-facts",
    states: [["sources and places like it", unfold], ["a place of which nothing is known", put({ place: "13101", "as-of": "2019-01-01" }, ".pc-facts")]],
  },
  "own data": {
    attributes: { query: "川崎" },
    shown: PARTS.table,
    states: [["the report on a file", ownFile], ["its columns and faults", unfold]],
  },
  failure: {
    attributes: { query: "kawasaki" },
    shown: PARTS.table,
    errors: [/^<pledge-compare>: /u, /404/u],
    states: [["the notice of a file that is not there", put({ src: "nowhere.csv" }, ".pc-fault")]],
  },
};

/** Opens a page with the first state of a view; `options` may have other `attributes` and `shown`. */
export async function openView(open, view, options = {}) {
  const { attributes, errors } = VIEWS[view];
  const shown = options.shown ?? VIEWS[view].shown;
  const page = await open({ ...options, errors, attributes: { ...attributes, ...options.attributes } });
  await page.locator(shown).first().waitFor();
  return page;
}

/** Calls `look(page, state)` at the first state of a view and each further one, at most `most` of these. */
export async function through(page, view, look, most) {
  await look(page, "at first");
  for (const [state, step] of VIEWS[view].states.slice(0, most)) {
    await step(page);
    await look(page, state);
  }
}
