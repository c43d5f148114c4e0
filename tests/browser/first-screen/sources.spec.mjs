// What a row says is shown with its sources, below it.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { pledge, sourceAddress, sourceName } from "../harness/data.mjs";
import { LIST, button, openSource, rows } from "../harness/widget.mjs";

const KAWASAKI = "Kawasaki (Kanagawa)";
const opener = (page, place) => button(page, `Source: ${place}`);

test("the sources of a pledge are those of its row in the CSV file, below the row", async ({ open }) => {
  const page = await open();
  await openSource(page, KAWASAKI);
  assert.equal(await opener(page, KAWASAKI).getAttribute("aria-expanded"), "true");
  const code = await page.locator("tr.pc-source").evaluate((row) => row.previousElementSibling.querySelector("[data-code]").dataset.code);
  assert.equal(code, "14130");
  const links = await page.locator(`${LIST.cited} a`).evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  for (const key of pledge("14130").source.split(" ")) {
    const url = sourceAddress(key);
    if (url) assert.ok(links.includes(url), `${url} in ${links}`);
    assert.ok((await page.locator(LIST.cited).innerText()).includes(sourceName(key, "en")));
  }
});

test("one row at a time is open; the same button closes it, and so does Escape, back to the button", async ({ open }) => {
  const page = await open();
  await openSource(page, KAWASAKI);
  await openSource(page, "Osaka City (Osaka)");
  await eventually(page, async () => assert.equal(await page.locator("tr.pc-source").count(), 1));
  await opener(page, "Osaka City (Osaka)").click();
  await eventually(page, async () => assert.equal(await page.locator("tr.pc-source").count(), 0));
  await openSource(page, KAWASAKI);
  await page.keyboard.press("Tab");
  assert.ok(await page.locator("tr.pc-source :focus").count(), "the sources come next");
  await page.keyboard.press("Escape");
  await eventually(page, async () => assert.equal(await page.locator("tr.pc-source").count(), 0));
  assert.ok(await opener(page, KAWASAKI).evaluate((one) => one.matches(":focus")));
});

test("a row can be quoted with its sources", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29" } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSource(page, KAWASAKI);
  await button(page, "Copy as a quotation").click();
  await eventually(page, async () => assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Kawasaki \(Kanagawa\): Declared, by March 2020/u));
});

test("with sources open the rows are still those of the list", async ({ open }) => {
  const page = await open();
  const count = await rows(page).count();
  await openSource(page, KAWASAKI);
  assert.equal(await rows(page).count(), count);
});
