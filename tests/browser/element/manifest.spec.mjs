// The element, its types and its manifest agree.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

const manifest = JSON.parse(await built("custom-elements.json"));
const types = String(await built("pledge-compare.d.ts"));
const [declaration] = manifest.modules[0].declarations;
const named = (list) => list.map(({ name }) => name).sort();
const once = (names) => [...new Set(names)].sort();

/** Read by the style sheet, or when something else is done. */
const UNOBSERVED = ["theme"];

test("the manifest names the members that the element and its types have", async ({ open }) => {
  const page = await open();
  const real = await page.locator("pledge-compare").evaluate((one) => {
    const names = Object.getOwnPropertyNames(one);
    for (let proto = Object.getPrototypeOf(one); proto !== HTMLElement.prototype; proto = Object.getPrototypeOf(proto)) names.push(...Object.getOwnPropertyNames(proto));
    names.push(...Object.getOwnPropertyNames(one.constructor).filter((name) => ["version", "define"].includes(name)));
    return names.filter((name) => name !== "constructor" && !name.endsWith("Callback"));
  });
  assert.deepEqual(once(named(declaration.members)), once(real));
  const body = /class PledgeCompareElement extends HTMLElement \{(.*?)\n\}/su.exec(types)[1].replace(/\/\*.*?\*\//gsu, "");
  const typed = [...body.matchAll(/^ {2}(?:static |readonly |get |set )*(\w+)[(:<]/gmu)].map(([, name]) => name);
  assert.deepEqual(once(named(declaration.members)), once(typed.filter((name) => name !== "addEventListener")));
});

test("the manifest names the attributes that the element takes", async ({ open }) => {
  const page = await open();
  const observed = await page.evaluate(() => customElements.get("pledge-compare").observedAttributes);
  assert.deepEqual(named(declaration.attributes), [...observed.filter((name) => name !== "id"), ...UNOBSERVED].sort());
});

test("the manifest names the events of the types, and every custom property that the widget reads", async ({ open }) => {
  assert.deepEqual(named(declaration.events), [...types.matchAll(/"(pledge-\w+)": CustomEvent/gu)].map(([, name]) => name).sort());
  const page = await open();
  const defined = await page.locator("pledge-compare").evaluate(({ shadowRoot }) =>
    [...shadowRoot.adoptedStyleSheets[0].cssRules].flatMap(({ selectorText, style }) => (selectorText?.includes(":host") ? [...style] : [])).filter((name) => name.startsWith("--pc-")));
  assert.deepEqual(named(declaration.cssProperties), once([...defined, "--pc-room"]));
});
