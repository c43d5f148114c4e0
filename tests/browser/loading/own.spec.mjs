// The part of the wasm that reads own data: it lies beside the part of the other views, and either may come first.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { held } from "../harness/held.mjs";
import { savesData } from "../harness/saving.mjs";
import { built } from "../harness/server.mjs";
import { button } from "../harness/widget.mjs";
import { FILE, drop } from "../own-data/own.mjs";
import { TRAPPED, trap, trappable, trappedTimes } from "../trap/trap.mjs";

const PANELS = "/pledge-compare.panels.wasm";
const OWN = "/pledge-compare.own.wasm";
const MORE = "/pledge-compare.more.wasm";
const CSV = { "/mine.csv": { headers: { "content-type": "text/csv" }, body: "code,name,population,declared\n14130,川崎市,1538262,2020-02-17\n14100,横浜市,3777491,2019-06\n" } };

const NOT_FOUND = [/^<pledge-compare>: /, /status of 404/, /own\.wasm failed/];

const report = (page) => page.locator(".pc-own");
const map = (page) => page.locator(".pc-map").first();
const easy = (page) => page.getByRole("button", { name: "やさしい日本語" });
const inEasy = (page) => page.locator('.pc[lang="ja-x-easy"]');

/** The requests for later parts, sorted. */
const loads = (page) => page.asked().filter((path) => [PANELS, OWN, MORE].includes(path)).sort();

/** A page on which nothing is prefetched. */
const saving = (open, options) => open({ before: savesData, ...options });

test("own data load what reads them, and other views the rest, whichever comes first", async ({ open }) => {
  const first = await saving(open);
  await drop(first, { bytes: FILE });
  await report(first).waitFor();
  assert.deepEqual(loads(first), [OWN, PANELS]);
  await button(first, "Map").click();
  await map(first).waitFor();
  assert.deepEqual(loads(first), [MORE, OWN, PANELS]);
  const second = await saving(open);
  await button(second, "Map").click();
  await map(second).waitFor();
  assert.deepEqual(loads(second), [MORE, PANELS]);
  await drop(second, { bytes: FILE });
  await report(second).waitFor();
  assert.deepEqual(loads(second), [MORE, OWN, PANELS]);
  await map(second).waitFor();
});

test("own data whose part is missing tell so; what was shown stays, and another try reads them", async ({ open }) => {
  const answer = { status: 404 };
  const page = await saving(open, { files: { [OWN]: answer }, errors: NOT_FOUND });
  await drop(page, { bytes: FILE });
  await page.getByRole("alert").waitFor();
  assert.deepEqual((await heard(page, "pledge-error")).map(({ detail }) => detail.code), ["http"]);
  assert.ok((await page.getByRole("row").count()) > 10);
  Object.assign(answer, { status: 200, body: await built(OWN.slice(1)) });
  await button(page, "Try again").click();
  await report(page).waitFor();
});

for (const late of [OWN, MORE]) {
  test(`own data on the map, ${late.slice(16, -5)} comes last: the map shows them`, async ({ open }) => {
    const { files, release } = held(late);
    const page = await saving(open, { attributes: { src: "/mine.csv", view: "map" }, files: { ...CSV, ...files }, wait: false });
    const first = late === OWN ? MORE : OWN;
    await eventually(page, async () => assert.ok(await page.evaluate((path) => performance.getEntriesByName(new URL(path, location.href).href)[0]?.responseEnd > 0, first)));
    release();
    await map(page).waitFor();
    await report(page).waitFor();
    assert.deepEqual(await page.locator("pledge-compare").evaluate((one) => one.places()), ["14100", "14130"]);
  });
}

test("own data are read in plain Japanese, from the start and when the reader turns to it", async ({ open }) => {
  const started = await saving(open, { attributes: { src: "/mine.csv", lang: "ja-x-easy" }, files: CSV });
  await inEasy(started).waitFor();
  await report(started).waitFor();
  const turned = await saving(open, { attributes: { src: "/mine.csv" }, files: CSV });
  await report(turned).waitFor();
  assert.deepEqual(loads(turned), [OWN, PANELS]);
  await easy(turned).click();
  await inEasy(turned).waitFor();
  await report(turned).waitFor();
});

test("what reads own data is on its way when a file is dragged over the widget", async ({ open }) => {
  const page = await open();
  await page.locator("pledge-compare").evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["code"], "mine.csv"));
    element.shadowRoot.querySelector("table").dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true, composed: true }));
  });
  await eventually(page, async () => assert.ok(page.asked().includes(OWN)));
});

test("a trap with own data on the map: both parts are started once more, and both stand", async ({ open }) => {
  const page = await saving(open, { before: `(${savesData})(); (${trappable})()`, attributes: { src: "/mine.csv" }, files: CSV, errors: TRAPPED });
  await report(page).waitFor();
  await button(page, "Map").click();
  await map(page).waitFor();
  await trap(page, {});
  await trappedTimes(page, 1);
  await map(page).waitFor();
  await report(page).waitFor();
  const started = await page.evaluate(() => window.started);
  for (const instance of [1, 2]) assert.deepEqual(started.filter((one) => one.endsWith(` in ${instance}`)).sort(), ["more", "own", "panels"].map((name) => `${name} in ${instance}`));
  assert.deepEqual(await heard(page, "pledge-error"), []);
});
