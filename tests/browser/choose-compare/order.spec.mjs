// Another order, and more places, without leaving the comparison.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { button, comparison, get } from "../harness/widget.mjs";

const THREE = "14130,40100,14100";
const EIGHT = "14130,40100,14100,01100,27100,23100,13103,20201";

const finder = (page) => page.getByRole("combobox", { name: "Find a place to compare" });
const said = (page) => page.locator(".pc-body").getByRole("status").first();
const selected = (page, codes) => eventually(page, async () => assert.deepEqual(await get(page, "selected"), codes.split(",")));
const focusOf = (page) => page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
  const { activeElement } = shadowRoot;
  return activeElement && (activeElement.getAttribute("aria-label") ?? activeElement.id);
});

test("a place is moved by keyboard; its button keeps the focus, stops at the end, and the move is told", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: THREE } });
  const label = "Move Kitakyushu (Fukuoka) earlier";
  await button(page, label).focus();
  await page.keyboard.press("Enter");
  await selected(page, "40100,14130,14100");
  await eventually(page, async () => assert.equal(await said(page).innerText(), "Moved Kitakyushu (Fukuoka) to position 1 of 3."));
  await eventually(page, async () => assert.equal(await focusOf(page), label));
  assert.equal(await button(page, label).getAttribute("aria-disabled"), "true");
  await page.keyboard.press("Enter");
  await selected(page, "40100,14130,14100");
  assert.equal(await focusOf(page), label, "at the end the focus stays");
  const heads = comparison(page).locator("thead b");
  assert.deepEqual(await heads.allInnerTexts(), ["Kitakyushu", "Kawasaki", "Yokohama"]);
});

test("moving later follows the place from end to end", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: THREE } });
  const label = "Move Kawasaki (Kanagawa) later";
  await button(page, label).focus();
  for (const order of ["40100,14130,14100", "40100,14100,14130"]) {
    await page.keyboard.press("Space");
    await selected(page, order);
    await eventually(page, async () => assert.equal(await focusOf(page), label));
  }
  assert.equal(await button(page, label).getAttribute("aria-disabled"), "true");
});

test("at 320 px a place is moved by pointer", async ({ open }) => {
  const page = await open({ width: 320, attributes: { view: "compare", selected: THREE } });
  await button(page, "Move Yokohama (Kanagawa) earlier").click();
  await selected(page, "14130,14100,40100");
});

test("places are found and added by keyboard, from an empty comparison on, and the field keeps the focus", async ({ open }) => {
  const page = await open({ attributes: { view: "compare" } });
  await finder(page).focus();
  for (const [word, codes] of [["14130", "14130"], ["kitakyushu", "14130,40100"], ["20201", "14130,40100,20201"]]) {
    await page.keyboard.type(word);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await selected(page, codes);
    assert.equal(await focusOf(page), "pc-finder");
  }
  await page.getByRole("heading", { name: /^3 places compared/ }).waitFor();
  assert.equal(await said(page).innerText(), "Added Nagano City (Nagano).");
});

test("a ninth place, and one that is there already, are refused in words", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: EIGHT } });
  for (const [word, words] of [["40130", /^At most 8 places/], ["20201", /^Nagano City \(Nagano\) is chosen already/]]) {
    await finder(page).fill(word);
    await page.getByRole("option").first().click();
    await eventually(page, async () => assert.match(await said(page).innerText(), words));
    assert.deepEqual(await get(page, "selected"), EIGHT.split(","));
  }
});
