// Findings of audits, collected over the states of a page.

import assert from "node:assert/strict";
import { audit } from "./axe.mjs";

/** Findings by text, each with the first state that has it. */
export class Findings extends Map {
  add(lines, where) {
    for (const line of lines) if (!this.has(line)) this.set(line, where);
  }

  /** Runs axe; with `ofColour` only the rules on colours. */
  async audit(page, where, ofColour = false) {
    const { violations, undecided, ran } = await audit(page, ofColour);
    assert.ok(ran.includes("color-contrast") && (ofColour || ran.includes("target-size")), "the rules that matter ran");
    this.add([...violations, ...undecided], where);
  }

  assertNone() {
    assert.deepEqual(Object.fromEntries(this), {});
  }
}
