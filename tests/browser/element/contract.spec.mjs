// The contract with scripts of the page: attributes, properties, state, ready.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { element, hostPage } from "../harness/pages.mjs";
import { call, comparison, firstRow, get, openDate, search, set, setAttribute, slider } from "../harness/widget.mjs";

const KEYS = ["view", "selected", "scope", "place", "partner", "programme", "dossier", "asOf", "query", "filter", "sort", "columns"];
const DEFAULTS = { view: "places", selected: [], place: "", partner: "", programme: "", dossier: "", asOf: "latest", query: "", filter: "", sort: "", columns: "", scope: "" };
const FULL = {
  view: "compare",
  selected: ["14130", "40100"],
  place: "14100",
  partner: "gn-2928810",
  programme: "iuc",
  dossier: "07203~gn-2928810~iuc",
  asOf: "2021-10-29",
  query: "川崎",
  filter: "kind:city,status:declared",
  sort: "-declared",
  columns: "kind,population,density",
  scope: "selected",
};

test("without attributes the state is the default, with exactly its twelve keys", async ({ open }) => {
  const page = await open();
  assert.deepEqual(await get(page, "state"), DEFAULTS);
  assert.deepEqual(Object.keys(await get(page, "state")), KEYS);
});

test("every attribute sets its part of the state", async ({ open }) => {
  const page = await open({
    attributes: { ...FULL, selected: "14130,401005", "as-of": FULL.asOf, asof: "" },
  });
  assert.deepEqual(await get(page, "state"), FULL, "a six-digit code is kept by its first five");
});

test("every property mirrors its attribute, both ways", async ({ open }) => {
  const page = await open();
  for (const key of KEYS) {
    await set(page, { [key]: FULL[key] });
    assert.deepEqual(await get(page, key), FULL[key], key);
  }
  assert.deepEqual(await get(page, "state"), FULL);
});

test("state takes back what it gave, whole or in part", async ({ open }) => {
  const page = await open();
  await set(page, { state: FULL });
  assert.deepEqual(await get(page, "state"), FULL);
  await comparison(page).waitFor();
  const json = await page.locator("pledge-compare").evaluate((one) => JSON.stringify(one.state));
  await set(page, { state: DEFAULTS });
  assert.deepEqual(await get(page, "state"), DEFAULTS);
  await set(page, { state: JSON.parse(json) });
  assert.deepEqual(await get(page, "state"), FULL);
  await set(page, { state: { query: "" } });
  assert.deepEqual(await get(page, "state"), { ...FULL, query: "" });
});

test("a property set before the element is defined counts when it is", async ({ open }) => {
  const page = await open({
    files: { "/early.js": { body: `const one = document.querySelector("pledge-compare");
      one.asOf = "2021-10-29";
      one.selected = ["14130", "40100"];
      one.state = { sort: "name" };
      document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/pledge-compare.js" }));` } },
    page: hostPage({ script: false, body: `${element({ query: "kawa" })}<script src="/early.js"></script>` }),
    wait: false,
  });
  await page.locator("pledge-compare table").first().waitFor();
  assert.deepEqual(await get(page, "state"), { ...DEFAULTS, asOf: "2021-10-29", selected: ["14130", "40100"], query: "kawa", sort: "name" });
});

test("changes made in one task are drawn once, when the task is over", async ({ open }) => {
  const page = await open();
  const drawn = await page.locator("pledge-compare").evaluate(async (one) => {
    const heading = () => one.shadowRoot.querySelector(".pc-big").textContent;
    const before = heading();
    let batches = 0;
    const observer = new MutationObserver(() => (batches += 1));
    observer.observe(one.shadowRoot, { subtree: true, childList: true, characterData: true });
    one.setAttribute("as-of", "2020-01-01");
    one.setAttribute("as-of", "2021-10-29");
    one.query = "kawasaki";
    one.sort = "name";
    const during = heading();
    // On a busy machine the drawing may come after the timer: the first change of the heading ends the wait.
    for (let frame = 0; frame < 200 && heading() === before; frame += 1) await new Promise(requestAnimationFrame);
    return { unchanged: before === during, batches, after: heading() };
  });
  assert.ok(drawn.unchanged, "nothing is drawn while the task runs");
  assert.equal(drawn.batches, 1);
  assert.match(drawn.after, /29 October 2021/);
});

test("changes made in one task are applied together, in the next microtask", async ({ open }) => {
  const page = await open();
  const told = await page.locator("pledge-compare").evaluate(async (one) => {
    let told = 0;
    one.addEventListener("pledge-error", () => (told += 1));
    one.setAttribute("sort", "nonsense");
    one.filter = "nonsense:1";
    const during = told;
    await null;
    return [during, told];
  });
  assert.deepEqual(told, [0, 1], "one message for both, and not before the task is over");
});

test("reading the state in the same task gives what was just set", async ({ open }) => {
  const page = await open();
  const read = await page.locator("pledge-compare").evaluate((one) => {
    one.asOf = "2021-10-29";
    one.select(["14130"]);
    return one.state;
  });
  assert.deepEqual(read, { ...DEFAULTS, asOf: "2021-10-29", selected: ["14130"] });
});

test("setting a property again wins over what the reader did in between", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29", query: "kawasaki" } });
  await openDate(page);
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await search(page).fill("sapporo");
  await eventually(page, async () => assert.equal(await get(page, "query"), "sapporo"));
  await set(page, { asOf: "2021-10-29", query: "kawasaki" });
  assert.deepEqual([await get(page, "asOf"), await get(page, "query")], ["2021-10-29", "kawasaki"]);
  await firstRow(page, "Kawasaki, Kanagawa");
});

test("select and clear choose places without an event", async ({ open }) => {
  const page = await open();
  await call(page, "select", ["14130", "401005", "14130"]);
  assert.deepEqual(await get(page, "selected"), ["14130", "40100"], "each once, by its five-digit code");
  await call(page, "select", ["14100"]);
  assert.deepEqual(await get(page, "selected"), ["14100"], "exactly these");
  await call(page, "clear");
  assert.deepEqual(await get(page, "selected"), []);
  assert.deepEqual(await heard(page, "pledge-change"), []);
});

test("select before ready is not lost", async ({ open }) => {
  const page = await open({ wait: false });
  await page.locator("pledge-compare").evaluate(async (one) => {
    await customElements.whenDefined("pledge-compare");
    one.select(["14130"]);
    await one.ready;
  });
  assert.deepEqual(await get(page, "selected"), ["14130"]);
});

test("ready resolves to the element, with the version that its class has", async ({ open }) => {
  const page = await open();
  const seen = await page.locator("pledge-compare").evaluate(async (one) => ({
    same: (await one.ready) === one,
    version: one.version,
    ofClass: customElements.get("pledge-compare").version,
  }));
  assert.match(seen.version, /^\d+\.\d+\.\d+/);
  assert.deepEqual(seen, { same: true, version: seen.version, ofClass: seen.version });
});

test("lang is the element’s own, else the nearest around it, else the browser’s", async ({ open }) => {
  const title = (page) => page.locator("pledge-compare .pc").getAttribute("lang");
  assert.equal(await title(await open({ lang: "en", attributes: { lang: "ja" } })), "ja");
  const nested = await open({ lang: "en", body: `<div lang="ja">${element()}</div>` });
  assert.equal(await title(nested), "ja");
  const page = await open({ lang: "ja", page: hostPage({ lang: "ja" }).replace('<html lang="ja">', "<html>") });
  assert.equal(await title(page), "ja");
  await setAttribute(page, "lang", "en");
  await eventually(page, async () => assert.equal(await title(page), "en"));
});
