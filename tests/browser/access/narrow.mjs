// The audit, and what is lost, on a small screen: both at once, in every state that a page goes through.

import assert from "node:assert/strict";
import { Findings } from "./findings.mjs";
import { lostText, overflow } from "./reflow.mjs";
import { openView, through } from "./states.mjs";

/**
 * Opens a view 320 px wide and goes through its states, or the first `most` after the one that it has at first. Fails by what axe finds,
 * by what scrolls sideways, and by text that is lost.
 */
export async function assertHolds(open, view, lang, most) {
  const findings = new Findings();
  const page = await openView(open, view, { lang, width: 320, height: 568 });
  const look = async (_, state) => {
    findings.add([...(await overflow(page)), ...(await lostText(page))], state);
    await findings.audit(page, state);
  };
  await through(page, view, look, most);
  assert.equal(await page.evaluate(() => innerWidth), 320);
  findings.assertNone();
}
