// Nothing is lost where there is little room: on small screens, with 400 % zoom, the reader's own spacing or large text.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { SPACING, TWICE, lostText, overflow, readerStyle } from "./reflow.mjs";
import { VIEWS, openView, through } from "./states.mjs";

/** The ways of reading: the screen in CSS pixels, and what the reader adds. 1280 by 1024 at 400 % are 320 by 256. */
const WAYS = {
  "at 280 px": { width: 280 },
  "at 400 % zoom": { width: 320, height: 256 },
  "at 320 px with wider spacing": { width: 320, css: SPACING },
  "at 640 px with text of 200 %": { width: 640, css: TWICE },
  "at 1200 px with wider spacing": { width: 1200, css: SPACING },
};

for (const view of Object.keys(VIEWS)) {
  for (const lang of ["ja", "en"]) {
    test(`${view} in ${lang}: no sideways scrolling and no lost text, however it is read`, async ({ open }) => {
      const found = {};
      for (const [way, { width, height, css }] of Object.entries(WAYS)) {
        const page = await openView(open, view, { lang, width, height });
        if (css) await readerStyle(page, css);
        await through(page, view, async (_, state) => {
          const lost = [...(await overflow(page)), ...(await lostText(page))];
          if (lost.length > 0) found[`${way}, ${state}`] = lost;
        });
      }
      assert.deepEqual(found, {});
    });
  }
}
