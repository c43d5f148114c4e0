// Whoever goes by the keyboard sees where: a ring of 2 px and 3:1 at least, with nothing over it.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { setAttribute } from "../harness/widget.mjs";
import { unseenFocus } from "./focus.mjs";
import { resize } from "./reflow.mjs";
import { VIEWS, openView } from "./states.mjs";

/** Screens and colours; the second is 1280 by 1024 at 400 %. */
const WAYS = [
  { lang: "en", width: 1200, height: 900, scheme: "light" },
  { lang: "ja", width: 320, height: 256, scheme: "dark" },
];

for (const view of Object.keys(VIEWS)) {
  test(`${view}: the focus is seen at every stop, on a large screen and at 400 %, in both languages and schemes`, async ({ open }) => {
    const page = await openView(open, view);
    for (const { lang, scheme, ...size } of WAYS) {
      await setAttribute(page, "lang", lang);
      await page.locator(`pledge-compare .pc[lang=${lang}]`).waitFor();
      await page.emulateMedia({ colorScheme: scheme });
      await resize(page, size);
      const { unseen, stops } = await unseenFocus(page);
      assert.ok(stops > 4 && stops < 400, `${stops} stops lead through, and out again`);
      assert.deepEqual(unseen, [], `${lang}, ${size.width} px, ${scheme}`);
    }
  });
}
