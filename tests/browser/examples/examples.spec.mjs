// The examples, each in a browser: the element renders, what the page or the framework sets arrives, events come back, and nothing is
// left when it is taken away.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { button, comparison, get } from "../harness/widget.mjs";
import { example } from "./bundle.mjs";

const EXAMPLES = { plain: "main.js", react: "main.tsx", vue: "main.js", svelte: "main.js" };
const columns = (page) => comparison(page).locator("thead th .pc-name, thead th").allTextContents();

for (const [name, entry] of Object.entries(EXAMPLES)) {
  test(`${name}: properties arrive, events come back, nothing is left after it`, async ({ open }) => {
    const page = await open({ ...(await example(name, entry)), wait: false });
    const widget = page.locator("pledge-compare");
    const selected = (codes) => eventually(page, async () => assert.deepEqual(await get(page, "selected"), codes));

    await comparison(page).waitFor();
    assert.deepEqual([await get(page, "view"), await get(page, "asOf"), await get(page, "headingLevel")], ["compare", "2021-10-29", 2]);
    await selected(["14130", "40100"]);
    assert.match((await columns(page)).join(" "), /Kawasaki.*Kitakyushu/u);
    assert.equal(await widget.getByText("have both declared").count(), 1);

    // What the page sets is no event of the reader's.
    await button(page, "Add Yokohama").click();
    await selected(["14130", "40100", "14100"]);
    assert.deepEqual(await heard(page, "pledge-change"), []);

    await comparison(page).getByRole("button", { name: /Remove.*Kitakyushu|Kitakyushu.*Remove/u }).click();
    await page.locator("output").filter({ hasText: /^14130, 14100$/u }).waitFor();
    await selected(["14130", "14100"]);

    await widget.evaluate((one) => (window.gone = one));
    await button(page, "Hide").click();
    await widget.waitFor({ state: "detached" });
    // The element gives its widget back at the end of the task.
    await eventually(page, async () => assert.equal(await page.evaluate(() => window.gone.shadowRoot.querySelectorAll(".pc *").length), 0));

    await button(page, "Show").click();
    await comparison(page).waitFor();
    await selected(["14130", "14100"]);
  });
}
