// The style of the later views comes with them, and leaves the list as it is.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";

/** How every element of the widget looks: where it stands, and what a style sheet could change of it. */
function look(page) {
  return page.locator("pledge-compare").evaluate((one) => {
    const said = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, borderTop, fontSize, textDecorationLine, display } = getComputedStyle(element);
      return [element.localName, element.getAttribute("class"), x, y, width, height, color, borderTop, fontSize, textDecorationLine, display].join(" ");
    };
    return [...one.shadowRoot.querySelectorAll(".pc *")].map(said);
  });
}

for (const width of [360, 720, 1200]) {
  test(`at ${width} px the list looks the same before and after the later part has come`, async ({ open }) => {
    const page = await open({ width });
    const before = await look(page);
    const adopted = () => page.locator("pledge-compare").evaluate((one) => one.shadowRoot.adoptedStyleSheets.reduce((rules, sheet) => rules + sheet.cssRules.length, 0));
    const rules = await adopted();
    await page.locator("pledge-compare").evaluate((one) => one.links("14130").then(() => undefined));
    await eventually(page, async () => assert.ok((await adopted()) > rules, "the style has come"));
    const after = await look(page);
    assert.deepEqual(after.filter((line, at) => line !== before[at]), []);
    assert.equal(after.length, before.length);
  });
}
