// Everything that can go wrong on the way from the server: each has its class and its sentence in two languages, leaves the
// fallback, and is made good by another try.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

const WASM = "/pledge-compare.wasm";
const DATA = "/data/japan.pcd";
const wasm = await built("pledge-compare.wasm");
const flipped = Buffer.from(wasm);
flipped[flipped.length >> 1] ^= 1;
/** Sends half of a file, then `end`s. */
const half = (end) => (response) => {
  response.writeHead(200, { "content-type": "application/wasm", "content-length": wasm.length });
  response.write(wasm.subarray(0, wasm.length >> 1), () => end(response));
};
const LOGIN = { headers: { "content-type": "text/html" }, body: "<!doctype html><h1>Please log in</h1>" };

/** What the browser says of these by itself. */
const LOUD = [/^<pledge-compare>: /, /Failed to load resource/, /Fetch API cannot load/, /integrity/i, /failed: net::/, /Content Security Policy/i, /WebAssembly/];

/** What happens, how the server answers, the class, and words of the sentence in both languages. */
const FAULTS = [
  ["a missing file", { status: 404, body: "not found" }, "http", /answered 404/, /404を返しました/],
  ["a failing server", { status: 500, body: "oops" }, "http", /answered 500/, /500を返しました/],
  ["a connection that is reset", { answer: (response) => response.destroy() }, "network", /cannot be reached/, /つながりません/],
  ["a page in place of the file", LOGIN, "not-wasm", /log in/, /ログイン/],
  ["an empty file", { body: "" }, "corrupt", /one release/, /同じ版/],
  ["a file that was cut", { body: wasm.subarray(0, wasm.length >> 1) }, "corrupt", /one release/, /同じ版/],
  ["a file with one bit changed", { body: flipped }, "corrupt", /one release/, /同じ版/],
  ["the file of another release", { body: Buffer.concat([wasm, Buffer.from([0, 2, 1, 120])]) }, "corrupt", /one release/, /同じ版/],
  ["a connection cut midway", { answer: half((response) => response.destroy()) }, "network", /cannot be reached/, /つながりません/],
  ["a server that never answers", { answer() {} }, "timeout", /15 seconds/, /15秒/],
  ["a file that never ends", { answer: half(() => {}) }, "timeout", /15 seconds/, /15秒/],
];

/** From now on the server has the file. */
async function mend(file, path) {
  for (const key of Object.keys(file)) delete file[key];
  file.body = await built(path.slice(1));
}

const outcome = (page) => page.locator("pledge-compare").evaluate((one) => one.ready.then(() => "ready", ({ code }) => code));
const alert = (page) => page.getByRole("alert");

async function assertTold(page, code, sentence) {
  await alert(page).waitFor();
  assert.equal(await outcome(page), code);
  const [{ detail }, ...further] = await heard(page, "pledge-error");
  assert.deepEqual(further, [], "told once");
  assert.equal(detail.code, code);
  assert.match(await alert(page).innerText(), sentence);
  assert.ok(await page.locator(".fallback").isVisible(), "the fallback stays");
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy], progress").count(), 0, "nothing turns any more"));
}

/** The page with a clock of the test's own, so that a limit of 15 seconds costs none. */
async function atFifteenSeconds(page) {
  await page.clock.runFor(14_900);
  assert.equal(await alert(page).count(), 0, "it is waited for until then");
  await page.clock.runFor(200);
  await page.clock.resume();
}

for (const [what, answer, code, english, japanese] of FAULTS) {
  for (const [lang, sentence, again] of [["en", english, "Try again"], ["ja", japanese, "もう一度試す"]]) {
    test(`${what}: ${code}, in ${lang}, and another try works`, async ({ open }) => {
      const file = { ...answer };
      const late = code === "timeout";
      const page = await open({ files: { [WASM]: file }, lang, errors: LOUD, wait: false, ...(late && { script: false }) });
      if (late) {
        await page.clock.install({ time: 0 });
        await page.clock.pauseAt(1000);
        await page.addScriptTag({ type: "module", url: "/pledge-compare.js" });
        await eventually(page, async () => assert.ok(page.asked().includes(WASM)));
        await atFifteenSeconds(page);
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
    });
  }
}

for (const type of ["text/plain", "application/octet-stream", ""]) {
  test(`a wasm file of the type "${type}" runs`, async ({ open }) => {
    const answer = (response) => (response.writeHead(200, type ? { "content-type": type } : {}), response.end(wasm));
    const page = await open({ files: { [WASM]: { answer } } });
    assert.equal(await outcome(page), "ready");
  });
}

test("a slow server is waited for", async ({ open }) => {
  let go;
  const arrived = new Promise((resolve) => (go = resolve));
  const page = await open({ files: { [WASM]: { answer: half((response) => arrived.then(() => response.end(wasm.subarray(wasm.length >> 1)))) } }, wait: false });
  await page.locator("pledge-compare[aria-busy=true]").waitFor();
  assert.ok(await page.locator(".fallback").isVisible(), "with the fallback to read meanwhile");
  go();
  await page.locator("pledge-compare table").first().waitFor();
});

test("offline: network, and another try works when the line is back", async ({ open }) => {
  const page = await open({ script: false, errors: LOUD, wait: false });
  await page.route("**/*.{wasm,pcd}", (route) => route.abort("internetdisconnected"));
  await page.addScriptTag({ type: "module", url: "/pledge-compare.js" });
  await assertTold(page, "network", /cannot be reached/);
  await page.unroute("**/*.{wasm,pcd}");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("pledge-compare table").first().waitFor();
});

for (const [directive, policy] of [
  ["script-src", "script-src 'self'"],
  ["connect-src", "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"],
]) {
  test(`a policy whose ${directive} forbids it: csp`, async ({ open }) => {
    const page = await open({ headers: { "content-security-policy": policy }, errors: LOUD, wait: false });
    await assertTold(page, "csp", /Content-Security-Policy.*'wasm-unsafe-eval'.*connect-src/s);
  });
}

test("a browser without the wasm features that are needed: too-old, and nothing is fetched", async ({ open }) => {
  const page = await open({ before: "delete WebAssembly.JSTag; delete WebAssembly.Tag;", errors: LOUD, wait: false });
  await assertTold(page, "too-old", /lacks what is needed/);
  assert.ok(!page.asked().includes(WASM));
});

test("data have the same classes, and another try works", async ({ open }) => {
  for (const [answer, code, words] of [[{ status: 404 }, "http", /404/], [{ answer: (response) => response.destroy() }, "network", /reached/], [LOGIN, "data", /format/], [{ body: "" }, "data", /format/]]) {
    const file = { ...answer };
    const page = await open({ files: { [DATA]: file }, errors: LOUD, wait: false });
    await assertTold(page, code, words);
    await mend(file, DATA);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("pledge-compare table").first().waitFor();
  }
});

test("the later part has the same classes: the list stays, and another try shows what was asked for", async ({ open }) => {
  const later = "/pledge-compare.later.wasm";
  for (const [answer, code, words] of [[{ status: 500 }, "http", /500/], [LOGIN, "not-wasm", /log in/], [{ body: "" }, "corrupt", /one release/]]) {
    const file = { ...answer };
    const page = await open({ files: { [later]: file }, attributes: { selected: "14130,40100" }, errors: LOUD });
    await page.getByRole("button", { name: "Compare 2" }).click();
    await alert(page).waitFor();
    assert.match(await alert(page).innerText(), words);
    assert.equal((await heard(page, "pledge-error"))[0].detail.code, code);
    assert.ok(await page.locator("table.pc-places").isVisible());
    await mend(file, later);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("region", { name: /places compared/ }).waitFor();
    assert.equal(await alert(page).count(), 0);
    assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.reason), ["view"]);
  }
});

test("what failed beside a widget that stands can be closed", async ({ open }) => {
  const page = await open({ errors: LOUD });
  await page.locator("pledge-compare").evaluate((one) => (one.src = "/nowhere.csv"));
  await alert(page).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  assert.equal(await alert(page).count(), 0);
  assert.ok(await page.locator("table.pc-places").isVisible());
});
