// On a small screen rows are records: what the table says and does on a large one, they say and do.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { PARTS, openView } from "./states.mjs";

const PHONE = { width: 390, height: 844 };
const SMALLEST = { width: 320, height: 568 };

/** Goes by the Tab key to the first element of this selector. */
async function tabTo(page, selector) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  assert.fail(`${selector} is never reached`);
}

test("the way to the views and the states lie in one line, and the one that has the focus is wholly in sight", async ({ open }) => {
  const page = await openView(open, "places", PHONE);
  for (const [first, line] of [[".pc-tab", ".pc-tabs"], [PARTS.state, ".pc-states"]]) {
    await tabTo(page, first);
    const stops = await page.locator(`${line} button:visible`).count();
    assert.ok(stops > 3, `${stops} in ${line}`);
    for (let stop = 0; stop < stops; stop += 1) {
      const seen = await page.locator(line).evaluate((frame) => {
        const focused = frame.getRootNode().activeElement;
        const [box, room] = [focused.getBoundingClientRect(), frame.getBoundingClientRect()];
        return { in: frame.contains(focused), left: box.left - Math.max(0, room.left), right: Math.min(innerWidth, room.right) - box.right, wide: box.width > room.width };
      });
      assert.ok(seen.in && (seen.wide || (seen.left >= -0.5 && seen.right >= -0.5)), `${line}, ${stop}: ${JSON.stringify(seen)}`);
      await page.keyboard.press("Tab");
    }
  }
});

test("at 320 px no part of the screen is scrolled sideways", async ({ open }) => {
  for (const lang of ["ja", "en", "ja-x-easy"]) {
    const page = await openView(open, "places", { ...SMALLEST, lang });
    const sideways = await page.locator("pledge-compare").evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("*")]
        .filter((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    assert.deepEqual(sideways, [], lang);
  }
});

test("every value that a row of the table shows is in its record, the target with its name", async ({ open }) => {
  const wide = await openView(open, "places", { attributes: { query: "kawasaki" } });
  const narrow = await openView(open, "places", { ...SMALLEST, attributes: { query: "kawasaki" } });
  const texts = (page) => page.locator(`${PARTS.row} > :is(th, td)`).evaluateAll((cells) => cells.filter((one) => one.checkVisibility()).map((one) => one.textContent).filter((text) => text !== "—"));
  assert.deepEqual(await texts(narrow), await texts(wide));
  const label = await narrow.locator("tr.pc-row td.c-goal").first().evaluate((cell) => getComputedStyle(cell, "::before").content);
  assert.match(label, /Target/u);
});

test("heads are still heard, and take no focus", async ({ open }) => {
  const page = await openView(open, "places", { ...PHONE, attributes: { query: "kawasaki", selected: "" } });
  const heads = await page.getByRole("columnheader").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  assert.deepEqual(heads.slice(1), ["Municipality", "Status", "Declared", "Target", "Population 2020", "Source"]);
  assert.deepEqual(await page.locator(".pc-sort:visible").count(), 0);
});

for (const [what, attributes, size] of [["a phone", {}, PHONE], ["a tablet with every column", { columns: "all" }, { width: 800, height: 900 }]]) {
  test(`on ${what} the order is chosen and turned by the keyboard`, async ({ open }) => {
    const page = await openView(open, "places", { ...size, attributes: { selected: "" } });
    if (attributes.columns) {
      await page.locator(PARTS.filter).click();
      await page.locator(PARTS.columns).click();
      await page.locator(PARTS.column).first().waitFor();
      for (const box of await page.locator(PARTS.column).all()) await box.setChecked(true);
      await page.keyboard.press("Escape");
    }
    const order = page.getByRole("combobox", { name: "Sort by" });
    const turn = page.getByRole("button", { name: /^(As|Des)cending order/u });
    const first = () => page.locator(PARTS.name).first().textContent();
    const most = await first();
    await turn.press("Enter");
    await eventually(page, async () => assert.notEqual(await first(), most));
    assert.match(await turn.getAttribute("aria-label"), /^Ascending order/u);
    await order.selectOption("Municipality");
    await eventually(page, async () => assert.match(await first(), /^A/u));
    await turn.press("Space");
    await eventually(page, async () => assert.match(await first(), /^[X-Z]/u));
  });
}
