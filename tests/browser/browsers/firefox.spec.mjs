// The main path of a reader in Firefox.

import assert from "node:assert/strict";
import { declaredBy, newest, union } from "../harness/data.mjs";
import { inFirefox } from "../harness/firefox.mjs";
import { eventually } from "../harness/index.mjs";
import { FIRST_ROWS, box, button, comparison, get, grouped, headlineSays, rows, search } from "../harness/widget.mjs";

inFirefox("the list, its headline and a choice of places, compared and kept in the URL", async (open) => {
  const page = await open({ attributes: { "sync-url": "hash" } });
  await headlineSays(page, grouped(union(declaredBy(newest))));
  assert.equal(await rows(page).count(), FIRST_ROWS);
  await search(page).fill("kawasaki");
  await box(page, "Kawasaki (Kanagawa)").check();
  await search(page).fill("");
  await box(page, "Osaka City (Osaka)").check();
  await button(page, /^Compare 2/u).click();
  await comparison(page).waitFor();
  await eventually(page, async () => assert.match(page.url(), /#view=compare&selected=14130,27100/u));
  // A page that is left in the middle of loading would complain of it.
  await eventually(page, async () => assert.ok(page.asked().includes("/data/japan-links.pcd")));
  await eventually(page, async () => assert.equal(await page.locator(".pc-body").getByText("loading", { exact: true }).count(), 0));
  await page.waitForLoadState("networkidle");
  await page.reload();
  await comparison(page).waitFor();
  assert.deepEqual(await get(page, "selected"), ["14130", "27100"]);
});
