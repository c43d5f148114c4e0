// Fallback: a page on which the widget cannot run keeps its content.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { element, hostPage } from "../harness/pages.mjs";
import { built } from "../harness/server.mjs";

const LOGGED = [/^<pledge-compare>: /];
/** What Chromium logs of a file that is missing or not the one that was built. */
const NOT_FOUND = [...LOGGED, /status of 404/, /integrity/i, /pledge-compare\.wasm failed/];
const NOT_OURS = NOT_FOUND.toSpliced(1, 1);

/** How `ready` ended: the code of the error, or "ready". */
function outcome(page) {
  return page.locator("pledge-compare").first().evaluate((one) => one.ready.then(() => "ready", (error) => error.code));
}

async function assertFallback(page, code) {
  const rejected = await outcome(page);
  assert.match(rejected, code, "ready rejects with the code");
  const [event, ...further] = await heard(page, "pledge-error");
  assert.deepEqual(further, [], "one error, one event");
  assert.equal(event.detail.code, rejected);
  assert.ok(event.detail.message.length > 10);
  assert.deepEqual(event.detail.issues, []);
  assert.match(event.detail.version, /^\d+\.\d+\.\d+/);
  assert.deepEqual([event.bubbles, event.composed, event.target], [true, true, "pledge-compare"]);
  assert.ok(await page.locator(".fallback").isVisible(), "the fallback stays");
  assert.equal(await page.locator("pledge-compare table").count(), 0, "nothing half-built stands beside it");
  assert.deepEqual(await heard(page, "pledge-ready"), []);
}

test("without the script the fallback is all there is, and it is visible", async ({ open }) => {
  const page = await open({ page: hostPage({ script: false }), wait: false });
  assert.ok(await page.locator(".fallback").isVisible());
});

test("with the script blocked by the page’s policy the fallback stays visible", async ({ open }) => {
  const page = await open({
    headers: { "content-security-policy": "default-src 'none'; style-src 'self'" },
    errors: [/Content Security Policy/, /pledge-compare\.js failed/],
    wait: false,
  });
  assert.ok(await page.locator(".fallback").isVisible());
});

test("with the script missing the fallback stays visible", async ({ open }) => {
  const page = await open({ files: { "/pledge-compare.js": { status: 404 } }, errors: [/404/], wait: false });
  assert.ok(await page.locator(".fallback").isVisible());
});

test("a missing wasm file leaves the fallback, code http", async ({ open }) => {
  const page = await open({ files: { "/pledge-compare.wasm": { status: 404 } }, errors: NOT_FOUND, wait: false });
  await assertFallback(page, /^http$/);
});

test("a wasm file with one byte changed is not run", async ({ open }) => {
  const body = Buffer.from(await built("pledge-compare.wasm"));
  body[body.length - 1] ^= 1;
  const page = await open({
    files: { "/pledge-compare.wasm": { body } },
    errors: NOT_OURS,
    wait: false,
  });
  await assertFallback(page, /^corrupt$/);
});

test("a page in place of the wasm file is not run", async ({ open }) => {
  const page = await open({
    files: { "/pledge-compare.wasm": { headers: { "content-type": "text/html" }, body: "<h1>Please log in</h1>" } },
    errors: NOT_OURS,
    wait: false,
  });
  await assertFallback(page, /^not-wasm$/);
});

test("a wasm file of another MIME type is run all the same", async ({ open }) => {
  const body = await built("pledge-compare.wasm");
  const page = await open({ files: { "/pledge-compare.wasm": { headers: { "content-type": "text/plain" }, body } } });
  assert.equal(await outcome(page), "ready");
  assert.ok(await page.locator(".fallback").isHidden());
});

test("missing data leave the fallback, code http", async ({ open }) => {
  const page = await open({ files: { "/data/japan.pcd": { status: 404 } }, errors: NOT_FOUND, wait: false });
  await assertFallback(page, /^http$/);
});

test("data that cannot be read leave the fallback, not an empty table", async ({ open }) => {
  const page = await open({ files: { "/mine.pcd": { body: "<h1>Please log in</h1>" } }, attributes: { src: "/mine.pcd" }, errors: LOGGED, wait: false });
  const code = await outcome(page);
  assert.notEqual(code, "ready");
  const [event] = await heard(page, "pledge-error");
  assert.equal(event.detail.code, code);
  assert.ok(event.detail.issues.length > 0, "the issues say what is wrong with the data");
  assert.ok(await page.locator(".fallback").isVisible());
});

test("every element of the page tells of the failure and keeps its own fallback", async ({ open }) => {
  const held = [];
  const page = await open({
    body: element({ id: "one" }) + element({ id: "two" }),
    files: { "/pledge-compare.wasm": { answer: (response) => held.push(response) } },
    errors: NOT_FOUND,
    wait: false,
  });
  // Both wait for the same response.
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 2));
  for (const response of held) response.writeHead(404).end();
  await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 2));
  assert.deepEqual(await page.locator(".fallback").evaluateAll((all) => all.map((one) => one.checkVisibility())), [true, true]);
  // One request for both elements.
  assert.equal(page.asked().filter((path) => path === "/pledge-compare.wasm").length, 1);
});

test("the methods of an element that could not start say so", async ({ open }) => {
  const page = await open({ files: { "/pledge-compare.wasm": { status: 404 } }, errors: NOT_FOUND, wait: false });
  await outcome(page);
  const thrown = await page.locator("pledge-compare").evaluate((one) => {
    try {
      return one.coverage();
    } catch (error) {
      return error.message;
    }
  });
  assert.match(thrown, /not ready/);
});

test("while it loads the fallback is visible, and it goes when the widget stands", async ({ open }) => {
  const page = await open();
  assert.ok(await page.locator(".fallback").isHidden());
  assert.equal((await heard(page, "pledge-ready")).length, 1);
  assert.deepEqual(await heard(page, "pledge-error"), []);
});
