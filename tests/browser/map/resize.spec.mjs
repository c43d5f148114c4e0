// The map is drawn as wide as it is on the screen.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";

/** Runs before the page's scripts: notes after each notification of a change in size whether anything was drawn in it. */
function observeDrawing() {
  window.drawings = [];
  window.ResizeObserver = class extends ResizeObserver {
    constructor(callback) {
      super(async (...notification) => {
        const drawn = () => document.querySelector("pledge-compare").shadowRoot.innerHTML;
        const before = drawn();
        callback(...notification);
        for (let turn = 0; turn < 20; turn += 1) await undefined;
        window.drawings.push(drawn() !== before);
      });
    }
  };
}

const widths = (page) => page.locator("svg.pc-map").first().evaluate((map) => [map.viewBox.baseVal.width, map.parentElement.clientWidth].map(Math.round));

test("the map follows the width of the page, and never draws while the browser tells of it, which would be an error of the page", async ({ open }) => {
  const page = await open({ width: 1000, attributes: { view: "map" }, before: observeDrawing });
  await page.locator("svg.pc-map").first().waitFor();
  for (const width of [1000, 480, 800]) {
    await page.setViewportSize({ width, height: 900 });
    await eventually(page, async () => {
      const [drawn, shown] = await widths(page);
      assert.ok(shown <= width && Math.abs(drawn - shown) <= 1, `drawn for ${drawn} px, ${shown} px wide`);
    });
  }
  const drawings = await page.evaluate(() => window.drawings);
  assert.ok(drawings.length >= 3, `${drawings.length} notifications`);
  assert.deepEqual(drawings.filter(Boolean), []);
});
