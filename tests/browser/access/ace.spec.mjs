// No view or state fails IBM's audit, in either language.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { check } from "./ace.mjs";
import { VIEWS, openView, through } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  for (const lang of ["ja", "en"]) {
    test(`${view} in ${lang}: IBM's audit finds nothing`, async ({ open }) => {
      const page = await openView(open, view, { lang });
      const found = new Map();
      await through(page, view, async (_, state) => {
        const { violations, passed } = await check(page);
        assert.ok(passed > 50, `${passed} checks passed`);
        for (const line of violations) if (!found.has(line)) found.set(line, state);
      });
      assert.deepEqual(Object.fromEntries(found), {});
    });
  }
}
