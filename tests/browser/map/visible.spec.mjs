// Which part of the map is seen at first: what the state is about, else the whole.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { set } from "../harness/widget.mjs";

const DAY = "2021-10-29";

async function open(page, attributes) {
  const opened = await page({ height: 1400, attributes: { view: "map", "as-of": DAY, ...attributes } });
  await opened.getByRole("application", { name: "Map of places by their state and population" }).waitFor();
  return opened;
}

/** How much of the map is seen, by how far the window is moved and scaled, and which dots lie in it. */
const seen = (opened) => opened.locator(".pc-paper").evaluate((paper) => {
  const frame = paper.getBoundingClientRect();
  const inside = ({ left, right, top, bottom }) => left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  const shapes = [...paper.querySelectorAll(".pc-map path.f-self, .pc-map path.f-pref")];
  return { isNear: paper.classList.contains("is-near"), dots: shapes.length, inside: shapes.every((shape) => inside(shape.getBoundingClientRect())) };
});

for (const [what, attributes] of [
  ["a prefecture", { filter: "in:14000" }],
  ["the chosen places of which the list tells", { filter: "chosen:yes", selected: "14130,14100" }],
  ["the chosen places whose figure is asked", { scope: "selected", selected: "14130,14100" }],
]) {
  test(`the map begins near ${what}, and goes back to the whole where the page asks for all`, async ({ open: page }) => {
    const opened = await open(page, attributes);
    await eventually(opened, async () => {
      const { isNear, dots, inside } = await seen(opened);
      assert.ok(isNear && dots > 0, "near, with dots");
      if (attributes.filter) assert.ok(inside, "what is asked for lies in the window");
    });
    await set(opened, { filter: "", scope: "" });
    await eventually(opened, async () => assert.equal((await seen(opened)).isNear, false));
  });
}

test("chosen places that are not what the state is about leave the map whole", async ({ open: page }) => {
  const opened = await open(page, { selected: "14130,14100" });
  assert.equal((await seen(opened)).isNear, false);
});
