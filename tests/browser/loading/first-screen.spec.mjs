// The first screen that stands in the script: it is what the widget will show, and what the reader does on it is not lost.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { held } from "../harness/held.mjs";
import { hostPage } from "../harness/pages.mjs";
import { FIRST_ROWS, LIST, box, button, get, headlineSays, rows, search, set } from "../harness/widget.mjs";

const WASM = "/pledge-compare.wasm";
const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** A page on which the wasm is still to come, and how to let it come. */
async function early(open, options = {}) {
  const { files, release } = held(WASM);
  const page = await open({ ...options, files: { ...files, ...options.files }, wait: false });
  const live = async () => {
    release();
    await page.locator("pledge-compare").evaluate((element) => element.ready.then(() => undefined));
  };
  return { page, live };
}

const isReady = (page) => page.evaluate(() => window.heard.some(({ type }) => type === "pledge-ready"));

/** Waits until the script has shown what it shows without the wasm. */
const started = (page) => page.locator("pledge-compare[aria-busy]").waitFor();

/** The screen in words: of each element its name, attributes, texts and place. */
function screen(page) {
  return page.locator("pledge-compare").evaluate((element) => {
    // The same for a reader: a property in the one, an attribute in the other.
    const same = ["value", "checked"];
    const describe = (node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const attributes = node.getAttributeNames().filter((name) => !same.includes(name)).sort().map((name) => `${name}=${node.getAttribute(name)}`);
      const texts = [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join("");
      const box = [x, y + scrollY, width, height].map(Math.round).join(" ");
      return [[node.localName, node.namespaceURI.slice(-4), ...attributes, texts, node.value ?? "", node.checked ?? "", box].join("|"), ...[...node.children].flatMap(describe)];
    };
    return describe(element.shadowRoot.querySelector(".pc"));
  });
}

for (const width of [320, 390, 720, 1200]) {
  for (const lang of ["ja", "en"]) {
    test(`${width} px, ${lang}: the first screen is the widget's own, down to the place of each element`, async ({ open }) => {
      const { page, live } = await early(open, { lang, width });
      await rows(page).first().waitFor();
      const before = await screen(page);
      assert.equal(await isReady(page), false);
      await live();
      assert.deepEqual(before, await screen(page));
      assert.equal(await rows(page).count(), width < 640 ? 10 : FIRST_ROWS);
      assert.equal(await page.locator("pledge-compare").evaluate((element) => element.shadowRoot.querySelectorAll(".pc").length), 1);
    });
  }
}

test("it stands under a policy that forbids scripts to parse HTML", async ({ open }) => {
  const { page, live } = await early(open, { headers: STRICT });
  await rows(page).first().waitFor();
  await live();
  assert.deepEqual(await page.evaluate(() => window.breaches), []);
});

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

test("an input method is not cut off: the widget comes when its word is done", async ({ open }) => {
  const { page, live } = await early(open);
  await search(page).focus();
  const ime = await page.context().newCDPSession(page);
  await ime.send("Input.imeSetComposition", { text: "かわさ", selectionStart: 3, selectionEnd: 3 });
  const ready = live();
  // The wasm has come and was started: what it would do next is to draw.
  await eventually(page, async () => assert.ok((await page.evaluate((path) => performance.getEntriesByName(new URL(path, location.href).href).length, WASM)) > 0));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  assert.equal(await isReady(page), false);
  await ime.send("Input.imeSetComposition", { text: "かわさき", selectionStart: 4, selectionEnd: 4 });
  await ime.send("Input.insertText", { text: "川崎" });
  await ready;
  await eventually(page, async () => assert.equal(await get(page, "query"), "川崎"));
  assert.equal(await search(page).evaluate((field) => field.getRootNode().activeElement === field), true);
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

const OTHERS = {
  "a query": { attributes: { query: "Kawasaki" } },
  "another view": { attributes: { view: "map" } },
  "a card": { attributes: { place: "14130" } },
  "chosen places": { attributes: { selected: "14130" } },
  "a date": { attributes: { "as-of": "2021" } },
  "figures without controls": { attributes: { plain: "" } },
  "another level of headings": { attributes: { "heading-level": "3" } },
  "another number of rows": { attributes: { rows: "7" } },
  "plain Japanese": { attributes: { lang: "ja-x-easy" } },
  "a language that the widget does not speak": { attributes: { lang: "fr" } },
  "own data": { attributes: { src: "/mine.csv" }, files: { "/mine.csv": { body: "code,name\n14130,Kawasaki\n" } } },
  "a state in the address": { page: "/synced.html#query=Kawasaki", files: { "/synced.html": { body: hostPage({ attributes: { "sync-url": "hash" } }) } } },
};

for (const [name, options] of Object.entries(OTHERS)) {
  test(`with ${name} it is not shown: the widget will show something else`, async ({ open }) => {
    const { page, live } = await early(open, options);
    await started(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await rows(page).count(), 0);
    assert.ok(await page.locator(".fallback").isVisible());
    await live();
  });
}

test("what the page sets in the task in which it makes the element counts", async ({ open }) => {
  const { page, live } = await early(open, { body: "<div></div>" });
  await page.evaluate(() => customElements.whenDefined("pledge-compare").then(() => undefined));
  await page.evaluate(() => {
    const element = document.createElement("pledge-compare");
    document.querySelector("main").append(element);
    element.query = "Kawasaki";
  });
  await started(page);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await rows(page).count(), 0);
  await live();
});

test("a state that the page sets later is shown when the widget is there", async ({ open }) => {
  const { page, live } = await early(open);
  await rows(page).first().waitFor();
  await set(page, { query: "Kawasaki" });
  await live();
  await headlineSays(page, "people");
  await eventually(page, async () => assert.match(await rows(page).first().innerText(), /Kawasaki/u));
});

test("where the widget cannot run, the fallback takes its place again", async ({ open }) => {
  const page = await open({ files: { [WASM]: { status: 404 } }, errors: [/^<pledge-compare>: /u, /404/u], wait: false });
  await page.getByRole("alert").waitFor();
  assert.equal(await rows(page).count(), 0);
  assert.ok(await page.locator(".fallback").isVisible());
});

test("nothing on the page moves from the first screen to the widget", async ({ open }) => {
  const { page, live } = await early(open, { lang: "ja", width: 390, before: "window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value))).observe({ type: 'layout-shift', buffered: true })" });
  await rows(page).first().waitFor();
  const before = await page.evaluate(() => window.moved);
  await live();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await page.evaluate(() => window.moved), before);
});
