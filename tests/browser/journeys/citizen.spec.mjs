// A citizen asks: is my town covered, since when, by whom, and compared to places like mine? With the keyboard alone.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { declaredBy, people, status, union } from "../harness/data.mjs";
import { LIST, comparison, get, grouped, headlineSays, rows, search, slider } from "../harness/widget.mjs";

const DAY = "2021-10-31";

/** Presses Tab until the focus is on what fits. */
async function tabTo(page, fits) {
  const seen = [];
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const label = active?.getAttribute("aria-label") ?? active?.labels?.[0]?.textContent ?? active?.textContent;
      return `${active?.tagName} ${label?.trim()}`;
    });
    if (fits.test(focused)) return;
    seen.push(focused);
  }
  assert.fail(`Tab never came to ${fits}: ${seen.join("; ")}`);
}

test("from the name of my town to its state, its source, places like it, and what its pledge would change", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  assert.equal(status("14341", DAY), "covered");

  await search(page).focus();
  await page.keyboard.type("おおいそ");
  await eventually(page, async () => assert.match(await rows(page).first().innerText(), /Oiso[\s\S]*matches[\s\S]*Covered by prefecture[\s\S]*Kanagawa: by 22 July 2020/));

  await tabTo(page, /INPUT Add Oiso/);
  await page.keyboard.press("Space");
  await tabTo(page, /^BUTTON Source: Oiso/);
  await page.keyboard.press("Enter");
  await page.locator(LIST.cited).getByText("Pledge of Kanagawa").waitFor();

  await rows(page).getByRole("link", { name: "Oiso" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Oiso is covered by the pledge of Kanagawa" }).waitFor();
  await tabTo(page, /BUTTON Back to the list/);
  await page.keyboard.press("Enter");
  await eventually(page, async () => assert.ok(await rows(page).getByRole("link", { name: "Oiso" }).evaluate((one) => one.matches(":focus"))));

  await page.getByRole("button", { name: "Coverage" }).focus();
  await page.keyboard.press("Enter");
  const change = page.locator(".pc-what-if > div").first();
  await eventually(page, async () => assert.match(await change.innerText(), /If Oiso[\s\S]*\+0[\s\S]*Kanagawa has declared/));

  await slider(page).focus();
  await page.keyboard.press("Home");
  await eventually(page, async () => assert.match(await change.innerText(), new RegExp(`\\+${grouped(people("14341"))}\\s+Everyone is added`)));
  const first = await get(page, "asOf");
  await headlineSays(page, `${grouped(union(declaredBy(first)))} people, each counted once`);

  await page.locator("pledge-compare").evaluate((element) => element.setAttribute("place", "14341"));
  await page.locator("pledge-compare").evaluate((element) => (element.view = "card"));
  await page.getByText("Compare with places like this").focus();
  await page.keyboard.press("Enter");
  await tabTo(page, /BUTTON region/);
  await page.keyboard.press("Enter");
  await tabTo(page, /BUTTON Compare with these/);
  await page.keyboard.press("Enter");
  await comparison(page).waitFor();
  assert.equal((await get(page, "selected"))[0], "14341");
  assert.ok((await get(page, "selected")).length > 2);
});
