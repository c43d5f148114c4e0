// Slots: title, note and footer of the page.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

const [declaration] = JSON.parse(await built("custom-elements.json")).modules[0].declarations;
const OWN = '<span slot="title">Our pledges</span><p slot="note">Seen by the city’s council.</p><p slot="footer">Contact: climate office</p><p class="fallback">fallback</p>';

for (const attributes of ["", ' place="14130"']) {
  test(`note and footer of the page stand in the widget, the fallback does not${attributes}`, async ({ open }) => {
    const page = await open({ body: `<pledge-compare lang="en"${attributes}>${OWN}</pledge-compare>` });
    for (const text of ["Seen by the city’s council.", "Contact: climate office"]) assert.ok(await page.getByText(text).isVisible(), text);
    assert.ok(await page.locator(".fallback").isHidden());
  });
}

test("a title of the page stands in place of the widget’s", async ({ open }) => {
  const page = await open({ body: `<pledge-compare lang="en">${OWN}</pledge-compare>` });
  const own = page.getByText("Compare municipal zero-carbon pledges").filter({ visible: true });
  assert.ok(await page.getByRole("heading", { name: "Our pledges" }).isVisible());
  assert.equal(await own.count(), 0);
  await page.evaluate(() => document.querySelector("[slot=title]").remove());
  assert.equal(await own.count(), 1, "without it the widget has its own");
});

test("the manifest names the slots that the widget has", async ({ open }) => {
  const page = await open();
  const slots = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("slot")].map(({ name }) => name).sort());
  assert.deepEqual(slots, declaration.slots.map(({ name }) => name).sort());
});
