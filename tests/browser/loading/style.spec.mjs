// The style of a later part comes with it, and leaves what is shown without it as it is.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { eventually, test } from "../harness/index.mjs";
import { LIST } from "../harness/widget.mjs";

/** How every element of the widget looks: where it stands, and what a style sheet could change of it. */
function look(page) {
  return page.locator("pledge-compare").first().evaluate((one) => {
    const said = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, borderTop, fontSize, textDecorationLine, display } = getComputedStyle(element);
      return [element.localName, element.getAttribute("class"), x, y, width, height, color, borderTop, fontSize, textDecorationLine, display].join(" ");
    };
    return [...one.shadowRoot.querySelectorAll(".pc *")].map(said);
  });
}

/** How it looks when everything that its view needs has been drawn: twice the same. */
async function settled(page) {
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 0));
  let last;
  await eventually(page, async () => {
    const [before, now] = [last, await look(page)];
    last = now;
    assert.ok(isDeepStrictEqual(before, now), "it still changes");
  });
  return last;
}

/** How many rules the widget's style sheets have. */
const rules = (page) => page.locator("pledge-compare").first().evaluate((one) => one.shadowRoot.adoptedStyleSheets.reduce((sum, sheet) => sum + sheet.cssRules.length, 0));

/** A second widget, in plain Japanese, brings all parts and their styles, which all widgets share. */
async function bringAll(page) {
  await page.evaluate(() => {
    const one = Object.assign(document.createElement("pledge-compare"), { lang: "ja-x-easy", loading: "eager" });
    document.body.append(one);
    return one.ready.then(() => undefined);
  });
}

const VIEWS = {
  places: [{}, LIST.table],
  card: [{ place: "14130" }, ".pc-facts"],
  compare: [{ view: "compare", selected: "14130,40100" }, "table.pc-cmp"],
  coverage: [{ view: "coverage" }, ".pc-tiles"],
  map: [{ view: "map", selected: "14130" }, ".pc-globe"],
  links: [{ view: "links", selected: "14130" }, ".pc-ego"],
};

for (const [view, [attributes, shown]] of Object.entries(VIEWS)) {
  for (const width of view === "places" ? [360, 720, 1200] : [720]) {
    test(`${view} at ${width} px looks the same before and after the parts that it does without have come`, async ({ open }) => {
      const page = await open({ width, attributes });
      await page.locator(shown).first().waitFor();
      const [before, first] = [await settled(page), await rules(page)];
      await bringAll(page);
      assert.ok((await rules(page)) > first, "the style has come");
      const after = await look(page);
      assert.deepEqual(after.filter((line, at) => line !== before[at]), []);
      assert.equal(after.length, before.length);
    });
  }
}
