// Properties as frameworks set them: `undefined` and `null` remove the attribute.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { call, get, rows, set } from "../harness/widget.mjs";

const GIVEN = { theme: "dark", selected: ["14130", "14100"], asOf: "2021-10-29", group: "a", query: "kawa", sort: "name", src: "/data/japan.pcd", view: "compare", place: "14130", partner: "gn-2928810", programme: "iuc", columns: "kind", scope: "selected", filter: "kind:city", syncUrl: "off", loading: "eager", headingLevel: 3, correctionHref: "https://example.jp/{code}", plain: true, dataMerge: true };

for (const [name, nothing] of [["undefined", undefined], ["null", null]]) {
  test(`a property set to ${name} takes its attribute away, and the widget is as without it`, async ({ open }) => {
    const page = await open();
    const names = () => page.locator("pledge-compare").evaluate((one) => one.getAttributeNames().filter((name) => !["class", "aria-busy"].includes(name)));
    const before = await get(page, "state");
    const shown = await rows(page).count();
    await set(page, GIVEN);
    await eventually(page, async () => assert.equal(await get(page, "sort"), "name"));
    assert.deepEqual((await names()).sort(), ["as-of", "columns", "correction-href", "data-merge", "filter", "group", "heading-level", "loading", "partner", "place", "plain", "programme", "query", "scope", "selected", "sort", "src", "sync-url", "theme", "view"]);
    await page.locator("pledge-compare").evaluate((one, [keys, nothing]) => keys.forEach((key) => (one[key] = nothing === "null" ? null : undefined)), [Object.keys(GIVEN), name]);
    await eventually(page, async () => assert.deepEqual(await get(page, "state"), before));
    await eventually(page, async () => assert.equal(await rows(page).count(), shown));
    assert.deepEqual(await names(), []);
    assert.deepEqual([await get(page, "plain"), await get(page, "dataMerge"), await get(page, "src")], [false, false, ""]);
    assert.deepEqual(page.asked().filter((path) => /undefined|null/.test(path)), []);
    assert.deepEqual(await call(page, "issues"), []);
    assert.deepEqual(await heard(page, "pledge-error"), []);
    assert.equal(String(nothing), name);
  });
}

test("of a state, what is undefined stays, and null is the default", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130", "as-of": "2021-10-29", query: "kawa" } });
  await page.locator("pledge-compare").evaluate((one) => (one.state = { selected: undefined, asOf: null, query: null }));
  const { selected, asOf, query } = await get(page, "state");
  assert.deepEqual({ selected, asOf, query }, { selected: ["14130"], asOf: "latest", query: "" });
  for (const odd of [null, undefined]) await page.locator("pledge-compare").evaluate((one, value) => (one.state = value), odd);
  assert.deepEqual(await call(page, "issues"), []);
});

test("flags that were set before the element is defined count", async ({ open }) => {
  const page = await open({ script: false, wait: false });
  await page.evaluate(() => Object.assign(document.querySelector("pledge-compare"), { plain: true, query: undefined, place: null }));
  await page.addScriptTag({ type: "module", url: "/pledge-compare.js" });
  await page.locator("pledge-compare").evaluate((one) => one.ready.then(() => undefined));
  assert.deepEqual(await page.locator("pledge-compare").evaluate((one) => one.getAttributeNames().filter((name) => name !== "class")), ["plain"]);
});
