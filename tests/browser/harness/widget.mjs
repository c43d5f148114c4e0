// The widget as a reader sees it (English screen), and as a script of the page does.

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

/** Parts of the list that tests find by the markup, because they have no name of their own or have one in each language. */
export const LIST = {
  table: "table.pc-places",
  row: "table.pc-places tbody tr",
  filter: "details.pc-facet > summary",
  option: "details.pc-facet[open] .pc-opt input",
  columns: "details.pc-columns > summary",
  source: "details.pc-srcs > summary",
  cited: "details.pc-srcs[open] dl",
  state: ".pc-states .pc-btn",
  pressed: ".pc-states .pc-btn[aria-pressed=true]",
};

export const rows = (page) => page.locator(LIST.row);
export const search = (page) => page.getByRole("searchbox", { name: "Find a place" });
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
    heads.map((head) => `${head.querySelector("b").textContent}, ${head.querySelector(".pc-sub").textContent}`),
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

/** Waits until the headline holds all these texts. */
export function headlineSays(page, ...texts) {
  return eventually(page, async () => {
    const said = await headline(page).innerText();
    for (const text of texts) assert.ok(said.includes(text), `the headline says "${text}":\n${said}`);
  });
}

/** A number as the screen writes it. */
export const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
