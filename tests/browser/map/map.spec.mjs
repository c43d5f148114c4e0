// The map: what is drawn is what the CSV files say, it is loaded when it is first shown, and moves without being drawn again.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { declared, municipalities, newest, people, place, prefectures, status, sum, union } from "../harness/data.mjs";
import { WORDS, button, get, grouped, search, set, tray } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const SHAPES = { declared: "f-self s-bg", covered: "f-pref s-pref", none: "f-none s-none", unknown: "f-unk s-unk d-22" };
const map = (page) => page.getByRole("application", { name: "Map of places by their state and population" });
const readout = (page) => page.locator(".pc-readout [role=status]");
const rows = (page) => page.getByRole("region", { name: "The places on the map" }).locator("tbody tr");
const caption = (page) => page.getByRole("region", { name: "The places on the map" }).locator("caption");
const said = (page, locator, text) => eventually(page, async () => assert.match(await locator(page).innerText(), text));
const count = (page, shape) =>
  page.locator("[data-figure=map]").evaluate((svg, wanted) =>
    [...svg.querySelectorAll("path")].filter((path) => path.getAttribute("class") === wanted).reduce((dots, path) => dots + path.getAttribute("d").match(/M/g).length, 0), shape);

async function open(page, attributes = {}) {
  const opened = await page({ height: 1400, attributes: { view: "map", ...attributes } });
  await map(opened).waitFor();
  return opened;
}

async function drawn(page, expected) {
  await eventually(page, async () => {
    const dots = {};
    for (const [state, shape] of Object.entries(SHAPES)) dots[state] = await count(page, shape);
    assert.deepEqual(dots, expected);
  });
}

const byState = (day, among = municipalities) => {
  const of = (state) => among.filter(({ code }) => status(code, day) === state);
  return Object.fromEntries(Object.keys(SHAPES).map((state) => [state, of(state)]));
};
const counts = (states) => Object.fromEntries(Object.entries(states).map(([state, list]) => [state, list.length]));

for (const day of ["2019-12-31", DAY, newest]) {
  test(`on ${day} there is one dot for each of the 1,741 municipalities, in the shape of its state`, async ({ open: page }) => {
    const opened = await open(page, { "as-of": day });
    const states = byState(day);
    assert.equal(sum(Object.values(counts(states))), 1741);
    await drawn(opened, counts(states));
  });
}

test("the key counts places and people of each state as the CSV files do", async ({ open: page }) => {
  const opened = await open(page, { "as-of": DAY });
  const million = (people) => (people < 1e6 ? grouped(people) : `${(people / 1e6).toFixed(1)} million`);
  const expected = Object.entries(byState(DAY)).map(([state, list]) =>
    `${WORDS[state]}${million(sum(list.map(({ population }) => Number(population))))} in ${grouped(list.length)} places`);
  await eventually(opened, async () => {
    const entries = await opened.locator('[data-key="map"] > button').allTextContents();
    assert.deepEqual(entries.slice(0, 4), expected);
  });
});

test("prefectures have the colour of their share, which the key counts", async ({ open: page }) => {
  for (const day of ["2020-12-31", DAY]) {
    const opened = await open(page, { "as-of": day });
    const shares = prefectures.map(({ code }) => {
      const below = municipalities.filter(({ parent }) => parent === code).map((one) => one.code);
      // Of people of a place that has declared nothing, a prefecture of which nothing was found may have: nothing is known of them.
      const known = status(code, day) !== "unknown" || below.some((one) => declared(one, day));
      const covered = declared(code, day) ? people(code) : union(below.filter((one) => declared(one, day)));
      return known ? covered / people(code) : null;
    });
    const within = (low, high) => shares.filter((share) => share !== null && share >= low && share < high).length;
    const expected = [within(0, 0.0000001), within(0.0000001, 0.335), within(0.335, 0.665), within(0.665, 1), within(1, 2)];
    const drawn = await opened.locator("[data-figure=map]").evaluate((svg) => [0, 1, 2, 3, 4].map((step) => svg.querySelectorAll(`path.a-${step}`).length));
    // Tokyo lies in two frames.
    const both = shares[prefectures.findIndex(({ code }) => code === "13000")];
    const step = [0.0000001, 0.335, 0.665, 1, 2].findIndex((most) => both < most);
    assert.deepEqual(drawn.map((count, nth) => count - (nth === step ? 1 : 0)), expected, day);
    const key = await opened.locator('p[data-key="map"] .pc-state').allTextContents();
    assert.deepEqual(key.slice(0, 5).map((text) => Number(/\((\d+)\)/.exec(text)[1])), expected, day);
  }
});

test("a state in the key filters the dots and the table, and gives them back", async ({ open: page }) => {
  const opened = await open(page, { "as-of": DAY });
  const states = counts(byState(DAY));
  const entry = opened.locator('[data-key="map"] > button').filter({ hasText: WORDS.none });
  await entry.click();
  await drawn(opened, { ...states, declared: 0, covered: 0, unknown: 0 });
  assert.equal(await entry.getAttribute("aria-pressed"), "true");
  await said(opened, caption, new RegExp(`of ${states.none} places shown`));
  await entry.click();
  await drawn(opened, states);
});

test("on a phone dots lie apart from each other, and all come when the map is near", async ({ open: page }) => {
  const opened = await page({ width: 390, height: 1400, attributes: { view: "map", "as-of": DAY } });
  await map(opened).waitFor();
  await opened.getByText(/On this small map [\d,]+ of 1,741 dots are drawn/).waitFor();
  const all = async () => sum(await Promise.all(Object.values(SHAPES).map((shape) => count(opened, shape))));
  const before = await all();
  assert.ok(before > 100 && before < 600, `${before} dots`);
  for (let press = 0; press < 8; press++) await button(opened, "Zoom in").click();
  await eventually(opened, async () => assert.ok((await all()) > 2 * before));
});

test("arrows go from dot to dot, Enter chooses and takes back, Escape leaves", async ({ open: page }) => {
  const opened = await open(page);
  await map(opened).focus();
  await opened.keyboard.press("ArrowRight");
  await said(opened, readout, /^Yokohama \(Kanagawa\): Declared, population 3,777,491$/);
  await opened.keyboard.press("Enter");
  await said(opened, readout, /, chosen$/);
  assert.deepEqual(await get(opened, "selected"), ["14100"]);
  await opened.keyboard.press("ArrowRight");
  await eventually(opened, async () => {
    const [name] = (await readout(opened).innerText()).split(" (");
    const found = municipalities.filter(({ name_en }) => name_en.startsWith(`${name}-`));
    assert.ok(found.some(({ lon }) => Number(lon) > Number(place("14100").lon)), `${name} lies further east`);
  });
  await opened.keyboard.press("ArrowLeft");
  await opened.keyboard.press("Escape");
  await said(opened, readout, /^Point at a dot/);
  assert.deepEqual((await heard(opened, "pledge-change")).map(({ detail: { reason } }) => reason), ["select"]);
});

test("keys that come faster than the map is drawn are not lost", async ({ open: page }) => {
  const opened = await open(page);
  await map(opened).evaluate((paper) => {
    for (const key of ["ArrowRight", "Enter", "Escape", "ArrowRight"]) paper.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
  });
  await said(opened, readout, /^Yokohama .*, chosen$/);
  assert.deepEqual(await get(opened, "selected"), ["14100"]);
});

test("a press on a dot chooses it, pointing at it tells of it, and its row stands out", async ({ open: page }) => {
  const opened = await open(page);
  await rows(opened).nth(1).hover();
  await said(opened, readout, /^Osaka/);
  await opened.locator(".pc-over path").first().waitFor({ state: "attached" });
  const ring = await opened.locator(".pc-over path").first().boundingBox();
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  await opened.mouse.move(x, y);
  await opened.locator("tr.is-at").filter({ hasText: "Osaka" }).waitFor();
  await opened.mouse.click(x, y);
  await tray(opened).getByText("Osaka").first().waitFor();
  assert.deepEqual(await get(opened, "selected"), ["27100"]);
});

test("a box chooses what lies in it; of many places those with the most people, and it says so", async ({ open: page }) => {
  const opened = await open(page);
  const box = await map(opened).boundingBox();
  const drag = async (from, to) => {
    await opened.mouse.move(box.x + box.width * from[0], box.y + box.width * from[1]);
    await opened.mouse.down();
    await opened.mouse.move(box.x + box.width * to[0], box.y + box.width * to[1], { steps: 3 });
    await opened.mouse.up();
  };
  await button(opened, "Choose in a box").click();
  await opened.getByText("Draw a box").waitFor();
  await drag([0.9, 0.83], [0.98, 0.9]);
  await eventually(opened, async () => assert.deepEqual(await get(opened, "selected"), ["13421"]));
  await button(opened, "Choose in a box").click();
  await opened.getByText("Draw a box").waitFor();
  await drag([0.003, 0.003], [0.438, 0.263]);
  const inset = municipalities.filter(({ lat, lon }) => Number(lon) <= 131.5 && Number(lat) <= 28.7);
  await opened.getByText(`${inset.length} places lie in the box. The 50 with the most people were added`).waitFor();
  const most = inset.sort((a, b) => b.population - a.population || a.code.localeCompare(b.code)).slice(0, 50);
  await eventually(opened, async () => assert.deepEqual((await get(opened, "selected")).toSorted(), ["13421", ...most.map(({ code }) => code)].toSorted()));
});

test("a place that is looked for is shown from near, and the table follows", async ({ open: page }) => {
  const opened = await open(page);
  await opened.getByRole("combobox", { name: "Find a place on the map" }).fill("naha");
  await opened.getByRole("option", { name: "Naha (Okinawa)" }).click();
  await said(opened, readout, /^Naha \(Okinawa\)/);
  await said(opened, caption, /places in view/);
  await eventually(opened, async () => assert.match(await rows(opened).first().innerText(), /Naha/));
  await button(opened, "Whole map").click();
  await said(opened, caption, /^20 of 1,741 places shown/);
});

test("the search and the filters of the list hold on the map", async ({ open: page }) => {
  const opened = await open(page, { "as-of": DAY, filter: "status:none" });
  const none = byState(DAY).none;
  await drawn(opened, { declared: 0, covered: 0, none: none.length, unknown: 0 });
  await opened.getByText(`${none.length} of 1,741 places are drawn, the others are pale`).waitFor();
  assert.equal(await count(opened, "f-edge pc-pale"), 1741 - none.length);
  await set(opened, { filter: "", query: "kawasaki" });
  await said(opened, caption, /places in view/);
  await eventually(opened, async () => assert.match(await rows(opened).first().innerText(), /Kawasaki/));
});

test("a drag moves the map and draws nothing; it is drawn once when the map rests", async ({ open: page }) => {
  const opened = await open(page);
  await button(opened, "Zoom in").click();
  await said(opened, caption, /places in view/);
  const box = await map(opened).boundingBox();
  await opened.locator("[data-figure=map]").evaluate((svg) => {
    window.redrawn = 0;
    window.moves = 0;
    new MutationObserver((list) => (window.redrawn += list.length)).observe(svg, { subtree: true, childList: true, attributes: true });
    new MutationObserver((list) => (window.moves += list.length)).observe(svg.parentElement, { attributes: true });
  });
  await opened.mouse.move(box.x + 200, box.y + 200);
  await opened.mouse.down();
  await opened.mouse.move(box.x + 260, box.y + 240);
  const during = await opened.evaluate(() => [window.redrawn, window.moves > 0]);
  assert.deepEqual(during, [0, true]);
  await opened.mouse.up();
  await eventually(opened, async () => assert.ok((await opened.evaluate(() => window.redrawn)) > 0));
  await eventually(opened, async () => assert.equal(await opened.locator(".pc-ground[style]").count(), 0));
  assert.deepEqual(await get(opened, "selected"), [], "a drag is no press");
});

test("Ctrl and the wheel zoom about the pointer; the wheel alone scrolls the page", async ({ open: page }) => {
  const opened = await open(page);
  const box = await map(opened).boundingBox();
  const wheel = (ctrlKey) => map(opened).evaluate((node, [clientX, clientY, ctrl]) =>
    !node.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, composed: true, deltaY: -200, clientX, clientY, ctrlKey: ctrl })),
  [box.x + box.width / 2, box.y + 200, ctrlKey]);
  assert.equal(await wheel(false), false, "the page may scroll");
  assert.equal(await wheel(true), true, "the page does not zoom");
  await said(opened, caption, /places in view/);
});

test("a step that is not drawn yet outlives a change of the width", async ({ open: page }) => {
  const opened = await open(page);
  await said(opened, caption, /places shown/);
  await map(opened).evaluate((node) => {
    const { left, top, width } = node.getBoundingClientRect();
    node.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY: -200, clientX: left + width / 2, clientY: top + 200, ctrlKey: true }));
    node.getRootNode().host.style.width = "800px";
  });
  await said(opened, caption, /places in view/);
});

test("the files of the map are asked for when it is first shown, and once", async ({ open: page }) => {
  const opened = await page({});
  const files = () => opened.asked().filter((path) => /land|figures|links/.test(path));
  assert.deepEqual(files(), []);
  await button(opened, "Map").click();
  await map(opened).waitFor();
  assert.deepEqual(files(), ["/data/japan-figures.pcd", "/data/japan-land.pcd"]);
  await set(opened, { selected: ["14130"] });
  await opened.getByRole("region", { name: "Their partners abroad" }).waitFor();
  await opened.getByRole("button", { name: "Places", exact: true }).click();
  await search(opened).waitFor();
  await button(opened, "Map").click();
  await map(opened).waitFor();
  assert.deepEqual(files().toSorted(), ["/data/japan-figures.pcd", "/data/japan-land.pcd", "/data/japan-links.pcd", "/data/world-land.pcd"]);
});

test("the map can be saved as a picture that stands alone", async ({ open: page }) => {
  const opened = await open(page, { "as-of": DAY });
  const svg = await opened.locator("pledge-compare").evaluate((one) => one.toSVG("map"));
  assert.ok(svg.includes("Pledges and people on the map") && svg.includes("as-of=2021-10-29") && svg.includes("Southwest islands"));
  assert.ok(!/ class=| style=/u.test(svg));
  assert.ok((await opened.locator("pledge-compare").evaluate(async (one) => (await one.toPNG("map")).size)) > 10_000);
});

test("the world is drawn on its own land, and places without a position are counted", async ({ open: page }) => {
  const opened = await open(page, { src: "/data/world.pcd" });
  await opened.getByText(/No position is known of [\d,]+ of them/).waitFor();
  const summary = await opened.locator("#pc-map-about").innerText();
  const [dots, nowhere] = [/each of ([\d,]+) places/, /known of ([\d,]+) of/].map((pattern) => Number(pattern.exec(summary)[1].replaceAll(",", "")));
  assert.equal(dots + nowhere, 1950, "all places that no other lies in");
  assert.equal(sum(await Promise.all(Object.values(SHAPES).map((shape) => count(opened, shape)))), dots);
  assert.ok(opened.asked().includes("/data/world-land.pcd") && !opened.asked().includes("/data/japan-land.pcd"));
});

test("an own list with positions has a map", async ({ open: page }) => {
  const own = "名称,人口,表明日,緯度,経度\n東町,1000,2021-05-01,35.1,139.2\n西町,4000,,35.2,138.9\n遠町,500,,,\n";
  const opened = await page({ attributes: { view: "map", src: "/own.csv" }, files: { "/own.csv": { body: own } } });
  await map(opened).waitFor();
  await opened.getByText("One dot for each of 2 places").waitFor();
  await opened.getByText("No position is known of 1 of them").waitFor();
});
