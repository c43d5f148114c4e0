// Every text can be read on what is drawn behind it: measured in pixels, texts of drawings too.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { weakText } from "./contrast.mjs";
import { VIEWS, openView } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  for (const [lang, width] of [["ja", 320], ["en", 1200]]) {
    test(`${view} in ${lang}, ${width} px: 4.5:1 in light, dark and forced colours, by pixels`, async ({ open }) => {
      const page = await openView(open, view, { lang, width });
      for (const [, step] of VIEWS[view].states.slice(0, 1)) await step(page);
      for (const scheme of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
        await page.emulateMedia(scheme);
        const { weak, texts } = await weakText(page, "forcedColors" in scheme);
        assert.ok(texts > 20, `${texts} texts`);
        assert.deepEqual(weak, [], JSON.stringify(scheme));
      }
    });
  }
}
