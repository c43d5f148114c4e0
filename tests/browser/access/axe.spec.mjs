// No view, state, language or colour scheme fails the audit, or leaves it a question that nobody has answered.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { Findings, audit } from "./axe.mjs";
import { resize } from "./reflow.mjs";
import { VIEWS, openView, through } from "./states.mjs";

const schemes = (colorScheme) => ["active", "none"].map((forcedColors) => ({ colorScheme, forcedColors }));

/**
 * Languages have the same markup and colours. So each has a width and two of the four schemes for all states, which together have all;
 * the first state of a view has both widths and all schemes in both languages.
 */
const WAYS = [
  { lang: "ja", width: 320, other: 1200, own: schemes("light"), more: schemes("dark") },
  { lang: "en", width: 1200, other: 320, own: schemes("dark"), more: schemes("light") },
];

for (const view of Object.keys(VIEWS)) {
  for (const { lang, width, other, own, more } of WAYS) {
    test(`${view} in ${lang}: axe finds nothing in any state, in light or dark or with forced colours`, async ({ open }) => {
      const findings = new Findings();
      const page = await openView(open, view, { lang, width });
      await through(page, view, async (_, state) => {
        const first = state === "at first";
        for (const scheme of first ? [...more, ...own] : own) {
          await page.emulateMedia(scheme);
          // Colours change nothing but what is asked of colours.
          await findings.look(page, `${state}, ${width} px, ${Object.values(scheme)}`, scheme !== own.at(-1));
        }
        if (!first) return;
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
