// axe and reflow on a small screen, in every state of a view.

import assert from "node:assert/strict";
import { Findings } from "./findings.mjs";
import { lostText, overflow } from "./reflow.mjs";
import { openView, through } from "./states.mjs";

/**
 * Opens a view at 320 px and goes through its states, at most `most` after the first. Fails on violations, horizontal scrolling and
 * lost text.
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
