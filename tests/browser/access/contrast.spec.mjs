// Every text can be read on what is drawn behind it: measured in pixels, texts of drawings too.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { weakText } from "./contrast.mjs";
import { VIEWS, openView } from "./states.mjs";

/** Each language has one scheme, which has the same colours in the other. */
const WAYS = [
  { lang: "ja", width: 320, colorScheme: "light" },
  { lang: "en", width: 1200, colorScheme: "dark" },
];

for (const view of Object.keys(VIEWS)) {
  for (const { lang, width, colorScheme } of WAYS) {
    test(`${view} in ${lang}, ${width} px, ${colorScheme}: 4.5:1 by pixels, and nothing vanishes in forced colours`, async ({ open }) => {
      const page = await openView(open, view, { lang, width });
      for (const [, step] of VIEWS[view].states.slice(0, 1)) await step(page);
      for (const forcedColors of ["none", "active"]) {
        await page.emulateMedia({ colorScheme, forcedColors });
        const { weak, texts } = await weakText(page, forcedColors === "active");
        assert.ok(texts > 20, `${texts} texts`);
        assert.deepEqual(weak, [], `forced colours ${forcedColors}`);
      }
    });
  }
}
