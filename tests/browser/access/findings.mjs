// What audits find on the way through the states of a page.

import assert from "node:assert/strict";
import { audit } from "./axe.mjs";

/** All that is found, each with the first place where it is. */
export class Findings extends Map {
  add(lines, where) {
    for (const line of lines) if (!this.has(line)) this.set(line, where);
  }

  /** Runs axe; `ofColour` where all but colours has been audited. */
  async audit(page, where, ofColour = false) {
    const { violations, undecided, ran } = await audit(page, ofColour);
    assert.ok(ran.includes("color-contrast") && (ofColour || ran.includes("target-size")), "the rules that matter ran");
    this.add([...violations, ...undecided], where);
  }

  assertNone() {
    assert.deepEqual(Object.fromEntries(this), {});
  }
}
