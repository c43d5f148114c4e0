// A link to the page for frames shows data of its own host alone: nobody can have a town's address say what another host says.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";

const LIST = "code,name,declared\n14130,Elsewhere,2020-01-01\n";
const ELSEWHERE = ["https://elsewhere.example/list.csv", "//elsewhere.example/list.csv", `data:text/csv;base64,${btoa(LIST)}`];

for (const src of ELSEWHERE) {
  test(`embed.html?src=${src.slice(0, 30)}: the policy forbids it, and nothing of it is shown`, async ({ open }) => {
    const page = await open({ page: `/embed.html?lang=en&src=${encodeURIComponent(src)}`, wait: false, errors: [/./u] });
    await page.locator("pledge-compare").getByRole("alert").first().waitFor();
    await eventually(page, async () => assert.ok((await page.evaluate(() => window.breaches)).some((breach) => JSON.stringify(breach).includes("connect-src"))));
    assert.ok(!(await page.locator("pledge-compare").evaluate((one) => one.shadowRoot.textContent)).includes("Elsewhere"));
  });
}

test("embed.html?src= shows a list of its own host", async ({ open }) => {
  const page = await open({ page: "/embed.html?lang=en&src=%2Flist.csv", files: { "/list.csv": { body: LIST } } });
  assert.deepEqual(await page.locator("pledge-compare").evaluate((one) => one.places()), ["14130"]);
});
