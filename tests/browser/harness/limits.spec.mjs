// A run of the tests ends, whatever a page or a browser does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { attempt } from "./index.mjs";

test("a try whose page answers no more fails at its limit, and the next one has a browser that answers", async () => {
  const hang = async ({ open }) => {
    const page = await open();
    await page.evaluate(() => {
      for (;;);
    });
  };
  await assert.rejects(attempt(hang, 3_000), /not done after 3 s/u);
  await attempt(async ({ open }) => assert.equal(await (await open()).evaluate(() => 1 + 1), 2));
});
