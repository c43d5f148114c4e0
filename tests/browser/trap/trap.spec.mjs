// Traps of the wasm instance: a new one takes over, three times a page.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { element } from "../harness/pages.mjs";
import { FILE, codes, drop, places } from "../own-data/own.mjs";
import { box, button, comparison, firstRow, get, headlineSays, rows, search, set, tray } from "../harness/widget.mjs";
import { held } from "../harness/held.mjs";
import { savesData } from "../harness/saving.mjs";
import { TRAPPED, instances, panicking, trap, trappable, trappedTimes } from "./trap.mjs";

const PAIR = ["14130", "40100"];

test("after a trap the widget stands as before, and works", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED });
  await search(page).fill("kawasaki");
  await firstRow(page, "Kawasaki, Kanagawa");
  await box(page, "Kawasaki (Kanagawa)").check();
  await set(page, { asOf: "2021-10-29" });
  const before = await get(page, "state");
  await trap(page, {});
  await trappedTimes(page, 1);
  await eventually(page, async () => assert.deepEqual(await get(page, "state"), before));
  await headlineSays(page, "29 October 2021");
  await box(page, "Kawasaki (Kanagawa)").uncheck();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), []));
  assert.deepEqual(await heard(page, "pledge-error"), []);
  assert.equal((await heard(page, "pledge-ready")).length, 1);
});

test("a trap under the reader's hand: what stood before stands again", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED });
  await page.evaluate(() => (window.trapAt = 1));
  await box(page, "Yokohama (Kanagawa)").click();
  await trappedTimes(page, 1);
  await rows(page).first().waitFor();
  await box(page, "Yokohama (Kanagawa)").check();
  await tray(page).waitFor();
  assert.deepEqual(await get(page, "selected"), ["14100"]);
});

test("all widgets of the page come back, each as it was, with one new instance and no new request", async ({ open }) => {
  const page = await open({
    before: trappable,
    errors: TRAPPED,
    body: element({ id: "one", query: "kawasaki" }) + element({ id: "two", view: "compare", selected: PAIR.join(), lang: "ja" }) + element({ id: "three" }),
  });
  await page.evaluate(() => Promise.all([...document.querySelectorAll("pledge-compare")].map((one) => one.ready.then(() => undefined))));
  await page.locator("#three").getByRole("button", { name: "日本語", exact: true }).click();
  await page.locator("#three").getByRole("searchbox", { name: "自治体をさがす" }).waitFor();
  await page.locator("#two .pc-body table").first().waitFor();
  await eventually(page, async () => assert.ok(page.asked().includes("/data/japan-links.pcd")));
  const asked = page.asked().length;
  const states = () => page.evaluate(() => [...document.querySelectorAll("pledge-compare")].map((one) => one.state));
  const before = await states();
  await trap(page, {});
  await trappedTimes(page, 1);
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 0));
  assert.deepEqual(await states(), before);
  await page.locator("#two .pc-body table").first().waitFor();
  await page.locator("#three").getByRole("searchbox", { name: "自治体をさがす" }).waitFor();
  await page.locator("#one").getByRole("checkbox", { name: "Add Kawasaki (Kanagawa) to comparison" }).check();
  assert.equal(page.asked().length, asked, "everything is at hand");
});

test("own data come back, as their columns were corrected", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED });
  await drop(page, { bytes: FILE });
  await eventually(page, async () => assert.equal((await codes(page)).length, places.length));
  await trap(page, {});
  await trappedTimes(page, 1);
  await eventually(page, async () => assert.equal((await codes(page)).length, places.length));
});

test("the focus is where it was", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED });
  await box(page, "Kawasaki (Kanagawa)").focus();
  const scrolled = await page.evaluate(() => scrollY);
  await trap(page, {});
  await trappedTimes(page, 1);
  const focused = box(page, "Kawasaki (Kanagawa)");
  await eventually(page, async () => assert.ok(await focused.evaluate((one) => one.getRootNode().activeElement === one)));
  assert.equal(await page.evaluate(() => scrollY), scrolled);
});


test("after the fourth trap the fallback stands and says why; another try works", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED });
  for (const times of [1, 2, 3]) {
    await trap(page, {});
    await trappedTimes(page, times);
    await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 0));
    await rows(page).first().waitFor();
    assert.deepEqual(await heard(page, "pledge-error"), []);
  }
  await trap(page, {});
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /fault of the program/);
  assert.ok(await page.locator(".fallback").isVisible());
  assert.deepEqual((await heard(page, "pledge-error")).map(({ detail }) => detail.code), ["panic"]);
  assert.equal(await instances(page), 4);
  await button(page, "Try again").click();
  await rows(page).first().waitFor();
  assert.ok(await page.locator(".fallback").isHidden());
  await box(page, "Yokohama (Kanagawa)").check();
  await tray(page).waitFor();
});

test("a state that traps each time it is drawn ends in the fallback, and not in a loop", async ({ open }) => {
  const page = await open({ before: trappable, errors: TRAPPED });
  await page.evaluate(() => Object.defineProperty(window, "trapAt", { get: () => 1, set() {} }));
  await page.locator("pledge-compare").evaluate((one) => (one.state = {}));
  await page.getByRole("alert").waitFor();
  assert.ok((await instances(page)) <= 4);
  assert.ok(await page.locator(".fallback").isVisible());
});

test("a trap while a part is loaded: it is started once, in the new instance, and no error is told", async ({ open }) => {
  const more = held("/pledge-compare.more.wasm");
  const page = await open({ before: `(${savesData})(); (${trappable})()`, files: more.files, errors: TRAPPED });
  await button(page, "Map").click();
  await eventually(page, async () => assert.ok(page.asked().includes("/pledge-compare.more.wasm")));
  await trap(page, {});
  await trappedTimes(page, 1);
  await rows(page).first().waitFor();
  more.release();
  await button(page, "Map").click();
  await page.locator(".pc-map").first().waitFor();
  assert.deepEqual((await page.evaluate(() => window.started)).filter((part) => part.startsWith("more")), ["more in 2"]);
  assert.deepEqual(await heard(page, "pledge-error"), []);
});

test("a trap while a file of the data is loaded tells no error, and the file comes to the new instance", async ({ open }) => {
  const links = held("/data/japan-links.pcd");
  const page = await open({ before: trappable, files: links.files, errors: TRAPPED, attributes: { view: "compare", selected: PAIR.join() } });
  await eventually(page, async () => assert.ok(page.asked().includes("/data/japan-links.pcd")));
  await trap(page, {});
  await trappedTimes(page, 1);
  await comparison(page).waitFor();
  links.release();
  const found = await page.locator("pledge-compare").evaluate((one) => one.links("14130"));
  assert.ok(found.length > 0);
  assert.deepEqual(await heard(page, "pledge-error"), []);
});

/** Lets Yew panic while a part of the widget is drawn. */
const panic = (page, view) =>
  page.locator("pledge-compare").evaluate((one, to) => {
    window.panicNext = true;
    one.view = to;
  }, view);

test("a panic tells its message and place on the console, and in the event when it is the last", async ({ open }) => {
  const page = await open({ before: panicking, errors: [/.*/u] });
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  const place = /panicked at yew-\d+\.\d+\.\d+\/src\/[a-z_/]+\.rs:\d+:\d+:\n.+/u;
  for (const [times, view] of ["coverage", "map", "coverage", "map"].entries()) {
    await panic(page, view);
    await eventually(page, async () => assert.ok(said.filter((text) => place.test(text)).length > times));
    await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 0));
  }
  const [{ detail }] = await heard(page, "pledge-error");
  assert.equal(detail.code, "panic");
  assert.match(detail.message, place);
});
