// A slow connection: after the timeout of fifteen seconds an error is shown, and the download, once complete, is used.

import assert from "node:assert/strict";
import { heard, test } from "../harness/index.mjs";
import { get, search } from "../harness/widget.mjs";
import { WASM, alert, assertTold, mend, outcome, soon, wasm, withoutTime } from "./faults.mjs";

/** A server that sends the module bit by bit, when it is told to. */
function dripping() {
  let response;
  let sent = 0;
  return {
    answer(to) {
      response = to;
      response.writeHead(200, { "content-type": "application/wasm", "content-length": wasm.length });
      response.flushHeaders();
    },
    /** Sends some more, and waits until it has come. */
    async drip(page, bytes = 1000) {
      response.write(wasm.subarray(sent, (sent += bytes)));
      await soon(async () => assert.equal(await page.evaluate(() => window.came), Math.min(sent, wasm.length)));
    },
    ended: () => new Promise((resolve) => response.on("close", resolve)),
  };
}

/** Counts what has come of the module. */
function counted() {
  const { fetch } = window;
  window.came = 0;
  window.fetch = async (url, ...given) => {
    const response = await fetch(url, ...given);
    if (!String(url).endsWith(".wasm")) return response;
    const transform = (chunk, to) => ((window.came += chunk.length), to.enqueue(chunk));
    return new Response(response.body.pipeThrough(new TransformStream({ transform })), response);
  };
}

/** The page after fifteen seconds in which data kept arriving. */
async function late(open) {
  const server = dripping();
  const page = await withoutTime(open, { before: counted, files: { [WASM]: server } });
  for (const seconds of [7, 7]) {
    await server.drip(page);
    await page.clock.runFor(seconds * 1000);
  }
  await page.locator("pledge-compare[aria-busy=true]").waitFor();
  assert.equal(await alert(page).count(), 0, "it is waited for until then");
  await page.clock.runFor(2000);
  await assertTold(page, "timeout", /15 seconds/);
  return { page, server };
}

const modules = (page) => page.asked().filter((path) => path === WASM);

test("a load that still delivers after 15 seconds goes on, and takes over when it is complete", async ({ open }) => {
  const { page, server } = await late(open);
  for (const seconds of [14, 14, 14]) {
    await server.drip(page);
    await page.clock.runFor(seconds * 1000);
  }
  await alert(page).waitFor();
  assert.equal((await heard(page, "pledge-error")).length, 1, "it is told once");
  await page.clock.resume();
  await server.drip(page, wasm.length);
  await page.locator("pledge-compare table").first().waitFor();
  await soon(async () => assert.equal(await alert(page).count(), 0));
  assert.equal(await outcome(page), "ready");
  assert.equal((await heard(page, "pledge-ready")).length, 1);
  assert.equal(modules(page).length, 1, "nothing was fetched twice");
});

test("where a page has no fallback, the first screen stays while the rest is late, and what was typed on it is searched for", async ({ open }) => {
  const server = dripping();
  const page = await withoutTime(open, { body: "<pledge-compare></pledge-compare>", before: counted, files: { [WASM]: server } });
  await search(page).fill("Kawasaki");
  for (const seconds of [14, 14]) {
    await server.drip(page);
    await page.clock.runFor(seconds * 1000);
  }
  await alert(page).waitFor();
  assert.ok(await page.locator("pledge-compare table").first().isVisible());
  await page.clock.resume();
  await server.drip(page, wasm.length);
  await soon(async () => assert.equal(await get(page, "query"), "Kawasaki"));
});

test("another try while it still delivers does not begin anew", async ({ open }) => {
  const { page, server } = await late(open);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("pledge-compare[aria-busy=true]").waitFor();
  await page.clock.resume();
  await server.drip(page, wasm.length);
  await page.locator("pledge-compare table").first().waitFor();
  assert.equal(modules(page).length, 1);
  assert.equal((await heard(page, "pledge-ready")).length, 1);
});

test("a load that has delivered nothing for 15 seconds is given up, and another try begins anew", async ({ open }) => {
  const { page, server } = await late(open);
  const ended = server.ended();
  await page.clock.runFor(15_000);
  await ended;
  assert.equal((await heard(page, "pledge-error")).length, 1, "it is told once");
  await page.clock.resume();
  await mend(server, WASM);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("pledge-compare table").first().waitFor();
});

test("another try while the line is dead, but not yet given up, begins anew by itself", async ({ open }) => {
  const { page, server } = await late(open);
  await mend(server, WASM);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("pledge-compare[aria-busy=true]").waitFor();
  assert.equal(modules(page).length, 1, "it may still come");
  await page.clock.runFor(14_000);
  await soon(async () => assert.ok(modules(page).length > 1));
  await page.clock.resume();
  await page.locator("pledge-compare table").first().waitFor();
  assert.equal((await heard(page, "pledge-error")).length, 1);
});
