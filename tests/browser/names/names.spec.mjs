// Names in another language, and names with right-to-left text.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { rows } from "../harness/widget.mjs";
import { setData } from "../own-data/own.mjs";

const HOSTILE = "Land\u202eabc";
const PLACES = ["code,name,kind,parent,population,declared", `L,${HOSTILE},country,,100,2020-05-01`, "R,Region,region,L,90,", "C,Burgh,city,R,80,", "K,川崎市,city,L,10,"].join("\n");

/** Whether the characters of a text stand from left to right. */
const leftToRight = (locator) =>
  locator.evaluate((element) => {
    const text = [...element.childNodes].findLast((node) => node.nodeType === Node.TEXT_NODE && node.length > 2);
    const at = (index) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    return at(0) < at(1) && at(1) < at(text.length - 1);
  });

test("a name with marks of direction in it turns nothing around but itself", async ({ open }) => {
  const page = await open({ width: 1400, attributes: { filter: "kind:region,kind:city,kind:country" } });
  await setData(page, PLACES);
  const row = (name) => rows(page).filter({ has: page.locator(".pc-name", { hasText: name }) });
  await row("Burgh").waitFor();
  for (const name of ["Burgh", "Region"]) {
    assert.ok((await row(name).locator(".c-date bdi").textContent()).includes("\u202e"), "the name is drawn as it is");
    assert.ok(await leftToRight(row(name).locator(".c-date > span")), `the date of ${name} reads from left to right`);
    assert.ok(await leftToRight(row(name).locator(".c-st")), name);
  }
  const sub = row("Region").locator("small").first();
  assert.ok(await sub.evaluate((element) => {
    const kind = document.createRange();
    kind.selectNode(element.lastChild);
    return kind.getBoundingClientRect().left >= element.querySelector("bdi").getBoundingClientRect().right;
  }), "the kind stands after the name");
});

test("a name in another language than the screen says so", async ({ open }) => {
  const page = await open();
  await setData(page, PLACES);
  const language = (name) => page.locator("tr.pc-row .pc-name", { hasText: name }).evaluate((element) => element.closest("[lang]").lang);
  await eventually(page, async () => assert.equal(await language("川崎市"), "ja"));
  assert.equal(await language("Burgh"), "en");
  await page.getByRole("button", { name: "日本語", exact: true }).click();
  await eventually(page, async () => assert.equal(await language("Burgh"), "en"));
  assert.equal(await language("川崎市"), "ja");
});
