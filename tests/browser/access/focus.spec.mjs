// Whoever goes by the keyboard sees where: a ring of 2 px and 3:1 at least, with nothing over it.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { unseenFocus } from "./focus.mjs";
import { VIEWS, openView } from "./states.mjs";

/** Screens and colours; the second is 1280 by 1024 at 400 %. */
const WAYS = [
  { lang: "en", width: 1200, scheme: "light" },
  { lang: "ja", width: 320, height: 256, scheme: "dark" },
];

for (const view of Object.keys(VIEWS)) {
  for (const { lang, width, height, scheme } of WAYS) {
    test(`${view} in ${lang}, ${width} px, ${scheme}: the focus is seen at every stop`, async ({ open }) => {
      const page = await openView(open, view, { lang, width, height, scheme });
      const { unseen, stops } = await unseenFocus(page);
      assert.ok(stops > 4 && stops < 400, `${stops} stops lead through, and out again`);
      assert.deepEqual(unseen, []);
    });
  }
}
