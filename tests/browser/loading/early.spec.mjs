// The first files are requested before the page has been laid out, each once.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { hostPage } from "../harness/pages.mjs";

const PRELOADS = '<link rel="preload" as="fetch" type="application/wasm" href="/pledge-compare.wasm" crossorigin="anonymous"><link rel="preload" as="fetch" href="/data/japan.pcd" crossorigin="anonymous"><link rel="modulepreload" href="/pledge-compare.js">';
const FILES = ["/data/japan.pcd", "/pledge-compare.js", "/pledge-compare.wasm"];

for (const [name, before] of [["", undefined], [", also by plain http, where the browser tells the hash", "Object.defineProperty(crypto, 'subtle', { value: undefined })"]]) {
  test(`what is preloaded is used: each file is asked for once${name}`, async ({ open }) => {
    const page = await open({ page: hostPage({ head: PRELOADS }), before });
    await page.waitForLoadState("networkidle");
    const asked = page.asked().filter((path) => FILES.includes(path)).sort();
    if (before) assert.deepEqual([...new Set(asked)], FILES);
    else assert.deepEqual(asked, FILES);
  });
}

test("the first widget near the reader loads at once, one far away does not", async ({ open }) => {
  const page = await open({ body: "<p>Page</p>", wait: false });
  await page.evaluate(() => customElements.whenDefined("pledge-compare").then(() => undefined));
  const busy = (style) => page.evaluate((style) => {
    const host = document.createElement("div");
    host.className = style;
    document.querySelector("main").append(host);
    if (style) host.style.marginBlockStart = "9000px";
    const one = host.appendChild(document.createElement("pledge-compare"));
    return one.getAttribute("aria-busy");
  }, style);
  assert.equal(await busy(""), "true", "in the same task");
  assert.equal(await busy("far"), null);
});

test("the parts that read a CSV file are asked for before the file has come", async ({ open }) => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  const answer = (response) => held.then(() => response.end("code,name\n1,Here\n"));
  const page = await open({ attributes: { src: "/mine.csv" }, files: { "/mine.csv": { answer } }, wait: false });
  await eventually(page, async () => assert.ok(["/mine.csv", "/pledge-compare.wasm", "/pledge-compare.panels.wasm", "/pledge-compare.own.wasm"].every((path) => page.asked().includes(path))));
  go();
  await page.locator("table.pc-places").waitFor();
});
