// No view, state, language or colour scheme fails the audit, or leaves it a question that nobody has answered.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { audit } from "./axe.mjs";
import { VIEWS, openView, through } from "./states.mjs";

const SCHEMES = ["light", "dark"].flatMap((colorScheme) => ["none", "active"].map((forcedColors) => ({ colorScheme, forcedColors })));

/** All that the audit finds, each with the first place where it does. */
class Findings extends Map {
  async look(page, where, ofColour = false) {
    const { violations, undecided, ran } = await audit(page, ofColour);
    assert.ok(ran.includes("color-contrast") && (ofColour || ran.includes("target-size")), "the rules that matter ran");
    for (const line of [...violations, ...undecided]) if (!this.has(line)) this.set(line, where);
  }
}

for (const view of Object.keys(VIEWS)) {
  // Each state has one width in each language; the first state of a view has both.
  for (const [lang, width, other] of [["ja", 320, 1200], ["en", 1200, 320]]) {
    test(`${view} in ${lang}: axe finds nothing in any state, light, dark, or with forced colours`, async ({ open }) => {
      const findings = new Findings();
      const page = await openView(open, view, { lang, width });
      await through(page, view, async (_, state) => {
        for (const scheme of SCHEMES) {
          await page.emulateMedia(scheme);
          // Colours change nothing but what is asked of colours.
          await findings.look(page, `${state}, ${width} px, ${Object.values(scheme)}`, scheme !== SCHEMES[0]);
        }
      });
      await findings.look(await openView(open, view, { lang, width: other, scheme: "dark" }), `${other} px`);
      assert.deepEqual(Object.fromEntries(findings), {});
    });
  }
}

for (const lang of ["ja", "en"]) {
  test(`the built demo page in ${lang} passes as a whole`, async ({ open }) => {
    const page = await open({ page: lang === "ja" ? "/index.html" : "/index.en.html", lang });
    const { violations } = await audit(page);
    assert.deepEqual(violations, []);
  });
}
