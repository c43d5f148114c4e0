// Network faults, for every browser.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { heard } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

export const WASM = "/pledge-compare.wasm";
export const wasm = await built("pledge-compare.wasm");

/** Retries a check until it holds; not by frames, of which a page with a stopped clock has none. */
export async function soon(check) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await check();
    } catch (failure) {
      if (tries === 400) throw failure;
    }
    await pause(25);
  }
}

/** One of the built files with one bit changed in its middle. */
export async function flipped(path) {
  const bytes = Buffer.from(await built(path));
  bytes[bytes.length >> 1] ^= 1;
  return bytes;
}

/** Sends half of a file, then `end`s. */
export const half = (end) => (response) => {
  response.writeHead(200, { "content-type": "application/wasm", "content-length": wasm.length });
  response.write(wasm.subarray(0, wasm.length >> 1), () => end(response));
};
export const LOGIN = { headers: { "content-type": "text/html" }, body: "<!doctype html><h1>Please log in</h1>" };

/** Messages of the browsers themselves. */
export const LOUD = [/^<pledge-compare>: /, /Failed to load resource/, /Fetch API cannot load/, /integrity/i, /failed: /, /Content.Security.Policy/i, /WebAssembly/, /ReadableStream/];

/** Fault, response of the server, error code, and words of the message in both languages. */
export const FAULTS = [
  ["a missing file", { status: 404, body: "not found" }, "http", /answered 404/, /404を返しました/],
  ["a failing server", { status: 500, body: "oops" }, "http", /answered 500/, /500を返しました/],
  ["a connection that is reset", { answer: (response) => response.destroy() }, "network", /cannot be reached/, /つながりません/],
  ["a page in place of the file", LOGIN, "not-wasm", /log in/, /ログイン/],
  ["an empty file", { body: "" }, "corrupt", /one release/, /同じ版/],
  ["a file that was cut", { body: wasm.subarray(0, wasm.length >> 1) }, "corrupt", /one release/, /同じ版/],
  ["a file with one bit changed", { body: await flipped("pledge-compare.wasm") }, "corrupt", /one release/, /同じ版/],
  ["the file of another release", { body: Buffer.concat([wasm, Buffer.from([0, 2, 1, 120])]) }, "corrupt", /one release/, /同じ版/],
  ["a connection cut midway", { answer: half((response) => response.destroy()) }, "network", /cannot be reached/, /つながりません/],
  ["a server that never answers", { answer() {} }, "timeout", /15 seconds/, /15秒/],
  ["a file that never ends", { answer: half(() => {}) }, "timeout", /15 seconds/, /15秒/],
];

/** From now on the server has the file. */
export async function mend(file, path) {
  for (const key of Object.keys(file)) delete file[key];
  file.body = await built(path.slice(1));
}

export const outcome = (page) => page.locator("pledge-compare").evaluate((one) => one.ready.then(() => "ready", ({ code }) => code));
export const alert = (page) => page.getByRole("alert");

export async function assertTold(page, code, sentence) {
  await alert(page).waitFor();
  assert.equal(await outcome(page), code);
  const [{ detail }, ...further] = await heard(page, "pledge-error");
  assert.deepEqual(further, [], "told once");
  assert.equal(detail.code, code);
  assert.match(await alert(page).innerText(), sentence);
  assert.ok(await page.locator(".fallback").isVisible(), "the fallback stays");
  await soon(async () => assert.equal(await page.locator("pledge-compare[aria-busy], progress").count(), 0, "nothing turns any more"));
}

/** The page with a fake clock, so that the timeout of 15 seconds takes no time. */
export async function atFifteenSeconds(page) {
  await page.clock.runFor(14_900);
  assert.equal(await alert(page).count(), 0, "it is waited for until then");
  await page.clock.runFor(200);
  await page.clock.resume();
}

/** The page before its script, with a stopped fake clock. */
export async function withoutTime(open, options) {
  const page = await open({ ...options, script: false, errors: LOUD, wait: false });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.addScriptTag({ type: "module", url: "/pledge-compare.js" });
  await soon(async () => assert.ok(page.asked().includes(WASM)));
  return page;
}

/** Checks one fault, from its message to a retry that works. */
export async function shows(open, [, answer, code, english, japanese], options) {
  const [sentence, again] = options.lang === "ja" ? [japanese, "もう一度試す"] : [english, "Try again"];
  const file = { ...answer };
  const files = { [WASM]: file };
  let page;
  if (code === "timeout") {
    page = await withoutTime(open, { ...options, files });
    await atFifteenSeconds(page);
  } else {
    page = await open({ ...options, files, errors: LOUD, wait: false });
  }
  await assertTold(page, code, sentence);
  assert.match(await alert(page).innerText(), /pledge-compare\.wasm/, "the file is named");
  await mend(file, WASM);
  await page.getByRole("button", { name: again }).click();
  await page.locator("pledge-compare table").first().waitFor();
  assert.equal(await alert(page).count(), 0);
  assert.ok(await page.locator(".fallback").isHidden());
  assert.equal(await outcome(page), "ready");
  assert.equal((await heard(page, "pledge-ready")).length, 1);
}
