// Own data that load slowly: the reader sees progress, and can stop.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { municipalities } from "../harness/data.mjs";
import { setAttribute } from "../harness/widget.mjs";
import { codes } from "./own.mjs";

const HALF = `code,name,population\n${"a,A,1\n".repeat(10)}`;

/** A server that sends half of a file, and the rest never. */
const half = { answer(response) {
  response.writeHead(200, { "content-type": "text/csv", "content-length": 2 * HALF.length });
  response.write(HALF);
} };

test("after a second a line says how far a file is; stopped, the data that were there stay, and nothing has failed", async ({ open }) => {
  const page = await open({ files: { "/slow.csv": half } });
  await setAttribute(page, "src", "/slow.csv");
  const line = page.getByRole("status").filter({ hasText: "The data are being read." });
  await line.waitFor();
  await eventually(page, async () => assert.equal(await line.locator("progress").evaluate((bar) => bar.value), 0.5));
  await line.getByRole("button", { name: "Stop" }).click();
  await line.waitFor({ state: "detached" });
  await page.locator("pledge-compare:not([aria-busy])").waitFor();
  assert.equal((await codes(page)).length, municipalities.length);
  assert.deepEqual(await heard(page, "pledge-error"), []);
  await setAttribute(page, "src", null);
  await eventually(page, async () => assert.equal((await codes(page)).length, municipalities.length));
});

test("who has no data yet is not asked whether to stop", async ({ open }) => {
  const page = await open({ attributes: { src: "/slow.csv" }, files: { "/slow.csv": half }, wait: false });
  await page.locator("pledge-compare progress").waitFor();
  assert.equal(await page.getByRole("button", { name: "Stop" }).count(), 0);
});

test("a list that takes long to be read can be stopped between its steps, and the data that were there stay", async ({ open }) => {
  const page = await open();
  await page.locator("pledge-compare").evaluate((one) => {
    // A slow machine, whose clock is two seconds later at each look.
    const now = performance.now.bind(performance);
    let late = 0;
    performance.now = () => now() + (late += 2000);
    new MutationObserver((_, observer) => {
      const stop = one.shadowRoot.querySelector("[role=status] > button");
      if (!stop) return;
      observer.disconnect();
      window.value = stop.previousElementSibling.value;
      stop.click();
    }).observe(one.shadowRoot, { childList: true });
    one.data = "code,name,population\nA,Alpha,10\nB,Beta,30\n";
  });
  await page.locator("pledge-compare:not([aria-busy])").waitFor();
  await eventually(page, async () => assert.equal(typeof (await page.evaluate(() => window.value)), "number", "it was stopped"));
  assert.equal((await codes(page)).length, municipalities.length);
  assert.deepEqual([await heard(page, "pledge-error"), await page.getByRole("button", { name: "Stop" }).count()], [[], 0]);
  await page.locator("pledge-compare").evaluate((one) => (one.data = "code,name,population\nA,Alpha,10\nB,Beta,30\n"));
  await eventually(page, async () => assert.equal((await codes(page)).length, 2, "without a stop it is shown"));
});
