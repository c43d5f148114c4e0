// Host pages: each works under its own policy, requests nothing of other hosts, and stores nothing.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { started } from "../harness/browsers.mjs";
import { eventually, test } from "../harness/index.mjs";
import { built, serve } from "../harness/server.mjs";

const PAGES = ["index.html", "index.en.html", "builder.html", "builder.en.html", "own-data.html", "own-data.en.html", "embed.html"];
const SHARED = ["ja", "en", "ja/14130", "en/14130"].map((name) => `share/${name}.html`);
const HOSTS = ["municipal", "article", "article.en", "cities", "cities.en", "cards", "reset", "united-kingdom"].map((name) => `hosts/${name}.html`);

const ready = (page) =>
  page.locator("pledge-compare").evaluateAll((all) => Promise.all(all.map((one) => one.ready.then(() => one.shadowRoot.querySelector(".pc") !== null))));

for (const path of [...PAGES, ...SHARED, ...HOSTS]) {
  test(`${path}: every widget comes on screen, nothing is stored, no policy is broken`, async ({ open }) => {
    const page = await open({ page: `/${path}` });
    const shown = await ready(page);
    assert.ok(shown.length > 0 && shown.every(Boolean));
    assert.deepEqual(await page.evaluate(() => window.breaches), []);
    assert.deepEqual(await page.context().cookies(), []);
    assert.deepEqual(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]), [0, 0, 0]);
  });
}

test("thirty cards share one module and one set of data", async ({ open }) => {
  const page = await open({ page: "/hosts/cards.html" });
  assert.equal((await ready(page)).length, 30);
  const asked = page.asked().filter((path) => /\.(wasm|pcd|js)$/u.test(path));
  assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted(), "nothing is fetched twice");
  assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 2);
});

test("cards of one row are equally high, and none has a switch of languages", async ({ open }) => {
  const page = await open({ page: "/hosts/cards.html" });
  await ready(page);
  const cards = page.locator("pledge-compare");
  const boxes = await cards.evaluateAll((all) => all.map((one) => [one.getBoundingClientRect().top, one.getBoundingClientRect().height]));
  const rows = new Map(boxes.map(([top]) => [top, boxes.filter(([other]) => other === top)]));
  assert.ok(rows.size < 30);
  for (const row of rows.values()) assert.equal(new Set(row.map(([, height]) => height)).size, 1, JSON.stringify(row));
  assert.equal(await page.getByRole("button", { name: "English" }).count(), 0);
});

test("a frame takes rows, heading and address for errors from its address", async ({ open }) => {
  const page = await open({ page: "/embed.html" });
  const settings = "lang=en&rows=7&heading-level=3&correction-href=https%3A%2F%2Fexample.jp%2F%7Bcode%7D";
  await page.goto(`${page.url().split("?")[0]}?${settings}`);
  const widget = page.locator("pledge-compare");
  await widget.locator("tr.pc-row").first().waitFor();
  assert.deepEqual(await widget.evaluate(({ rows, headingLevel, correctionHref }) => [rows, headingLevel, correctionHref]), ["7", 3, "https://example.jp/{code}"]);
});

test("without script a frame says the same in both languages, not at its very edge", async () => {
  const server = await serve();
  const context = await (await started("chromium")).newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/embed.html?lang=en`);
    for (const said of [page.getByText("ゼロカーボンの表明に含まれる人口").first(), page.getByText("People covered by a zero-carbon pledge").first()]) {
      assert.ok(await said.isVisible());
      assert.ok(await said.evaluate((one) => one.getBoundingClientRect().left >= 8));
    }
    await page.getByRole("link", { name: "See the table of all municipalities" }).waitFor();
  } finally {
    await Promise.all([context.close(), server.close()]);
  }
});

test("a frame is as high as the widget in it, without any script of the page’s own", async ({ open }) => {
  const page = await open({ page: "/hosts/cms.html", wait: false });
  const frame = page.locator("iframe").first();
  const inner = frame.contentFrame().locator("pledge-compare");
  await inner.locator("svg").first().waitFor();
  await eventually(page, async () => {
    const height = await inner.evaluate(() => document.documentElement.offsetHeight);
    assert.ok(height > 800, String(height));
    assert.equal(await frame.evaluate((one) => Number(one.height)), height);
  });
});

test("a frame that is not ours cannot set a height", async ({ open }) => {
  const page = await open({
    page: `<!doctype html><title>x</title><iframe src="/other.html" height="100"></iframe><script src="/frame.js"></script>`,
    files: { "/other.html": { body: "<!doctype html><title>y</title>" } },
    wait: false,
  });
  await page.evaluate(() => postMessage({ pledgeCompare: { height: 5000 } }));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  assert.equal(await page.locator("iframe").getAttribute("height"), "100");
});

test("frame.js is under 1 KB", async () => {
  assert.ok((await built("frame.js")).length < 1024);
});

test("integrity.json has the hash of each file of a release", async () => {
  const hashes = Object.entries(JSON.parse(await built("integrity.json")));
  assert.ok(hashes.length >= 7);
  for (const [file, hash] of hashes) {
    assert.equal(hash, `sha384-${createHash("sha384").update(await built(file)).digest("base64")}`, file);
  }
});
