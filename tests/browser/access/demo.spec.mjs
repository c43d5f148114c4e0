// The demo page as a whole passes axe and has full marks in Lighthouse, in both languages.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { serve } from "../harness/server.mjs";
import { audit } from "./axe.mjs";
import { scores } from "./lighthouse.mjs";

for (const [lang, path] of [["ja", "/index.html"], ["en", "/index.en.html"]]) {
  test(`the demo page in ${lang}: 100 and 100 in Lighthouse`, async () => {
    const server = await serve();
    try {
      assert.deepEqual(await scores(server.origin + path), { accessibility: 100, bestPractices: 100, lost: [] });
    } finally {
      await server.close();
    }
  });

  test(`the demo page in ${lang}: axe finds nothing`, async ({ open }) => {
    const { violations } = await audit(await open({ page: path, lang }));
    assert.deepEqual(violations, []);
  });
}
