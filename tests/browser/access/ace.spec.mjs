// No view or state fails IBM's audit. The other language has the same markup: its first state stands for it.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { setAttribute } from "../harness/widget.mjs";
import { check } from "./ace.mjs";
import { VIEWS, openView, through } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  test(`${view} in both languages: IBM's audit finds nothing`, async ({ open }) => {
    const page = await openView(open, view, { lang: "en" });
    const found = new Map();
    const look = async (_, state) => {
      const { violations, passed } = await check(page);
      assert.ok(passed > 50, `${passed} checks passed`);
      for (const line of violations) if (!found.has(line)) found.set(line, state);
    };
    await look(page, "in English");
    await setAttribute(page, "lang", "ja");
    await page.locator("pledge-compare .pc[lang=ja]").waitFor();
    await through(page, view, look);
    assert.deepEqual(Object.fromEntries(found), {});
  });
}
