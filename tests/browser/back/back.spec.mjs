// Back/forward cache: a page that is restored works as before.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { box, button, comparison } from "../harness/widget.mjs";

test("a page that is left and returned to, out of the browser’s memory, has its widget at work", async ({ open }) => {
  const page = await open({ browser: "remembering", headers: { "cache-control": "no-cache" }, attributes: { "sync-url": "hash" }, files: { "/other.html": { body: "<!doctype html><title>Another page</title>" } } });
  await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => (window.persisted = persisted)));
  await box(page, "Osaka City (Osaka)").check();
  await eventually(page, async () => assert.match(page.url(), /#selected=27100/u));
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/other.html`);
  await page.goBack({ waitUntil: "commit" });
  await eventually(page, async () => assert.equal(await page.evaluate(() => window.persisted), true, "the page was kept"));
  assert.ok(await box(page, "Osaka City (Osaka)").isChecked());
  await box(page, "Nagoya (Aichi)").check();
  await button(page, /^Compare 2/u).click();
  await comparison(page).waitFor();
  assert.deepEqual(await page.locator("pledge-compare").evaluate((one) => one.selected), ["27100", "23100"]);
});
