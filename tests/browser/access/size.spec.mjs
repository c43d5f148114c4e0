// No text is drawn smaller than 12 px, in drawings neither, on large and on small screens.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { smallText } from "./size.mjs";
import { VIEWS, openView, through } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  test(`${view}: every text has 12 px or more`, async ({ open }) => {
    const page = await openView(open, view, { lang: "ja" });
    await through(page, view, async (_, state) => {
      for (const width of [1200, 720, 320]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await smallText(page, 12), [], `${state}, ${width} px`);
      }
    });
  });
}
