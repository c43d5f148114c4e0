// No text is smaller than 12 px, in tables, panels and drawings alike.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { smallText } from "./size.mjs";
import { VIEWS, openView, through } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  for (const lang of ["ja", "en"]) {
    test(`${view} in ${lang}, 320 and 1200 px: every text is drawn at 12 px or more`, async ({ open }) => {
      const page = await openView(open, view, { lang });
      await through(page, view, async (_, state) => {
        for (const width of [320, 1200]) {
          await page.setViewportSize({ width, height: 900 });
          // Maps are drawn anew when the page has told how wide it is.
          await eventually(page, async () => {
            const { small, texts } = await smallText(page);
            assert.ok(texts > 20, `${texts} texts, ${state}`);
            assert.deepEqual(small, [], `${state}, ${width} px`);
          });
        }
      });
    });
  }
}
