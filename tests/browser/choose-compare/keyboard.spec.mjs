// Selecting and comparing by keyboard.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { box, button, comparison, firstRow, get, search } from "../harness/widget.mjs";

const STEPS_AT_MOST = 60;

/** Presses Tab until this element has the focus. */
async function tabTo(page, target, key = "Tab") {
  for (let step = 0; step < STEPS_AT_MOST; step += 1) {
    await page.keyboard.press(key);
    if (await focused(target)) return;
  }
  assert.fail(`${target} is not reached by ${STEPS_AT_MOST} times ${key}`);
}

function focused(target) {
  return target.evaluate((element) => element.getRootNode().activeElement === element);
}

test("from search to comparison and back with Tab, Space and Enter alone", async ({ open }) => {
  const page = await open();
  for (const [word, name] of [["kawasaki", "Kawasaki (Kanagawa)"], ["kitakyushu", "Kitakyushu (Fukuoka)"]]) {
    await tabTo(page, search(page), word === "kawasaki" ? "Tab" : "Shift+Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type(word);
    await firstRow(page, name.replace(" (", ", ").replace(")", ""));
    await tabTo(page, box(page, name));
    await page.keyboard.press("Space");
    await eventually(page, async () => assert.ok(await box(page, name).isChecked()));
    assert.ok(await focused(box(page, name)), "the focus stays on the check box");
  }
  await tabTo(page, button(page, /^Compare 2/));
  await page.keyboard.press("Enter");
  await comparison(page).waitFor();
  assert.deepEqual(await get(page, "selected"), ["14130", "40100"]);
  await tabTo(page, button(page, "Add a place"));
  await page.keyboard.press("Enter");
  await search(page).waitFor();
  assert.equal(await get(page, "view"), "places");
});

test("the focus stays in the widget when the view changes under it", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  await button(page, /^Compare 2/).focus();
  await page.keyboard.press("Enter");
  await comparison(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.localName), "pledge-compare");
});

test("the focus stays in the widget when the focused place is removed", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: "14130,40100,14100" } });
  await button(page, "Remove Kitakyushu (Fukuoka)").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^2 places compared/ }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.localName), "pledge-compare");
});

test("every control on the way shows where the focus is", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  for (let step = 0; step < STEPS_AT_MOST; step += 1) {
    await page.keyboard.press("Tab");
    const shown = await page.locator("pledge-compare").evaluate((element) => {
      const focus = element.shadowRoot.activeElement;
      if (!focus) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(focus);
      return { what: focus.outerHTML.slice(0, 120), outlineStyle, outlineWidth };
    });
    if (!shown) break;
    assert.deepEqual([shown.outlineStyle, shown.outlineWidth], ["solid", "3px"], shown.what);
  }
});
