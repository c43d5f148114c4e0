// Controls can be hit: 24 px or room around them, and the main ones 36 px, or 44 px by touch.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { VIEWS, openView, through } from "./states.mjs";
import { crampedTargets, lowControls } from "./targets.mjs";

/** A small screen that is touched, and a large one with a pointer. */
const WAYS = [
  { lang: "ja", width: 320, touch: true, least: 44 },
  { lang: "en", width: 1200, touch: false, least: 36 },
];

for (const view of Object.keys(VIEWS)) {
  for (const { lang, width, touch, least } of WAYS) {
    test(`${view} in ${lang}, ${width} px${touch ? ", by touch" : ""}: every control is 24 px or has room, the main ones are ${least} px high`, async ({ open }) => {
      const page = await openView(open, view, { lang, width });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: touch });
      await eventually(page, async () => assert.equal(await page.evaluate(() => matchMedia("(pointer: coarse)").matches), touch));
      await through(page, view, async (_, state) => {
        assert.deepEqual({ cramped: await crampedTargets(page), low: await lowControls(page, least) }, { cramped: [], low: [] }, state);
      });
    });
  }
}
