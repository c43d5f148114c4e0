// Network faults: each has an error code and a message in two languages, keeps the fallback, and a retry works.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { LIST } from "../harness/widget.mjs";
import { FAULTS, LOGIN, LOUD, WASM, alert, assertTold, flipped, half, mend, outcome, shows, wasm } from "./faults.mjs";

const DATA = "/data/japan.pcd";

for (const fault of FAULTS) {
  for (const lang of ["en", "ja"]) test(`${fault[0]}: ${fault[2]}, in ${lang}, and another try works`, ({ open }) => shows(open, fault, { lang }));
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
  const page = await open({ attributes: { rows: "20" }, files: { [WASM]: { answer: half((response) => arrived.then(() => response.end(wasm.subarray(wasm.length >> 1)))) } }, wait: false });
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

test("an extension that stops .wasm files: network, with the advice to switch it off, and another try works", async ({ open }) => {
  const page = await open({ script: false, errors: LOUD, wait: false });
  await page.route("**/*.wasm", (route) => route.abort("blockedbyclient"));
  await page.addScriptTag({ type: "module", url: "/pledge-compare.js" });
  await assertTold(page, "network", /ad blocker.*Switch it off/s);
  await page.unroute("**/*.wasm");
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

test("a browser that does not know an instruction of the wasm: too-old, not csp", async ({ open }) => {
  const older = 'const refuse = async () => { throw new WebAssembly.CompileError("unknown opcode"); }; Object.assign(WebAssembly, { validate: () => false, compile: refuse, compileStreaming: refuse });';
  const page = await open({ before: older, errors: LOUD, wait: false });
  await assertTold(page, "too-old", /lacks what is needed/);
});

test("data have the same classes, and another try works", async ({ open }) => {
  for (const [answer, code, words] of [
    [{ status: 404 }, "http", /404/],
    [{ answer: (response) => response.destroy() }, "network", /reached/],
    [LOGIN, "not-wasm", /log in/],
    [{ body: "" }, "corrupt", /one release/],
    [{ body: await flipped(DATA.slice(1)) }, "corrupt", /one release/],
  ]) {
    const file = { ...answer };
    const page = await open({ files: { [DATA]: file }, errors: LOUD, wait: false });
    await assertTold(page, code, words);
    await mend(file, DATA);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("pledge-compare table").first().waitFor();
  }
});

for (const [name, attributes] of [
  ["japan-figures", { sort: "area" }],
  ["japan-links", { view: "links" }],
  ["japan-land", { view: "map" }],
  ["world-land", { view: "map", selected: "14130" }],
  ["world", { src: "data/world.pcd" }],
  ["world-figures", { src: "data/world.pcd", sort: "area" }],
]) {
  test(`one bit changed in ${name}: corrupt, and another try works`, async ({ open }) => {
    const path = `/data/${name}.pcd`;
    const file = { body: await flipped(path.slice(1)) };
    const page = await open({ files: { [path]: file }, attributes, errors: LOUD, wait: false });
    await alert(page).waitFor();
    assert.match(await alert(page).innerText(), new RegExp(`one release.*${name}\\.pcd`, "su"));
    assert.equal((await heard(page, "pledge-error"))[0].detail.code, "corrupt");
    // What is prefetched and fails is asked for once more when it is needed.
    const tries = () => page.asked().filter((asked) => asked === path).length;
    const before = tries();
    await mend(file, path);
    await page.getByRole("button", { name: "Try again" }).click();
    await eventually(page, async () => assert.equal(tries(), before + 1));
    await page.locator("pledge-compare .pc-body").waitFor();
    await eventually(page, async () => assert.equal(await alert(page).count(), 0));
  });
}

test("a compiled package of the page’s own that is none: data", async ({ open }) => {
  const page = await open({ files: { "/mine.pcd": LOGIN }, attributes: { src: "/mine.pcd" }, errors: LOUD, wait: false });
  await assertTold(page, "data", /format/);
});

test("on a page that has come by plain http, without hashes of its own, a changed file is found all the same", async ({ open }) => {
  const before = "Object.defineProperty(crypto, 'subtle', { value: undefined })";
  assert.equal(await outcome(await open({ before })), "ready");
  for (const path of [WASM, DATA]) {
    const page = await open({ before, files: { [path]: { body: await flipped(path.slice(1)) } }, errors: LOUD, wait: false });
    await assertTold(page, "corrupt", /one release/);
  }
});

test("a later part has the same classes: the list stays, and another try shows what was asked for", async ({ open }) => {
  const later = "/pledge-compare.more.wasm";
  for (const [answer, code, words] of [[{ status: 500 }, "http", /500/], [LOGIN, "not-wasm", /log in/], [{ body: "" }, "corrupt", /one release/]]) {
    const file = { ...answer };
    const page = await open({ files: { [later]: file }, attributes: { selected: "14130,40100" }, errors: LOUD });
    await page.getByRole("button", { name: /^Compare 2/ }).click();
    await alert(page).waitFor();
    assert.match(await alert(page).innerText(), words);
    assert.equal((await heard(page, "pledge-error"))[0].detail.code, code);
    assert.ok(await page.locator(LIST.table).isVisible());
    await mend(file, later);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("region", { name: /places compared/ }).waitFor();
    assert.equal(await alert(page).count(), 0);
    assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.reason), ["view"]);
  }
});

test("a file that the reader has dropped and that cannot be read is not offered for another try", async ({ open }) => {
  const page = await open({ errors: LOUD });
  const drop = (text) => page.locator("pledge-compare").evaluate((one, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "places.csv"));
    one.dispatchEvent(new DragEvent("drop", { dataTransfer }));
  }, text);
  await drop("{ broken");
  await alert(page).waitFor();
  assert.match(await alert(page).innerText(), /cannot be read/);
  assert.deepEqual(await alert(page).getByRole("button").allInnerTexts(), ["Close"]);
  await page.getByRole("button", { name: "Close" }).click();
  // What can be read as a table shows its columns instead.
  await drop("nothing of ours");
  const unread = page.getByRole("region", { name: "This file could not be read" });
  await unread.waitFor();
  assert.deepEqual(await unread.getByRole("button").allInnerTexts(), ["Close this file"]);
  await unread.getByRole("button").click();
  assert.ok(await page.locator(LIST.table).isVisible(), "the list stays");
});

test("an address whose table could not be read is asked once more", async ({ open }) => {
  const file = { body: "{ broken" };
  const page = await open({ files: { "/mine.csv": file }, attributes: { src: "/mine.csv" }, errors: LOUD, wait: false });
  await assertTold(page, "data", /format/);
  file.body = "code,name,population,declared\n14130,川崎市,1538262,2020-02-17\n";
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(LIST.table).waitFor();
});

test("what failed beside a widget that stands can be closed", async ({ open }) => {
  const page = await open({ errors: LOUD });
  await page.locator("pledge-compare").evaluate((one) => (one.src = "/nowhere.csv"));
  await alert(page).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  assert.equal(await alert(page).count(), 0);
  assert.ok(await page.locator(LIST.table).isVisible());
});
