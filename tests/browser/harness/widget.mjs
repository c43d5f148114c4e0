// Locators and actions of a reader (English screen), and calls of a script of the page.

import { eventually } from "./index.mjs";
import assert from "node:assert/strict";

const ELEMENT = "pledge-compare";

/** Calls a method of the element. */
export function call(page, method, ...args) {
  return page.locator(ELEMENT).first().evaluate((element, [name, values]) => element[name](...values), [method, args]);
}

/** Reads a property of the element. */
export function get(page, property) {
  return page.locator(ELEMENT).first().evaluate((element, name) => element[name], property);
}

/** Sets properties of the element, in order, in one task. */
export function set(page, properties) {
  return page.locator(ELEMENT).first().evaluate((element, values) => void Object.assign(element, values), properties);
}

/** Sets an attribute of the element; `null` removes it. */
export function setAttribute(page, name, value) {
  return page.locator(ELEMENT).first().evaluate((element, [key, text]) => {
    if (text === null) element.removeAttribute(key);
    else element.setAttribute(key, text);
  }, [name, value]);
}

/** Selectors of the list, for parts without a name, or with one in each language. */
export const LIST = {
  table: "table.pc-places",
  row: "tr.pc-row",
  name: "tr.pc-row a.pc-name",
  filter: "details.pc-filter > summary",
  facet: "details.pc-filter details.pc-details > summary",
  option: "details.pc-filter details[open] .pc-opt input",
  date: "details.pc-day > summary",
  how: "details.pc-how > summary",
  save: ".pc-export details > summary",
  source: "tr.pc-row .c-src button",
  cited: "tr.pc-source dl",
  state: ".pc-states .pc-chipbtn",
  pressed: ".pc-states .pc-chipbtn[aria-pressed=true]",
};

/** How many rows the list starts with. */
export const FIRST_ROWS = 15;

/** The words for the four states. */
export const WORDS = { declared: "Declared", covered: "Covered by prefecture", none: "Not declared (checked)", unknown: "No declaration found" };

export const rows = (page) => page.locator(LIST.row);
export const search = (page) => page.getByRole("searchbox", { name: "Find a place" });
/** In the list it is behind the button for the date: see `openDate`. */
export const slider = (page) => page.getByRole("slider", { name: "As of" });
export const tray = (page) => page.getByRole("region", { name: "Places chosen for comparison" });
export const headline = (page) => page.getByRole("region", { name: "People covered by a zero-carbon pledge" });
export const comparison = (page) => page.getByRole("region", { name: /places compared/ });
export const button = (page, name) => page.getByRole("button", { name });

/** The check box that chooses a place, by its name with the place above: "Kawasaki (Kanagawa)". */
export const box = (page, place) => page.getByRole("checkbox", { name: `Add ${place} to comparison` });

/** The head of a column, by the start of its name. */
export const column = (page, name) => page.getByRole("columnheader", { name: new RegExp(`^${name}`) });

/** The names of the rows shown, in order, with the place above: "Kawasaki, Kanagawa". */
export async function names(page) {
  return rows(page).locator("th").evaluateAll((heads) =>
    heads.map((head) => `${head.querySelector(".pc-name").textContent}, ${head.querySelector("small")?.textContent ?? ""}`),
  );
}

/** The text of one column of the rows shown, by its class. */
export function cells(page, name) {
  return rows(page).locator(`.${name}`).allTextContents();
}

/** Waits until the first row names this place. */
export function firstRow(page, name) {
  return eventually(page, async () => assert.equal((await names(page))[0], name));
}

/** Opens a `<details>` by its summary, unless it is open already. */
async function unfolded(page, summary) {
  const open = await summary.evaluate((one) => one.parentElement.open);
  if (!open) await summary.click();
  await eventually(page, async () => assert.ok((await summary.locator("xpath=following-sibling::*").first().innerText()).trim().length > 0));
}

/** Opens the button for the date: field, list of days and slider. */
export const openDate = (page) => unfolded(page, page.locator(LIST.date));

/** Opens the line "How this is counted, and official figures". */
export const openHow = (page) => unfolded(page, page.locator(LIST.how));

/** Opens the menu of what can be saved and shared. */
export const openSave = (page) => unfolded(page, page.locator(LIST.save));

/** Opens the button "Filter" and in it this facet, or "Columns". */
export async function openFilter(page, facet) {
  await unfolded(page, page.locator(LIST.filter));
  if (facet) await unfolded(page, page.locator(LIST.facet).filter({ hasText: new RegExp(`^${facet}`) }));
}

/** Closes it by its button. */
export async function closeFilter(page) {
  await page.locator(LIST.filter).click();
  await page.locator("details.pc-filter[open]").waitFor({ state: "detached" });
}

/** Opens the sources of a place: "Kawasaki (Kanagawa)". */
export async function openSource(page, place) {
  await button(page, `Source: ${place}`).click();
  await page.locator(LIST.cited).waitFor();
}

/** Follows the name of a place to its card. */
export async function openCard(page, name) {
  await page.locator(LIST.name).filter({ hasText: name }).first().click();
  await page.locator(".pc-cardbody").waitFor();
}

/** Waits until the headline holds all these texts; in the list together with how it is counted. */
export async function headlineSays(page, ...texts) {
  await headline(page).first().waitFor();
  if ((await page.locator(LIST.how).count()) > 0) await openHow(page);
  await eventually(page, async () => {
    const said = await headline(page).innerText();
    for (const text of texts) assert.ok(said.includes(text), `the headline says "${text}":\n${said}`);
  });
}

/** A number as the screen writes it. */
export const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
