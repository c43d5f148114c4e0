// No view, state, language or colour scheme fails the audit, or leaves it a question that nobody has answered.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { Findings, audit } from "./axe.mjs";
import { resize } from "./reflow.mjs";
import { VIEWS, openView, through } from "./states.mjs";

const SCHEMES = ["light", "dark"].flatMap((colorScheme) => ["none", "active"].map((forcedColors) => ({ colorScheme, forcedColors })));

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
        if (state !== "at first") return;
        await resize(page, { width: other, height: 900 });
        await findings.look(page, `${state}, ${other} px`);
        await resize(page, { width, height: 900 });
      });
      findings.assertNone();
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
