// A run of the tests ends, whatever a page or a browser does.

import assert from "node:assert/strict";
import { test } from "./index.mjs";

let tries = 0;

test("a test whose page answers no more is tried again in a new browser", async ({ open }) => {
  tries += 1;
  const page = await open();
  if (tries === 1) {
    await page.evaluate(() => {
      for (;;);
    });
  }
  assert.equal(tries, 2);
}, { limit: 10_000 });

test("the tests after it have a browser that answers", async ({ open }) => {
  const page = await open();
  assert.equal(await page.evaluate(() => 1 + 1), 2);
});
