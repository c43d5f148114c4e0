// Nothing is lost where there is little room: on small screens, with 400 % zoom, the reader's own spacing or large text.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { SPACING, TWICE, lostText, overflow, readerStyle, resize } from "./reflow.mjs";
import { VIEWS, openView, through } from "./states.mjs";

/** The ways of reading: the screen in CSS pixels, and the reader's style. 1280 by 1024 at 400 % are 320 by 256. */
const WAYS = {
  "at 280 px": { width: 280, height: 653 },
  "at 400 % zoom": { width: 320, height: 256 },
  "at 320 px with wider spacing": { width: 320, height: 568, css: SPACING },
  "at 640 px with text of 200 %": { width: 640, height: 512, css: TWICE },
  "at 1200 px with wider spacing": { width: 1200, height: 900, css: SPACING },
};

for (const view of Object.keys(VIEWS)) {
  for (const lang of ["ja", "en"]) {
    test(`${view} in ${lang}: no sideways scrolling and no lost text, however it is read`, async ({ open }) => {
      const found = {};
      const page = await openView(open, view, { lang, width: 1200 });
      await through(page, view, async (_, state) => {
        for (const [way, { css, ...size }] of Object.entries(WAYS)) {
          await readerStyle(page, css);
          await resize(page, size);
          const lost = [...(await overflow(page)), ...(await lostText(page, css === SPACING))];
          if (lost.length > 0) found[`${way}, ${state}`] = lost;
        }
        await readerStyle(page);
      });
      assert.deepEqual(found, {});
    });
  }
}
