// Memory that cannot grow: the engine refuses, the allocation fails, and the instance is replaced as after any other trap.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { box, button, call, get, rows, set, tray } from "../harness/widget.mjs";
import { TRAPPED, instances } from "./trap.mjs";

/**
 * To be run before the page's scripts: instances have no more than `window.pages` of 64 KB while it is set. The published module sets no
 * limit, so it is written into the memory section (number 5) of the bytes that are compiled: the engine itself refuses to grow.
 */
function limited() {
  const { compile, Instance, Module } = WebAssembly;
  const unlimited = new WeakMap();
  const leb = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...leb(number >> 7)]);
  const withLimit = (bytes, pages) => {
    for (let at = 8; at < bytes.length; ) {
      let [length, next] = [0, at + 1];
      for (let shift = 0; ; shift += 7) {
        length |= (bytes[next] & 127) << shift;
        if (bytes[next++] < 128) break;
      }
      if (bytes[at] === 5) {
        // One memory, without a limit, of so many pages.
        const [, flags, ...least] = bytes.subarray(next, next + length);
        if (flags !== 0) throw new Error("the memory has a limit of its own");
        const section = [1, 1, ...least, ...leb(pages)];
        return new Uint8Array([...bytes.subarray(0, at), 5, ...leb(section.length), ...section, ...bytes.subarray(next + length)]);
      }
      at = next + length;
    }
    return undefined;
  };
  WebAssembly.compile = async (bytes) => {
    const module = await compile(bytes);
    unlimited.set(module, bytes);
    return module;
  };
  WebAssembly.compileStreaming = async (response) => WebAssembly.compile(new Uint8Array(await (await response).arrayBuffer()));
  window.instances = 0;
  WebAssembly.Instance = function (module, imports) {
    // The later parts take the memory of the first.
    const isFirst = Boolean(imports["./glue_bg.js"]);
    const bytes = isFirst && window.pages && withLimit(unlimited.get(module), window.pages);
    const instance = new Instance(bytes ? new Module(bytes) : module, imports);
    if (isFirst) window.instances += 1;
    return instance;
  };
}

/** 6 MB: the list of Japan takes 3, and own data of 10,000 places do not fit. */
const START = `(${limited})(); window.pages = 100;`;
const PLACES = 10_000;

/** Sets own data, and waits for as long as the widget is busy with them. */
const load = (page) =>
  page.locator("pledge-compare").evaluate(async (one, count) => {
    one.data = { places: Array.from({ length: count }, (_, at) => ({ code: `p${at}`, name: `Place ${at}`, population: at })), pledges: [] };
    while (one.getAttribute("aria-busy")) await new Promise((resolve) => setTimeout(resolve));
  }, PLACES);

test("where memory cannot grow, the widget stands again with its state in the next instance", async ({ open }) => {
  const page = await open({ before: START, errors: TRAPPED });
  await set(page, { query: "1", selected: ["14130"], asOf: "2021-10-29", sort: "name" });
  const before = await get(page, "state");
  // The next instance has what it wants.
  await page.evaluate(() => (window.pages = 0));
  await load(page);
  await eventually(page, async () => assert.equal((await call(page, "places")).length, PLACES, "what was being read is read again"));
  assert.equal(await instances(page), 2);
  assert.deepEqual(await get(page, "state"), before);
  assert.deepEqual(await heard(page, "pledge-error"), []);
});

test("where memory can never grow, the page stays at work, and after three new starts the fallback says why", async ({ open }) => {
  const page = await open({ before: START, errors: TRAPPED });
  await load(page);
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /fault of the program/u);
  assert.ok(await page.locator(".fallback").isVisible());
  assert.deepEqual((await heard(page, "pledge-error")).map(({ detail }) => detail.code), ["panic"]);
  assert.equal(await instances(page), 4);
  // Without the data that do not fit it stands again.
  await page.locator("pledge-compare").evaluate((one) => (one.data = null));
  await button(page, "Try again").click();
  await rows(page).first().waitFor();
  assert.ok(await page.locator(".fallback").isHidden());
  await box(page, "Yokohama (Kanagawa)").check();
  await tray(page).waitFor();
});
