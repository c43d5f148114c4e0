// Every text can be read on what is drawn behind it: measured in pixels, texts of drawings too.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { setAttribute } from "../harness/widget.mjs";
import { weakText } from "./contrast.mjs";
import { resize } from "./reflow.mjs";
import { VIEWS, openView } from "./states.mjs";

/** Each language has one scheme, which has the same colours in the other. */
const WAYS = [
  { lang: "ja", width: 320, colorScheme: "light" },
  { lang: "en", width: 1200, colorScheme: "dark" },
];

for (const view of Object.keys(VIEWS)) {
  test(`${view}, small and light in ja, large and dark in en: 4.5:1 by pixels, and nothing vanishes in forced colours`, async ({ open }) => {
    const page = await openView(open, view);
    for (const { lang, width, colorScheme } of WAYS) {
      await setAttribute(page, "lang", lang);
      await page.locator(`pledge-compare .pc[lang=${lang}]`).waitFor();
      await resize(page, { width, height: 900 });
      const [[, step]] = VIEWS[view].states;
      await step(page);
      for (const forcedColors of ["none", "active"]) {
        await page.emulateMedia({ colorScheme, forcedColors });
        const { weak, texts } = await weakText(page, forcedColors === "active");
        assert.ok(texts > 20, `${texts} texts`);
        assert.deepEqual(weak, [], `${lang}, ${colorScheme}, forced colours ${forcedColors}`);
      }
    }
  });
}
