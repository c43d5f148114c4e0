// The element in the document: events, moving, several elements, several copies of the script.

import assert from "node:assert/strict";
import { municipalities } from "../harness/data.mjs";
import { eventually, heard, test } from "../harness/index.mjs";
import { element } from "../harness/pages.mjs";
import { savesData } from "../harness/saving.mjs";
import { built } from "../harness/server.mjs";
import { box, button, call, comparison, get, search, set, setAttribute, tray } from "../harness/widget.mjs";

test("a change by the reader is told once, with state, reason and version, through every shadow root", async ({ open }) => {
  const page = await open();
  await box(page, "Yokohama (Kanagawa)").check();
  const [event, ...further] = await heard(page, "pledge-change");
  assert.deepEqual(further, []);
  assert.deepEqual([event.bubbles, event.composed, event.target], [true, true, "pledge-compare"]);
  assert.deepEqual(Object.keys(event.detail).sort(), ["reason", "state", "version"]);
  assert.equal(event.detail.reason, "select");
  assert.deepEqual(event.detail.state, await get(page, "state"));
  assert.equal(event.detail.version, await get(page, "version"));
});

test("a change by the page’s script is not told back to it", async ({ open }) => {
  const page = await open({ attributes: { query: "kawa" } });
  await set(page, { asOf: "2021-10-29", selected: ["14130", "40100"], view: "compare", state: { sort: "name" } });
  await comparison(page).waitFor();
  await setAttribute(page, "view", "places");
  await setAttribute(page, "lang", "ja");
  await call(page, "select", ["14100"]);
  await call(page, "clear");
  await page.getByRole("searchbox", { name: "自治体をさがす" }).waitFor();
  assert.deepEqual(await heard(page, "pledge-change"), []);
  assert.equal((await heard(page, "pledge-ready")).length, 1);
});

test("pledge-ready comes once, when ready does, with the version", async ({ open }) => {
  const page = await open();
  const [event, ...further] = await heard(page, "pledge-ready");
  assert.deepEqual(further, []);
  assert.deepEqual(event, { type: "pledge-ready", target: "pledge-compare", bubbles: true, composed: true, detail: { version: await get(page, "version") } });
});

test("a listener of the page that throws breaks nothing in the widget", async ({ open }) => {
  const page = await open({ errors: [/page error/] });
  await page.locator("pledge-compare").evaluate((one) => one.addEventListener("pledge-change", () => {
    throw new Error("page error");
  }));
  await box(page, "Yokohama (Kanagawa)").check();
  await box(page, "Kawasaki (Kanagawa)").check();
  await button(page, /^Compare 2/).click();
  await comparison(page).waitFor();
});

test("a listener may change the element that speaks to it", async ({ open }) => {
  const page = await open();
  await page.locator("pledge-compare").evaluate((one) => one.addEventListener("pledge-change", ({ detail }) => {
    one.state = { query: `${detail.state.selected.length}` };
    one.heard = one.state.query;
  }));
  await box(page, "Yokohama (Kanagawa)").click();
  await eventually(page, async () => assert.equal(await get(page, "heard"), "1"));
  assert.equal(await get(page, "query"), "1");
});

test("moved in the document, the element keeps what the reader did", async ({ open }) => {
  const page = await open({ body: `<div id="from">${element()}</div><div id="to"></div>` });
  await box(page, "Yokohama (Kanagawa)").check();
  await search(page).fill("kawa");
  await page.evaluate(() => document.querySelector("#to").append(document.querySelector("pledge-compare")));
  assert.equal(await page.locator("#to > pledge-compare").count(), 1);
  assert.deepEqual([await get(page, "selected"), await get(page, "query")], [["14100"], "kawa"]);
  await box(page, "Kawasaki (Kanagawa)").check();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14100", "14130"]));
});

test("taken out and put back, the element is the same and still works", async ({ open }) => {
  const page = await open();
  await search(page).fill("kawasaki");
  await eventually(page, async () => assert.equal(await get(page, "query"), "kawasaki"));
  await page.evaluate(() => {
    window.kept = document.querySelector("pledge-compare");
    window.kept.remove();
    window.kept.asOf = "2021-10-29";
    window.apart = window.kept.state;
  });
  assert.equal((await page.evaluate(() => window.apart)).asOf, "2021-10-29", "it can be set while it is out");
  await page.evaluate(() => document.querySelector("main").append(window.kept));
  assert.deepEqual([await get(page, "query"), await get(page, "asOf")], ["kawasaki", "2021-10-29"]);
  await box(page, "Kawasaki (Kanagawa)").check();
  await tray(page).waitFor();
  assert.equal((await heard(page, "pledge-ready")).length, 1, "it does not start again");
});

test("an element made by a script starts when it enters the document", async ({ open }) => {
  const page = await open();
  const state = await page.evaluate(async () => {
    const made = document.createElement("pledge-compare");
    made.selected = "14130,40100";
    made.view = "compare";
    document.querySelector("main").append(made);
    await made.ready;
    return made.state;
  });
  assert.deepEqual([state.view, state.selected], ["compare", ["14130", "40100"]]);
});

test("two elements share one wasm file and one data file, and nothing else", async ({ open }) => {
  const page = await open({ before: savesData, body: element({ id: "one" }) + element({ id: "two", "as-of": "2021-10-29" }) });
  const [one, two] = [page.locator("#one"), page.locator("#two")];
  await two.evaluate((element) => element.ready.then(() => undefined));
  await one.getByRole("checkbox", { name: "Add Yokohama (Kanagawa) to comparison" }).check();
  const states = await page.evaluate(() => ["one", "two"].map((id) => document.getElementById(id).state));
  assert.deepEqual(states.map(({ selected, asOf }) => [selected, asOf]), [[["14100"], "latest"], [[], "2021-10-29"]]);
  const files = page.asked().filter((path) => !path.endsWith(".html") && path !== "/host.css");
  assert.deepEqual(files.sort(), ["/data/japan.pcd", "/pledge-compare.js", "/pledge-compare.wasm"]);
});

test("a second copy of the script warns once and never throws", async ({ open }) => {
  const page = await open({ files: { "/copy/pledge-compare.js": { body: await built("pledge-compare.js") } }, errors: [/is already defined/] });
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const imported = await page.evaluate(() => import("/copy/pledge-compare.js").then(() => "loaded", (error) => String(error)));
  assert.equal(imported, "loaded");
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /<pledge-compare> is already defined/);
  await box(page, "Yokohama (Kanagawa)").check();
  await tray(page).waitFor();
});

test("define(tag) gives the element a second name", async ({ open }) => {
  const page = await open();
  const ready = await page.evaluate(async () => {
    customElements.get("pledge-compare").define("town-pledges");
    const made = document.createElement("town-pledges");
    document.querySelector("main").append(made);
    await made.ready;
    return made.coverage({ codes: ["14130"] }).places;
  });
  assert.equal(ready, 1);
});

test("ready means on screen, also where many come at once on a slow machine", async ({ open }) => {
  const cards = municipalities.slice(0, 30).map(({ code }) => element({ place: code }));
  const page = await open({ body: [...cards.slice(0, 15), '<div style="height: 6000px"></div>', ...cards.slice(15)].join(""), script: false, wait: false });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const shown = await page.evaluate(async () => {
    await import("/pledge-compare.js");
    const all = [...document.querySelectorAll("pledge-compare")];
    // Those far below are asked for while the others are being drawn.
    await all[0].ready;
    return Promise.all(all.map((one) => one.ready.then(() => one.shadowRoot.querySelector(".pc") !== null)));
  });
  assert.deepEqual(shown, Array(30).fill(true));
});

test("a card is drawn as a card from the first, never as the list", async ({ open }) => {
  const page = await open({ body: element({ place: "14130" }), script: false, wait: false });
  const drawn = await page.evaluate(async () => {
    await import("/pledge-compare.js");
    const card = document.querySelector("pledge-compare");
    const seen = new Set();
    const note = ({ addedNodes }) => addedNodes.forEach((node) => node.querySelectorAll?.(".pc-places, .pc-facts").forEach(({ classList }) => seen.add(classList[classList.length - 1])));
    new MutationObserver((changes) => changes.forEach(note)).observe(card.shadowRoot, { childList: true, subtree: true });
    await card.ready;
    while (!card.shadowRoot.querySelector(".pc-facts")) await new Promise(requestAnimationFrame);
    return [...seen];
  });
  assert.deepEqual(drawn, ["pc-facts"]);
});
