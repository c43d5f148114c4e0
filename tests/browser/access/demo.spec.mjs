// The home page as a whole passes axe and has full marks in Lighthouse wherever marks are no times, in both languages.

import assert from "node:assert/strict";
import { sample } from "../harness/all.mjs";
import { test } from "../harness/index.mjs";
import { serve } from "../harness/server.mjs";
import { audit } from "./axe.mjs";
import { scores } from "./lighthouse.mjs";

const HOME = [["ja", "/index.html"], ["en", "/index.en.html"]];

for (const [lang, path] of sample(HOME, 1)) {
  test(`the home page in ${lang}: 100 in Lighthouse for accessibility, best practices and search engines`, async () => {
    const server = await serve();
    try {
      assert.deepEqual(await scores(server.origin + path), { accessibility: 100, "best-practices": 100, seo: 100, lost: [] });
    } finally {
      await server.close();
    }
  });
}

for (const [lang, path] of HOME) {
  test(`the home page in ${lang}: axe finds nothing`, async ({ open }) => {
    const { violations } = await audit(await open({ page: path, lang }));
    assert.deepEqual(violations, []);
  });
}
