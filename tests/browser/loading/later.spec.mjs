// What the first screen loads, and what only later views load.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { element } from "../harness/pages.mjs";
import { built } from "../harness/server.mjs";
import { LIST, box, button, call, column, comparison, firstRow, get, headline, openDate, openFilter, rows, search, set, slider, tray } from "../harness/widget.mjs";
import { held } from "../harness/held.mjs";
import { savesData } from "../harness/saving.mjs";

const PANELS = "/pledge-compare.panels.wasm";
const MORE = "/pledge-compare.more.wasm";
const NOT_FOUND = [/^<pledge-compare>: /, /status of 404/, /integrity/i, /(panels|more)\.wasm failed/];
const PAIR = ["14130", "40100"];

const sources = (page) => page.locator(LIST.source).first();
const cited = (page) => page.locator(LIST.cited);

/** The requests for later parts, sorted. */
const loads = (page) => page.asked().filter((path) => [PANELS, MORE].includes(path)).sort();

/** The requests for data files, sorted. */
const data = (page) => page.asked().filter((path) => path.endsWith(".pcd")).sort();

/** A page on which nothing is prefetched, unless the test is about that. */
const saving = (open, options) => open({ before: savesData, ...options });

test("the list is searched, sorted, narrowed to a state and read in both languages without a later part, on any day", async ({ open }) => {
  const page = await saving(open);
  await search(page).fill("kawasaki");
  await firstRow(page, "Kawasaki, Kanagawa");
  await box(page, "Kawasaki (Kanagawa)").check();
  await tray(page).waitFor();
  await search(page).fill("");
  await column(page, "Target").getByRole("button").click();
  assert.equal(await get(page, "sort"), "target");
  await page.locator(`${LIST.state}.declared`).click();
  assert.equal(await get(page, "filter"), "status:declared");
  await button(page, "Show 50 more").click();
  await eventually(page, async () => assert.ok((await rows(page).count()) > 50));
  await set(page, { asOf: "2021-10-29" });
  await page.locator(LIST.date).filter({ hasText: "29 October 2021" }).waitFor();
  await page.getByRole("button", { name: "日本語", exact: true }).click();
  await page.getByRole("searchbox", { name: "自治体をさがす" }).waitFor();
  assert.ok((await call(page, "coverage")).people > 0);
  assert.deepEqual(loads(page), []);
});

test("the comparison loads the later parts once, for all widgets of the page", async ({ open }) => {
  const page = await saving(open, { body: element({ id: "one", selected: PAIR.join() }) + element({ id: "two", selected: PAIR.join() }) });
  for (const id of ["one", "two"]) {
    const widget = page.locator(`#${id}`);
    await widget.getByRole("button", { name: /^Compare 2/ }).click();
    await widget.getByRole("region", { name: /places compared/ }).waitFor();
  }
  assert.deepEqual(loads(page), [MORE, PANELS]);
  const changes = await heard(page, "pledge-change");
  assert.deepEqual(changes.map(({ detail }) => [detail.reason, detail.state.view]), [["view", "compare"], ["view", "compare"]]);
});

test("a widget that starts with the comparison shows no list before it", async ({ open }) => {
  const page = await saving(open, { attributes: { view: "compare", selected: PAIR.join() } });
  assert.equal(await comparison(page).count(), 1, "ready means that what was asked for is there");
  assert.equal(await get(page, "view"), "compare");
  assert.deepEqual(loads(page), [MORE, PANELS]);
});

test("a card loads one part, and no list is shown before it", async ({ open }) => {
  const page = await saving(open, { attributes: { place: "14130" } });
  assert.equal(await page.locator(".pc--card").count(), 1, "ready means that what was asked for is there");
  await call(page, "cite", "14130");
  assert.deepEqual(loads(page), [PANELS]);
  await eventually(page, async () => assert.deepEqual(data(page), ["/data/japan-links.pcd", "/data/japan-sources.pcd", "/data/japan.pcd"]));
  // Some rules for places like this one go by figures, which are loaded when they are asked for.
  await page.getByText("Compare with places like this").click();
  await page.getByRole("button", { name: /^density \([1-9]/ }).click();
  await page.locator(".pc-like li").first().waitFor();
  assert.deepEqual(data(page), ["/data/japan-figures.pcd", "/data/japan-links.pcd", "/data/japan-sources.pcd", "/data/japan.pcd"]);
  // From there the other views are as far as from the list.
  await page.locator("pledge-compare").evaluate((one) => void (one.view = "coverage"));
  await page.getByRole("heading", { name: /Growth/ }).first().waitFor();
  assert.deepEqual(loads(page), [MORE, PANELS]);
});

test("a view that the page sets is in its state at once", async ({ open }) => {
  const page = await saving(open, { attributes: { selected: PAIR.join() } });
  const [said, ...later] = await page.locator("pledge-compare").evaluate(async (one) => {
    one.view = "compare";
    const said = [one.state.view];
    one.query = "kawa";
    said.push(one.state.view, one.state.query);
    return said;
  });
  assert.deepEqual([said, ...later], ["compare", "compare", "kawa"]);
  await comparison(page).waitFor();
  assert.deepEqual(await heard(page, "pledge-change"), []);
});

test("a view that the page sets and takes back while it loads is not shown", async ({ open }) => {
  const page = await saving(open, { attributes: { selected: PAIR.join() } });
  await page.locator("pledge-compare").evaluate((one) => {
    one.view = "compare";
    void one.state;
    one.view = "places";
    void one.state;
  });
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 0));
  assert.equal(await get(page, "view"), "places");
  assert.equal(await comparison(page).count(), 0);
});

for (const part of [PANELS, MORE]) test(`without ${part} the list stays, the error is told, and a later attempt works`, async ({ open }) => {
  const answer = { status: 404 };
  const page = await saving(open, { attributes: { selected: PAIR.join() }, files: { [part]: answer }, errors: NOT_FOUND });
  await button(page, /^Compare 2/).click();
  await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 1));
  const [{ detail }] = await heard(page, "pledge-error");
  assert.equal(detail.code, "http");
  assert.ok(await headline(page).isVisible());
  assert.equal(await get(page, "view"), "places");
  assert.deepEqual(await heard(page, "pledge-change"), []);
  Object.assign(answer, { status: 200, body: await built(part.slice(1)) });
  await button(page, /^Compare 2/).click();
  await comparison(page).waitFor();
  assert.equal(await get(page, "view"), "compare");
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail: { reason } }) => reason), ["view"]);
});

test("a view set by the page that cannot be loaded is taken back", async ({ open }) => {
  const page = await saving(open, { attributes: { view: "compare" }, files: { [MORE]: { status: 404 } }, errors: NOT_FOUND });
  await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 1));
  await headline(page).waitFor();
  assert.equal(await get(page, "view"), "places");
});

/** What is behind a panel: each is opened as a reader would, and shows something of its own. */
const PANEL = {
  "the sources of a row": async (page) => (await sources(page).click(), cited(page).waitFor()),
  "the card of a place": async (page) => (await page.locator(LIST.name).first().click(), page.locator(".pc-cardbody").waitFor()),
  "the date": async (page) => (await openDate(page), slider(page).waitFor()),
  "the filters": (page) => openFilter(page, "Population"),
  "how it is counted": async (page) => (await page.locator(LIST.how).click(), headline(page).getByText("each counted once").waitFor()),
  "what can be saved": async (page) => (await page.locator(LIST.save).click(), button(page, "Copy link").waitFor()),
};

for (const [name, opened] of Object.entries(PANEL)) test(`${name}: one part, loaded when it is first opened`, async ({ open }) => {
  const page = await saving(open);
  assert.deepEqual(loads(page), []);
  await opened(page);
  assert.deepEqual(loads(page), [PANELS]);
});

test("a second panel loads nothing more, and what is chosen in it counts", async ({ open }) => {
  const page = await saving(open);
  await sources(page).click();
  await cited(page).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await eventually(page, async () => assert.equal(await cited(page).count(), 0));
  await openFilter(page, "Columns");
  await page.getByRole("checkbox", { name: "Households" }).check();
  assert.match(await get(page, "columns"), /households/);
  await openFilter(page, "Population");
  await page.getByRole("checkbox", { name: /or more/ }).first().check();
  assert.match(await get(page, "filter"), /people/);
  assert.deepEqual(loads(page), [PANELS]);
});

test("a panel whose part is missing stays empty, the error is told, and opening it again works", async ({ open }) => {
  const answer = { status: 404 };
  const page = await saving(open, { files: { [PANELS]: answer }, errors: NOT_FOUND });
  await sources(page).click();
  await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 1));
  assert.equal(await cited(page).count(), 0);
  Object.assign(answer, { status: 200, body: await built(PANELS.slice(1)) });
  await sources(page).click();
  await cited(page).waitFor();
});

const easy = (page) => page.getByRole("button", { name: "やさしい日本語" });
const map = (page) => page.locator(".pc-map").first();

test("on a slow line two wishes are both done, in their order", async ({ open }) => {
  const { files, release } = held(MORE);
  const page = await saving(open, { files });
  await button(page, "Map").click();
  await easy(page).click();
  assert.equal(await get(page, "view"), "places");
  release();
  await eventually(page, async () => assert.equal(await get(page, "view"), "map"));
  await page.locator('.pc[lang="ja-x-easy"]').waitFor();
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.reason), ["view", "lang"]);
});

test("a view that the reader wanted does not come when the page has set another since", async ({ open }) => {
  const { files, release } = held(MORE);
  const page = await saving(open, { files });
  await button(page, "Map").click();
  await page.locator("pledge-compare").evaluate((one) => void (one.view = "places"));
  release();
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 0));
  assert.equal(await get(page, "view"), "places");
  assert.deepEqual(await heard(page, "pledge-change"), []);
});

test("a view that the reader wanted does not come when the reader has gone back since", async ({ open }) => {
  const { files, release } = held(MORE);
  const page = await saving(open, { files, attributes: { "sync-url": "hash" } });
  await box(page, "Yokohama (Kanagawa)").check();
  await eventually(page, async () => assert.match(page.url(), /selected=14100/));
  await button(page, "Map").click();
  await page.goBack();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), []));
  release();
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare[aria-busy]").count(), 0));
  assert.equal(await get(page, "view"), "places");
});

test("a card asks for both parts and its links before the first has come", async ({ open }) => {
  const { files, release } = held("/pledge-compare.wasm");
  const page = await saving(open, { attributes: { place: "14130" }, files, wait: false });
  await eventually(page, async () => assert.deepEqual(loads(page), [PANELS]));
  await eventually(page, async () => assert.deepEqual(data(page), ["/data/japan-links.pcd", "/data/japan-sources.pcd", "/data/japan.pcd"]));
  release();
  await page.locator(".pc--card").waitFor();
});

test("an idle page with tabs prefetches what they need; a card, and whoever saves data, nothing", async ({ open }) => {
  const [list, card, saver] = [await open(), await open({ attributes: { place: "14130" } }), await saving(open)];
  await eventually(list, async () => assert.deepEqual(loads(list), [MORE, PANELS]));
  for (const page of [card, saver]) await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));
  assert.deepEqual(loads(card), [PANELS]);
  assert.deepEqual(loads(saver), []);
});

test("a part is prefetched when the pointer comes near what needs it, and started when it is asked for", async ({ open }) => {
  const page = await open({ attributes: { place: "14130" } });
  assert.deepEqual(loads(page), [PANELS]);
  await easy(page).hover();
  await eventually(page, async () => assert.deepEqual(loads(page), [MORE, PANELS]));
  assert.equal(await page.locator('.pc[lang="ja-x-easy"]').count(), 0);
  await easy(page).click();
  await page.locator('.pc[lang="ja-x-easy"]').waitFor();
  assert.deepEqual(loads(page), [MORE, PANELS], "nothing is fetched twice");
});
