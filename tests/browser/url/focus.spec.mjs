// Back and forward keep the focus.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";

const inside = (page) => page.evaluate(() => document.activeElement.localName);

for (const [from, to] of [["Places", "Map"], ["Coverage", "Map"], ["Places", "Links"]]) {
  test(`with the focus in the view "${to}", Back to "${from}" and Forward leave it in the widget`, async ({ open }) => {
    const page = await open({ attributes: { "sync-url": "hash" } });
    const turn = async (name) => {
      await page.locator("nav").getByRole("link", { name }).or(page.getByRole("button", { name, exact: true })).or(page.getByRole("tab", { name })).first().click();
      await eventually(page, async () => assert.match(page.url(), new RegExp(name === "Places" ? "$" : `view=${name.toLowerCase()}`)));
    };
    if (from !== "Places") await turn(from);
    await turn(to);
    // A control of the view, which is gone after Back.
    await page.locator(".pc-body").locator("button, a[href], input").first().focus();
    for (const step of ["goBack", "goForward"]) {
      const before = await page.locator(".pc-body").innerText();
      await page[step]();
      await eventually(page, async () => assert.notEqual(await page.locator(".pc-body").innerText(), before));
      await eventually(page, async () => assert.equal(await inside(page), "pledge-compare", step));
    }
  });
}
