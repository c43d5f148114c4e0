// Many widgets, mounted and unmounted.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { keepMemory, kept, line } from "../harness/kept.mjs";
import { element } from "../harness/pages.mjs";
import { savesData } from "../harness/saving.mjs";
import { LIST, box, call, get, openFilter, search, set, tray } from "../harness/widget.mjs";

/** How many come and go: MOUNTS for longer runs. */
const MOUNTS = Number(process.env.MOUNTS ?? (process.env.TEST_ALL ? 1000 : 500));

/** Mounts and removes this many widgets, one after the other. */
const comeAndGo = (page, count) =>
  page.evaluate(async (times) => {
    const main = document.querySelector("main");
    for (let at = 0; at < times; at += 1) {
      const one = document.createElement("pledge-compare");
      one.setAttribute("query", "kawasaki");
      main.append(one);
      await one.ready;
      one.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, count);

test(`${MOUNTS} widgets that come and go leave nothing behind after the first 50`, async ({ open, diagnostic }) => {
  const page = await open({ body: "<p>A page</p>", wait: false, before: keepMemory });
  await page.evaluate(() => customElements.whenDefined("pledge-compare").then(() => undefined));
  await comeAndGo(page, 50);
  const before = await kept(page);
  await comeAndGo(page, MOUNTS - 50);
  const after = await kept(page);
  diagnostic(`after 50: ${line(before)}; after ${MOUNTS}: ${line(after)}`);
  assert.deepEqual(after.bytes, before.bytes, "the memory of the wasm has not grown");
  assert.equal(after.bytes.length, 1, "one instance for all");
  assert.ok(after.listeners <= before.listeners + 5, `listeners: ${before.listeners}, then ${after.listeners}`);
  assert.ok(after.nodes <= before.nodes + 100, `nodes: ${before.nodes}, then ${after.nodes}`);
  assert.ok(after.heap <= before.heap + 2 ** 20, `heap: ${before.heap}, then ${after.heap}`);
}, { limit: 60_000 + MOUNTS * 400 });

test("50 widgets ask for one wasm file and one data file, and all stand", async ({ open }) => {
  const page = await open({ before: savesData, body: element({ query: "kawasaki", loading: "eager" }).repeat(50) });
  await eventually(page, async () => assert.equal(await page.locator(LIST.table).count(), 50));
  const files = page.asked().filter((path) => /\.(wasm|pcd)$/.test(path));
  assert.deepEqual(files.sort(), ["/data/japan.pcd", "/pledge-compare.wasm"]);
});

test("a widget in a root that another has left shows nothing of it", async ({ open }) => {
  const page = await open({ attributes: { lang: "en" } });
  await box(page, "Yokohama (Kanagawa)").check();
  await search(page).fill("kawa");
  await openFilter(page);
  await page.evaluate(() => {
    window.first = document.querySelector("pledge-compare");
    window.first.remove();
  });
  await eventually(page, async () => assert.equal(await page.evaluate(() => window.first.shadowRoot.querySelectorAll("table").length), 0));
  await page.evaluate(() => {
    const second = document.createElement("pledge-compare");
    document.querySelector("main").append(second);
  });
  await page.locator("pledge-compare table").first().waitFor();
  assert.deepEqual(await get(page, "selected"), []);
  assert.equal(await search(page).inputValue(), "");
  assert.equal(await page.locator("details[open]").count(), 0);
  await page.evaluate(() => document.querySelector("main").append(window.first));
  assert.deepEqual(await page.evaluate(() => [window.first.state.query, window.first.state.selected]), ["kawa", ["14100"]]);
  await box(page, "Kawasaki (Kanagawa)").nth(1).check();
  await eventually(page, async () => assert.deepEqual(await page.evaluate(() => window.first.selected), ["14100", "14130"]));
  assert.deepEqual(await get(page, "selected"), [], "the second knows nothing of that");
});

test("out of the page for long, the element answers, and is set", async ({ open }) => {
  const page = await open({ attributes: { query: "kawasaki" } });
  await page.evaluate(() => {
    window.kept = document.querySelector("pledge-compare");
    window.kept.remove();
  });
  await eventually(page, async () => assert.equal(await page.evaluate(() => window.kept.shadowRoot.querySelectorAll("table").length), 0));
  const answers = await page.evaluate(() => {
    window.kept.asOf = "2021-10-29";
    return [window.kept.state.query, window.kept.state.asOf, window.kept.coverage({ codes: ["14130"] }).places, window.kept.status("14130").status];
  });
  assert.deepEqual(answers, ["kawasaki", "2021-10-29", 1, "declared"]);
  await page.evaluate(() => document.querySelector("main").append(window.kept));
  await box(page, "Kawasaki (Kanagawa)").check();
  await tray(page).waitFor();
});

test("a clone is a widget of its own, from the attributes", async ({ open }) => {
  const page = await open({ attributes: { query: "kawasaki" } });
  await box(page, "Kawasaki (Kanagawa)").check();
  const state = await page.evaluate(async () => {
    const clone = document.querySelector("pledge-compare").cloneNode(true);
    document.querySelector("main").append(clone);
    await clone.ready;
    return clone.state;
  });
  assert.deepEqual([state.query, state.selected], ["kawasaki", []]);
  assert.deepEqual(await get(page, "selected"), ["14130"]);
});

test("moved by moveBefore, the widget keeps even its open panel", async ({ open }) => {
  const page = await open({ body: `<div id="from">${element()}</div><div id="to"></div>` });
  await openFilter(page);
  const moved = await page.evaluate(() => {
    const to = document.querySelector("#to");
    if (!to.moveBefore) return false;
    to.moveBefore(document.querySelector("pledge-compare"), null);
    return true;
  });
  assert.ok(moved, "this browser can");
  assert.equal(await page.locator("#to details[open]").count(), 1);
  await search(page).fill("kawasaki");
  await eventually(page, async () => assert.equal(await page.locator("details[open]").count(), 0));
  await box(page, "Kawasaki (Kanagawa)").check();
  await tray(page).waitFor();
});

test("a widget stands in another shadow root", async ({ open }) => {
  const page = await open({ body: '<div id="host"></div>', wait: false });
  await page.evaluate(async () => {
    await customElements.whenDefined("pledge-compare");
    const root = document.querySelector("#host").attachShadow({ mode: "open" });
    const one = document.createElement("pledge-compare");
    root.append(one);
    await one.ready;
  });
  await box(page, "Yokohama (Kanagawa)").check();
  assert.deepEqual(await page.evaluate(() => document.querySelector("#host").shadowRoot.firstChild.selected), ["14100"]);
});

/** Makes Yew draw one component a task from then on, with other tasks in between. */
function drawSlowly() {
  const { setTimeout } = window;
  let now = Date.now();
  Date.now = () => (now += 100);
  window.setTimeout = (act, after = 0) => setTimeout(act, after + (/wasm/u.test(new Error().stack) ? 20 : 0));
}

test("an element that is taken out before it is drawn is not ready when another is drawn in its place", async ({ open }) => {
  const page = await open({ body: "<p>A page</p>", wait: false });
  await page.evaluate(() => customElements.whenDefined("pledge-compare").then(() => undefined));
  await comeAndGo(page, 1);
  const seen = await page.evaluate(async (drawSlowly) => {
    const [main, seen] = [document.querySelector("main"), []];
    const made = (id) => {
      // A list that does not begin with the screen of the script, so that what is in its place is the widget's.
      const one = Object.assign(document.createElement("pledge-compare"), { id, loading: "eager", rows: "20" });
      one.addEventListener("pledge-ready", () => seen.push([id, Boolean(one.shadowRoot.querySelector("table"))]));
      return one;
    };
    new Function(`(${drawSlowly})()`)();
    const out = [1, 2, 3, 4, 5].map((at) => made(`out-${at}`));
    main.append(...out);
    const hasPlace = ({ shadowRoot }) => shadowRoot.querySelector("div");
    for (let tasks = 0; tasks < 10_000 && !out.every(hasPlace); tasks += 1) await undefined;
    const taken = out.filter((one) => hasPlace(one) && !one.shadowRoot.querySelector("table"));
    for (const one of out) one.remove();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const stay = [1, 2, 3, 4, 5].map((at) => made(`stay-${at}`));
    main.append(...stay);
    await Promise.all(stay.map((one) => one.ready));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [taken.length, ...seen];
  }, String(drawSlowly));
  const [taken, ...ready] = seen;
  assert.ok(taken > 0, "there are such elements");
  assert.deepEqual(ready.filter(([, isDrawn]) => !isDrawn), []);
  assert.deepEqual(ready.map(([id]) => id).filter((id) => id.startsWith("stay")).sort(), [1, 2, 3, 4, 5].map((at) => `stay-${at}`));
});
