// What readers do on the first screen, before the widget is there, is not lost, not done twice, and not done to something else.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { FIRST_ROWS, LIST, box, button, get, rows, search } from "../harness/widget.mjs";
import { WASM, early, isReady } from "./early.mjs";

test("what is typed before the wasm has come is searched for, with the cursor where it was", async ({ open }) => {
  const { page, live } = await early(open);
  await search(page).pressSequentially("Kawsaki");
  for (let back = 0; back < 4; back += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("a");
  await live();
  await eventually(page, async () => assert.equal(await get(page, "query"), "Kawasaki"));
  await page.keyboard.press("Delete");
  await eventually(page, async () => assert.equal(await get(page, "query"), "Kawaaki"));
});

/** Composes in the search field as a reader does who types on while the wasm comes, and then does what `end` says. */
async function compose(open, end) {
  const { page, live } = await early(open);
  await search(page).focus();
  const ime = await page.context().newCDPSession(page);
  const text = (text) => ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await text("k");
  const ready = live();
  for (let come = false, at = 1; !come; at += 1) {
    await text("かわさ".slice(0, 1 + (at % 3)));
    come = await page.evaluate((path) => performance.getEntriesByName(new URL(path, location.href).href).length > 0, WASM);
  }
  // The wasm has come and was started: what it would do next is to draw.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await text("かわさき");
  assert.equal(await isReady(page), false);
  await end(ime);
  await ready;
  return page;
}

test("an input method is not cut off: the widget comes when its word is done", async ({ open }) => {
  const page = await compose(open, (ime) => ime.send("Input.insertText", { text: "川崎" }));
  await eventually(page, async () => assert.equal(await get(page, "query"), "川崎"));
  assert.equal(await search(page).evaluate((field) => field.getRootNode().activeElement === field), true);
});

test("a composition that the reader leaves open does not keep the widget away", async ({ open }) => {
  const page = await compose(open, () => {});
  await eventually(page, async () => assert.equal(await get(page, "query"), "かわさき"));
});

test("a name that is pressed early leads to its card, and back to the list", async ({ open }) => {
  const { page, live } = await early(open);
  await page.locator(LIST.name).filter({ hasText: "Osaka" }).first().click();
  assert.equal(new URL(page.url()).hash, "", "the page is not left");
  await live();
  await page.locator(".pc-cardbody").waitFor();
  assert.equal(await get(page, "place"), "27100");
  await page.keyboard.press("Escape");
  await rows(page).first().waitFor();
});

test("places that are chosen early stay chosen, as often as the box was pressed", async ({ open }) => {
  const { page, live } = await early(open);
  await box(page, "Osaka City (Osaka)").check();
  const nagoya = box(page, "Nagoya (Aichi)");
  await nagoya.check();
  await nagoya.uncheck();
  await live();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["27100"]));
});

test("an order, a state and a panel that are asked for early are there", async ({ open }) => {
  const { page, live } = await early(open, { width: 390 });
  await page.locator("#pc-order").selectOption("Target");
  await page.locator(LIST.filter).click();
  assert.equal(await page.locator("details.pc-filter[open]").count(), 0, "nothing opens empty");
  await live();
  await page.locator("details.pc-filter[open]").waitFor();
  assert.match(await get(page, "sort"), /^-?target$/u);
});

test("an order that is chosen and taken back is not turned round", async ({ open }) => {
  const { page, live } = await early(open, { width: 390 });
  for (const order of ["Target", "Population 2020"]) await page.locator("#pc-order").selectOption(order);
  await live();
  await eventually(page, async () => assert.ok((await rows(page).count()) > 0));
  assert.equal(await get(page, "sort"), "");
  assert.match(await rows(page).first().innerText(), /Yokohama/u);
});

test("the last of several presses counts", async ({ open }) => {
  const { page, live } = await early(open);
  for (const view of ["Map", "Compare", "Map"]) await button(page, view).click();
  await live();
  await eventually(page, async () => assert.equal(await get(page, "view"), "map"));
});

test("a line that was scrolled early stays where it is", async ({ open }) => {
  const { page, live } = await early(open, { width: 390 });
  const states = page.locator(".pc-states");
  await states.evaluate((line) => new Promise((resolve) => (line.addEventListener("scroll", resolve, { once: true }), (line.scrollLeft = 60))));
  await live();
  await eventually(page, async () => assert.equal(await states.evaluate(({ scrollLeft }) => scrollLeft), 60));
});

const MINE = { name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from("code,name,population\n14130,Kawasaki,1000\n") };

test("a file that is picked early is read after the data of the page, which stay if it is none", async ({ open }) => {
  const { page, live } = await early(open, { errors: [/^<pledge-compare>: /u] });
  await page.locator("input[type=file]").setInputFiles({ ...MINE, name: "mine.xlsx", buffer: Buffer.from("PK\u0003\u0004 a workbook") });
  await live();
  await page.getByRole("alert").waitFor();
  assert.equal(await rows(page).count(), FIRST_ROWS);
  await page.locator("input[type=file]").setInputFiles(MINE);
  await eventually(page, async () => assert.equal(await rows(page).count(), 1));
});

test("a file that is picked in a chooser opened early is read, though the widget has come meanwhile", async ({ open }) => {
  const { page, live } = await early(open);
  const opened = await page.locator("input[type=file]").elementHandle();
  await live();
  await opened.setInputFiles(MINE);
  await eventually(page, async () => assert.equal(await rows(page).count(), 1));
});

test("own data that the page sets later take the first screen away, and nothing that was done on it is done to them", async ({ open }) => {
  const { page, live } = await early(open);
  await box(page, "Osaka City (Osaka)").check();
  await page.evaluate(() => (document.querySelector("pledge-compare").data = "code,name,population\n14130,Kawasaki,1000\n40130,Fukuoka,900\n"));
  await page.locator(".fallback").waitFor();
  assert.equal(await rows(page).count(), 0);
  await live();
  assert.equal(await rows(page).count(), 2);
  assert.deepEqual(await get(page, "selected"), []);
});

test("the same data asked for again leave what was typed", async ({ open }) => {
  const { page, live } = await early(open);
  await search(page).fill("Kawasaki");
  await page.evaluate(() => (document.querySelector("pledge-compare").data = null));
  await live();
  await eventually(page, async () => assert.equal(await get(page, "query"), "Kawasaki"));
});

test("a page that becomes narrower keeps the rows that were there, and the choices in them", async ({ open }) => {
  const { page, live } = await early(open);
  await rows(page).nth(FIRST_ROWS - 1).getByRole("checkbox").check();
  await page.setViewportSize({ width: 390, height: 800 });
  await live();
  assert.equal(await rows(page).count(), FIRST_ROWS);
  await eventually(page, async () => assert.equal((await get(page, "selected")).length, 1));
});

test("pages hear of what was done early after they have heard that the widget is ready", async ({ open }) => {
  const { page, live } = await early(open);
  await button(page, "Map").click();
  await live();
  await eventually(page, async () => assert.deepEqual(await page.evaluate(() => window.heard.map(({ type }) => type)), ["pledge-ready", "pledge-change"]));
});

test("Firefox: the first screen is the widget's own, and what is typed on it is searched for", async ({ open }) => {
  const { page, live } = await early(open, { browser: "firefox" });
  await search(page).pressSequentially("Kawasaki");
  await live();
  await eventually(page, async () => assert.equal(await get(page, "query"), "Kawasaki"));
  assert.equal(await search(page).evaluate((field) => field.getRootNode().activeElement === field), true);
});

test("a language that is asked for early is shown", async ({ open }) => {
  const { page, live } = await early(open);
  await page.getByRole("button", { name: "日本語", exact: true }).click();
  await live();
  await page.locator(".pc[lang=ja]").waitFor();
});

test("a link opened with a key held goes where the browser takes it, and is not pressed again", async ({ open }) => {
  const { page, live } = await early(open);
  const [other] = await Promise.all([page.context().waitForEvent("page"), page.locator(LIST.name).first().click({ modifiers: ["ControlOrMeta"] })]);
  assert.match(other.url(), /#view=card&place=/u);
  await other.close();
  await live();
  assert.equal(await get(page, "view"), "places");
});
