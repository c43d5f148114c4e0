// Undo of clearing the selection.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { box, button, call, get, names, search, set, tray } from "../harness/widget.mjs";

const CHOSEN = ["14130", "40100", "14100"];
const undo = (page) => button(page, "Undo");
const said = (page) => page.locator("pledge-compare .pc-undo [role=status]");

test("cleared places come back, in their order, with the keyboard alone", async ({ open }) => {
  const page = await open({ attributes: { selected: CHOSEN.join(","), filter: "chosen:yes" } });
  await button(page, "Clear all").focus();
  await page.keyboard.press("Enter");
  await undo(page).waitFor();
  assert.deepEqual(await get(page, "selected"), []);
  assert.equal(await said(page).textContent(), "3 removed.");
  await eventually(page, async () => assert.ok(await undo(page).evaluate((one) => one.getRootNode().activeElement === one)));
  await page.keyboard.press("Enter");
  await tray(page).waitFor();
  assert.deepEqual([await get(page, "selected"), await get(page, "filter")], [CHOSEN, "chosen:yes"]);
  assert.equal(await undo(page).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "pledge-compare", "the focus stays in the widget");
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.reason), ["select", "undo"]);
});

test("the way back is announced by a region that was there before, once", async ({ open }) => {
  const page = await open({ attributes: { selected: CHOSEN.join(",") } });
  await page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    window.announced = [];
    for (const region of shadowRoot.querySelectorAll("[role=status]")) {
      const observer = new MutationObserver(() => window.announced.push(region.textContent));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await button(page, "Clear all").click();
  await undo(page).waitFor();
  assert.deepEqual(await page.evaluate(() => window.announced), ["3 removed."]);
});

test("cleared filters and search come back together", async ({ open }) => {
  const page = await open({ attributes: { filter: "kind:city,status:declared", query: "kawa" } });
  const before = await names(page);
  await button(page, "Clear filters").click();
  await undo(page).waitFor();
  assert.deepEqual([await get(page, "filter"), await get(page, "query")], ["", ""]);
  assert.equal(await said(page).textContent(), "Filters cleared.");
  await undo(page).press("Enter");
  await eventually(page, async () => assert.deepEqual(await names(page), before));
  assert.deepEqual([await get(page, "filter"), await get(page, "query")], ["kind:city,status:declared", "kawa"]);
});

test("a new choice, or a new search, ends the offer: it never overwrites what came after", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  await button(page, "Clear all").click();
  await undo(page).waitFor();
  await search(page).fill("sapporo");
  await box(page, "Sapporo (Hokkaido)").check();
  await eventually(page, async () => assert.equal(await undo(page).count(), 0));
  await button(page, "Clear filters").click();
  await undo(page).waitFor();
  await search(page).fill("naha");
  await eventually(page, async () => assert.equal(await undo(page).count(), 0));
  assert.deepEqual([await get(page, "selected"), await get(page, "query")], [["01100"], "naha"]);
});

test("what the page clears is the page’s affair, and what it sets ends the offer", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  await call(page, "clear");
  assert.equal(await undo(page).count(), 0);
  await call(page, "select", ["14130", "40100"]);
  await button(page, "Clear all").click();
  await undo(page).waitFor();
  await set(page, { selected: ["14100"] });
  await eventually(page, async () => assert.equal(await undo(page).count(), 0));
  assert.deepEqual(await get(page, "selected"), ["14100"]);
});

test("Control+Z is left to the text field that has it", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  await button(page, "Clear all").click();
  await undo(page).waitFor();
  await page.keyboard.press("Control+Z");
  assert.deepEqual(await get(page, "selected"), []);
});
