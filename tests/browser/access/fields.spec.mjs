// iOS zooms a page to a field whose text is smaller than 16 px, and does not zoom back.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";

const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>14 px</title>
<style>body { font-size: 14px }</style><script type="module" src="/pledge-compare.js"></script></head><body><pledge-compare selected="14130,14100" as-of="2021-10-29"></pledge-compare></body></html>`;

/** The fields that take the focus to write or choose in, with the size of their text in px. */
const fields = (page) => page.locator("pledge-compare").evaluate((one) => {
  const all = [...one.shadowRoot.querySelectorAll("input, select, textarea")].filter((field) => !/^(checkbox|radio|range|file|button|submit)$/.test(field.type));
  const size = (one) => parseFloat(getComputedStyle(one).fontSize);
  return all.map((field) => ({ what: `${field.localName}.${field.className}`, size: size(field), around: size(field.parentElement) }));
});

const size = (page, selector) => page.locator(selector).first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));

test("on a page of 14 px, on a phone, each field of each view has text of at least 16 px, and other text keeps its proportion", async ({ open }) => {
  const page = await open({ page: PAGE, width: 390, touch: true });
  assert.ok(await page.evaluate(() => matchMedia("(pointer: coarse)").matches));
  let found = 0;
  for (const view of ["places", "compare", "coverage", "map", "links", "card"]) {
    await page.locator("pledge-compare").evaluate((one, view) => Object.assign(one, { view, place: "14130" }), view);
    await page.waitForLoadState("networkidle");
    for (const { what, size } of await fields(page)) {
      assert.ok(size >= 16, `${view}: ${what} has ${size} px`);
      found += 1;
    }
  }
  assert.ok(found >= 2, `${found} fields`);
  assert.equal(await size(page, "pledge-compare .pc"), 14);
});

test("with a mouse fields have the size of the text around them", async ({ open }) => {
  const page = await open({ page: PAGE });
  const all = await fields(page);
  assert.ok(all.length > 0 && all.every(({ size, around }) => size === around), JSON.stringify(all));
});
