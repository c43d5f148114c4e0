// No view or state fails IBM's audit. The other language has the same markup: its first state stands for it.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { check } from "./ace.mjs";
import { VIEWS, openView, through } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  for (const lang of ["ja", "en"]) {
    test(`${view} in ${lang}: IBM's audit finds nothing`, async ({ open }) => {
      const page = await openView(open, view, { lang });
      const found = new Map();
      const look = async (_, state) => {
        const { violations, passed } = await check(page);
        assert.ok(passed > 50, `${passed} checks passed`);
        for (const line of violations) if (!found.has(line)) found.set(line, state);
      };
      await (lang === "ja" ? through(page, view, look) : look(page, "at first"));
      assert.deepEqual(Object.fromEntries(found), {});
    });
  }
}
