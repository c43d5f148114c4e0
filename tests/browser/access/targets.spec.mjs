// Controls can be hit: 24 px or room around them, and the main ones 36 px, or 44 px by touch.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { VIEWS, openView, through } from "./states.mjs";
import { crampedTargets, lowControls } from "./targets.mjs";

for (const view of Object.keys(VIEWS)) {
  for (const [lang, width] of [["ja", 320], ["en", 1200]]) {
    test(`${view} in ${lang}, ${width} px: every control is 24 px or has room, the main ones are 36 px high`, async ({ open }) => {
      const page = await openView(open, view, { lang, width });
      await through(page, view, async (_, state) => {
        assert.deepEqual({ cramped: await crampedTargets(page), low: await lowControls(page, 36) }, { cramped: [], low: [] }, state);
      });
    });
  }
  test(`${view} by touch: the main controls are 44 px high`, async ({ open }) => {
    const page = await openView(open, view, { width: 320 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await eventually(page, async () => assert.ok(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)));
    await through(page, view, async (_, state) => assert.deepEqual(await lowControls(page, 44), [], state));
  });
}
