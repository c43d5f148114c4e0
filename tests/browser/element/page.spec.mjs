// Attributes for all views: heading level, correction link, loading; and CSS parts.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";
import { LIST, get, openSource, set, setAttribute } from "../harness/widget.mjs";

/** Tags and words of the headings on screen, in order. */
const headings = (page) =>
  page.locator("pledge-compare").evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName, textContent }) => `${localName} ${textContent}`));
const levels = async (page) => [...new Set((await headings(page)).map((text) => text.slice(0, 2)))].sort();

test("headings start at the level that the page gives, and none is below the sixth", async ({ open }) => {
  const page = await open({ attributes: { "heading-level": 4 } });
  await eventually(page, async () => assert.deepEqual(await levels(page), ["h4", "h5"]));
  const words = (await headings(page)).map((text) => text.slice(3));
  await setAttribute(page, "heading-level", "6");
  await eventually(page, async () => assert.deepEqual(await levels(page), ["h6"]));
  await setAttribute(page, "heading-level", null);
  await eventually(page, async () => assert.deepEqual(await levels(page), ["h2", "h3"]));
  assert.deepEqual((await headings(page)).map((text) => text.slice(3)), words, "their words stay");
  await set(page, { headingLevel: 3 });
  assert.equal(await get(page, "headingLevel"), 3);
  for (const view of ["compare", "coverage", "map", "links"]) {
    await set(page, { view, selected: "14130,14100" });
    await eventually(page, async () => {
      const seen = await headings(page);
      assert.ok(seen.length > 1, `${view} has headings: ${seen}`);
      assert.deepEqual([seen[0].slice(0, 2), seen.filter((text) => /^h[126]/u.test(text))], ["h3", []], view);
    });
  }
  await set(page, { place: "14130", view: "card" });
  await eventually(page, async () => assert.deepEqual(await levels(page), ["h3"]));
});

test("a level that does not exist is told, and the last one stays", async ({ open }) => {
  const page = await open({ attributes: { "heading-level": 3 }, errors: [/Some of the state/u] });
  await setAttribute(page, "heading-level", "9");
  await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 1));
  const [{ detail }] = await heard(page, "pledge-error");
  assert.deepEqual(detail.issues.map(({ column, value, reason }) => [column, value, reason]), [["heading-level", "9", "choice"]]);
  assert.equal((await levels(page))[0], "h3");
});

test("readers are led to where errors of a place are reported, from the list and from the card", async ({ open }) => {
  const page = await open({ attributes: { "correction-href": "/contact?code={code}", query: "kawasaki" } });
  await openSource(page, "Kawasaki (Kanagawa)");
  const link = page.locator("tr.pc-source").getByRole("link", { name: "Report an error" });
  await link.waitFor();
  assert.equal(await link.getAttribute("href"), "/contact?code=14130");
  await setAttribute(page, "correction-href", "mailto:env@city.example.jp?subject={code}");
  await eventually(page, async () => assert.equal(await link.getAttribute("href"), "mailto:env@city.example.jp?subject=14130"));
  await set(page, { place: "35203", view: "card" });
  await eventually(page, async () => assert.equal(await page.getByRole("link", { name: "Report an error" }).getAttribute("href"), "mailto:env@city.example.jp?subject=35203"));
  await setAttribute(page, "correction-href", null);
  await eventually(page, async () => assert.equal(await page.getByRole("link", { name: "Report an error" }).count(), 0));
});

test("an address that would run a script is refused, and told", async ({ open }) => {
  const page = await open({ attributes: { "correction-href": "javascript:alert(1)", place: "14130" }, errors: [/Some of the state/u] });
  await page.getByRole("button", { name: "Copy as a quotation" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Report an error" }).count(), 0);
  assert.deepEqual((await heard(page, "pledge-error")).map(({ detail }) => detail.issues[0].column), ["correction-href"]);
});

test("a widget far below loads when the reader comes near, or when a script asks for it", async ({ open }) => {
  const far = (id) => `<div style="height: 6000px"></div><pledge-compare id="${id}"><p>Fallback of ${id}</p></pledge-compare>`;
  const page = await open({ body: far("one") + far("two") + far("three"), wait: false });
  await page.evaluate(() => customElements.whenDefined("pledge-compare").then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
  assert.deepEqual(page.asked().filter((path) => path.endsWith(".wasm") || path.endsWith(".pcd")), [], "nothing is loaded for what nobody sees");
  await page.getByText("Fallback of one").scrollIntoViewIfNeeded();
  const shown = (id) => page.locator(`#${id}`).locator(LIST.table).count();
  await eventually(page, async () => assert.equal(await shown("one"), 1));
  assert.deepEqual([await shown("two"), await shown("three")], [0, 0]);
  await page.locator("#three").evaluate((element) => element.ready.then(() => undefined));
  assert.deepEqual([await shown("two"), await shown("three")], [0, 1]);
  await page.locator("#two").evaluate((element) => element.setAttribute("loading", "eager"));
  await eventually(page, async () => assert.equal(await shown("two"), 1));
  assert.equal(page.asked().filter((path) => path.endsWith("compare.wasm")).length, 1, "one program for all");
});

test("fifty lists without a fallback: one program, and those below are drawn as the reader comes near", async ({ open }) => {
  const page = await open({ body: "<pledge-compare></pledge-compare>".repeat(50), wait: false });
  const shown = (which) => page.locator("pledge-compare").nth(which).locator(LIST.table).count();
  await eventually(page, async () => assert.equal(await shown(0), 1));
  assert.equal(await shown(49), 0);
  await page.locator("pledge-compare").nth(49).scrollIntoViewIfNeeded();
  await eventually(page, async () => assert.equal(await shown(49), 1));
  assert.equal(page.asked().filter((path) => path === "/pledge-compare.wasm").length, 1);
});

test("what is to be printed is loaded", async ({ open }) => {
  const page = await open({ body: '<div style="height: 6000px"></div><pledge-compare></pledge-compare>', wait: false });
  await page.evaluate(() => customElements.whenDefined("pledge-compare"));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await eventually(page, async () => assert.equal(await page.locator(LIST.table).count(), 1));
});

test("the page styles the parts that the manifest names, and no others are there", async ({ open }) => {
  const manifest = JSON.parse(await built("custom-elements.json"));
  const named = manifest.modules[0].declarations[0].cssParts.map(({ name }) => name).sort();
  const parts = (page) => page.locator("pledge-compare").evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[part]")].map((node) => node.getAttribute("part")));
  const page = await open({ head: "<style>pledge-compare::part(head) { background-color: rgb(1, 2, 3) }</style>" });
  const list = await parts(page);
  await set(page, { place: "14130", view: "card" });
  await page.locator("pledge-compare .pc--card").waitFor();
  assert.deepEqual([...new Set([...list, ...(await parts(page))])].sort(), named);
  await set(page, { view: "places" });
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare .pc-head").evaluate((head) => getComputedStyle(head).backgroundColor), "rgb(1, 2, 3)"));
});
