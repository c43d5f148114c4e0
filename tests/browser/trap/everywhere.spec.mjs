// Traps in each view, in what is taken away, in an answer, and where the stack ends: the widget stands again with its state.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { get, set } from "../harness/widget.mjs";
import { TRAPPED, instances, trappable } from "./trap.mjs";

/** What stands in the body of the view, once it stands still. */
const body = (page) => page.locator("pledge-compare").evaluate((one) => one.shadowRoot.querySelector("[part=body]")?.textContent.length ?? 0);
const settled = (page) => eventually(page, async () => assert.ok((await body(page)) > 50));

for (const view of ["places", "compare", "coverage", "map", "links", "card"]) {
  test(`a trap while the view "${view}" is drawn: it stands again, with the date that was asked for`, async ({ open }) => {
    const page = await open({ before: trappable, errors: TRAPPED, attributes: { view, place: view === "card" ? "14130" : "", selected: "14130,40100" } });
    await settled(page);
    await page.locator("pledge-compare").evaluate((one) => {
      window.trapAt = 1;
      one.asOf = "2021-10-29";
    });
    await eventually(page, async () => assert.equal(await instances(page), 2));
    await eventually(page, async () => assert.deepEqual([await get(page, "view"), await get(page, "asOf"), await get(page, "selected")], [view, "2021-10-29", ["14130", "40100"]]));
    await settled(page);
    assert.deepEqual(await heard(page, "pledge-error"), []);
  });
}

test("a trap in an export or an answer: the call fails, the widget stands, and the next call works", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED, attributes: { selected: "14130" } });
  const calls = {
    toCSV: (one) => one.toCSV(),
    cite: (one) => one.cite(),
    coverage: (one) => one.coverage(),
  };
  let traps = 0;
  for (const [name, call] of Object.entries(calls)) {
    const before = await page.locator("pledge-compare").evaluate(call);
    assert.ok(before, name);
    await page.locator("pledge-compare").evaluate(async (one, source) => {
      window.trapAt = 1;
      await Promise.resolve().then(() => new Function("one", `return (${source})(one)`)(one)).catch(() => {});
      window.trapAt = 0;
    }, String(call));
    traps = (await instances(page)) - 1;
    await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130"]));
    assert.deepEqual(await page.locator("pledge-compare").evaluate(call), before, `${name} answers the same again`);
  }
  assert.ok(traps > 0, "something has trapped");
});

test("where the page has used up the stack, a call fails and nothing else", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED, attributes: { selected: "14130" } });
  const before = await page.locator("pledge-compare").evaluate((one) => one.coverage());
  await page.locator("pledge-compare").evaluate((one) => {
    const deep = () => {
      try {
        deep();
      } catch {
        // So little of the stack is left that the answer does not fit.
        one.coverage({ codes: ["14130"] });
      }
    };
    try {
      deep();
    } catch {
      // The stack has ended in the page's own function.
    }
  });
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130"]));
  assert.deepEqual(await page.locator("pledge-compare").evaluate((one) => one.coverage()), before);
  await set(page, { sort: "name" });
  await settled(page);
});
