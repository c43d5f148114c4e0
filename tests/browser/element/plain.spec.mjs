// `plain`: figures without controls.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { FIRST_ROWS, headlineSays, rows } from "../harness/widget.mjs";

const visible = (page, role) => page.getByRole(role).filter({ visible: true });

test("a plain list has its headline, its rows and their sources, and nothing to choose with", async ({ open }) => {
  const page = await open({ attributes: { plain: "", selected: "14130,14100" } });
  await headlineSays(page, "each counted once");
  assert.equal(await rows(page).count(), FIRST_ROWS);
  for (const role of ["checkbox", "searchbox", "slider", "navigation"]) assert.equal(await visible(page, role).count(), 0, role);
  const buttons = await visible(page, "button").allInnerTexts();
  assert.ok(buttons.every((name) => /Municipality|Status|Declared|Target|Population/u.test(name)), buttons.join());
});

for (const attributes of [{ view: "coverage" }, { view: "compare", selected: "14130,14100" }, { view: "links", selected: "14130" }, { view: "map" }, { place: "14130" }]) {
  test(`plain ${JSON.stringify(attributes)} has no button, field or slider`, async ({ open }) => {
    const page = await open({ attributes: { plain: "", ...attributes } });
    await page.locator(".pc :is(h2, h3)").first().waitFor();
    for (const role of ["checkbox", "searchbox", "combobox", "slider", "navigation", "button"]) {
      assert.deepEqual(await visible(page, role).allInnerTexts(), [], role);
    }
  });
}

test("plain links name their partners and sources", async ({ open }) => {
  const page = await open({ attributes: { plain: "", view: "links", selected: "14130" } });
  const row = page.locator("tr.pc-link").filter({ hasText: "Wollongong" });
  assert.equal(await row.getByText("Wollongong", { exact: true }).isVisible(), true);
  await row.locator("summary").click();
  await row.locator(".pc-pop").getByText(/Wikipedia/u).first().waitFor();
});

test("plain programmes have their names, and with the attribute taken away buttons", async ({ open }) => {
  const page = await open({ attributes: { plain: "", view: "links" } });
  const name = page.locator(".pc-programmes th b").first();
  await name.waitFor();
  assert.equal(await name.isVisible(), true);
  await page.locator("pledge-compare").evaluate((one) => (one.plain = false));
  await page.locator(".pc-programmes [data-programme]").first().waitFor();
});
