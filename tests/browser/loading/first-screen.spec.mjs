// The first screen that stands in the script: it is what the widget will show, and stands for nothing else.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { hostPage } from "../harness/pages.mjs";
import { FIRST_ROWS, LIST, button, get, headlineSays, rows, set } from "../harness/widget.mjs";
import { WASM, early, isReady } from "./early.mjs";

const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'",
};

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

test("on paper the fallback stands in its place, which has all rows", async ({ open }) => {
  const { page, live } = await early(open);
  await rows(page).first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".fallback").isVisible());
  assert.equal(await rows(page).first().isVisible(), false);
  await page.emulateMedia({ media: "screen" });
  await live();
});

for (const lang of ["ja", "en"]) {
  test(`${lang}: the share page of the list begins with it, and asks for nothing before the script does`, async ({ open }) => {
    const { page, live } = await early(open, { page: `/share/${lang}.html` });
    await rows(page).first().waitFor();
    assert.equal(await isReady(page), false);
    assert.equal(await page.locator('link[rel="preload"]').count(), 0);
    await live();
  });
}

test("parts that come later do not take the line from the first", async ({ open }) => {
  const { page, live } = await early(open);
  await page.locator(LIST.name).first().hover();
  await button(page, "Map").hover();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  assert.deepEqual(page.asked().filter((path) => /panels|more/u.test(path)), []);
  await live();
});

test("what the page has put into the slots works at once", async ({ open }) => {
  const body = '<pledge-compare><a slot="footer" href="#contact" class="pc-name">Contact</a></pledge-compare>';
  const { page, live } = await early(open, { body });
  await page.getByRole("link", { name: "Contact" }).click();
  assert.equal(new URL(page.url()).hash, "#contact");
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
  "years of the era": { attributes: { lang: "ja-u-ca-japanese" } },
  "a number of rows that is none": { attributes: { rows: "toString" } },
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
