// The DOM follows the state node by node: keys, properties, listeners, references and namespaces, of which HTML from a server shows nothing.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { box, button, call, comparison, firstRow, get, names, openDate, openSource, rows, search, set, setAttribute, slider } from "../harness/widget.mjs";

/** Few rows, among them two of one name. */
const FEW = { query: "kawasaki", sort: "name", "as-of": "2021-10-29" };

/** Remembers the rows shown; says later of how many of those shown then it was a row before. */
const remember = (page) => rows(page).evaluateAll((all) => void (window.known = all));
const known = (page) => rows(page).evaluateAll((all) => all.filter((one) => window.known.includes(one)).length);

/** A property of a control, which need not be what its attribute says. */
const property = (control, name) => control.evaluate((one, key) => one[key], name);
const becomes = (page, control, name, value) => eventually(page, async () => assert.equal(await property(control, name), value));

/** Waits until the rows are those of the state, in its order. */
const inOrder = (page, codes) => eventually(page, async () => assert.deepEqual(await rows(page).locator(".pc-name").evaluateAll((all) => all.map((one) => one.dataset.code)), codes));

test("keys: in another order the rows stay, and each shows another place", async ({ open }) => {
  const page = await open({ attributes: FEW });
  await remember(page);
  for (const sort of ["-population", "-name", "population", "name"]) {
    const expected = await call(page, "places", { query: FEW.query, sort });
    assert.ok(expected.length >= 3, `${expected.length} rows`);
    await set(page, { sort });
    await inOrder(page, expected);
    assert.equal(await known(page), expected.length, `${sort}: no row is made`);
  }
});

test("keys: rows that are still needed stay when others go and come", async ({ open }) => {
  const page = await open({ attributes: { ...FEW, query: "kawa" } });
  await remember(page);
  const few = await call(page, "places", { query: "kawasaki", sort: FEW.sort });
  await set(page, { query: "kawasaki" });
  await inOrder(page, few);
  assert.equal(await known(page), few.length);
  await set(page, { query: "kawa" });
  await eventually(page, async () => assert.ok((await rows(page).count()) > few.length));
  assert.equal(await known(page), few.length, "the others are new");
});

test("keys: the box of a row says whether the place that the row shows now is chosen", async ({ open }) => {
  const page = await open({ attributes: FEW });
  await box(page, "Kawasaki (Kanagawa)").check();
  for (const sort of ["-population", "population", "-name", "name"]) {
    const expected = await call(page, "places", { query: FEW.query, sort });
    await set(page, { sort });
    await inOrder(page, expected);
    const checked = await rows(page).locator("input").evaluateAll((all) => all.map((one) => one.checked));
    assert.deepEqual(checked, expected.map((code) => code === "14130"), sort);
  }
});

test("keys: the sources that are open go with their place, not with the row", async ({ open }) => {
  const page = await open({ attributes: FEW });
  await openSource(page, "Kawasaki (Kanagawa)");
  for (const sort of ["-population", "population"]) {
    await set(page, { sort });
    await inOrder(page, await call(page, "places", { query: FEW.query, sort }));
    const above = page.locator("tr.pc-source").locator("xpath=preceding-sibling::tr[1]").locator(".pc-name");
    await eventually(page, async () => assert.equal(await above.getAttribute("data-code"), "14130"));
    assert.equal(await button(page, "Source: Kawasaki (Kanagawa)").getAttribute("aria-expanded"), "true");
  }
});

test("keys: a place that moves in the comparison keeps its head", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: "14130,40100,14100" } });
  const heads = comparison(page).locator("thead tr").first().locator("th");
  await heads.first().waitFor();
  await heads.evaluateAll((all) => void (window.known = all.map((one) => [one, one.textContent])));
  await set(page, { selected: ["14100", "14130", "40100"] });
  await eventually(page, async () => assert.match(await heads.nth(1).innerText(), /Yokohama/u));
  const same = await heads.evaluateAll((all) => all.slice(1).map((one) => window.known.find(([node]) => node === one)?.[1] ?? "new"));
  assert.deepEqual(same.map((text) => /Yokohama|Kawasaki|Kitakyushu/u.exec(text)?.[0]), ["Yokohama", "Kawasaki", "Kitakyushu"]);
});

test("value: what the state says stands in a field that has been typed in", async ({ open }) => {
  const page = await open();
  for (const [typed, query] of [["sapporo", "kawasaki"], ["osaka", ""], ["kawasaki", "kobe"]]) {
    await search(page).fill(typed);
    await eventually(page, async () => assert.equal(await get(page, "query"), typed));
    await set(page, { query });
    await becomes(page, search(page), "value", query);
  }
});

test("value: a slider that was moved goes where the state says", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29" } });
  await openDate(page);
  const before = await property(slider(page), "value");
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(page, async () => assert.notEqual(await get(page, "asOf"), "2021-10-29"));
  assert.notEqual(await property(slider(page), "value"), before);
  await set(page, { asOf: "2021-10-29" });
  await becomes(page, slider(page), "value", before);
});

test("value: a choice stands when the options round it are drawn anew", async ({ open }) => {
  const page = await open({ attributes: { view: "links", selected: "14130" } });
  const choice = (name) => page.getByRole("combobox", { name, exact: true });
  await choice("Programme").selectOption("sister-city");
  await setAttribute(page, "lang", "ja");
  await page.locator("pledge-compare .pc[lang=ja]").waitFor();
  await setAttribute(page, "lang", "en");
  await page.locator("pledge-compare .pc[lang=en]").waitFor();
  await becomes(page, choice("Programme"), "value", "sister-city");
  await choice("Programme").selectOption("");
  await becomes(page, choice("Programme"), "value", "");
});

test("checked: a box that was pressed follows the state, both ways", async ({ open }) => {
  const page = await open({ attributes: FEW });
  const mine = box(page, "Kawasaki (Kanagawa)");
  for (let round = 0; round < 2; round += 1) {
    await mine.check();
    await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130"]));
    await call(page, "clear");
    await becomes(page, mine, "checked", false);
    await call(page, "select", ["14130"]);
    await becomes(page, mine, "checked", true);
    await mine.uncheck();
    await eventually(page, async () => assert.deepEqual(await get(page, "selected"), []));
  }
});

test("listeners: after many drawings a press acts once, on what its row shows now", async ({ open }) => {
  const page = await open({ attributes: FEW });
  for (const sort of ["-population", "-name", "population"]) {
    await set(page, { sort });
    await eventually(page, async () => assert.equal(await get(page, "sort"), sort));
  }
  const [first] = await call(page, "places", { query: FEW.query, sort: "population" });
  await firstRow(page, (await names(page))[0]);
  await rows(page).first().getByRole("checkbox").check();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), [first]));
  const changes = (await heard(page, "pledge-change")).map(({ detail }) => detail.state.selected);
  assert.deepEqual(changes, [[first]]);
});

test("references: who opens a view finds the focus at its start", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  await button(page, /^Compare 2/).click();
  await comparison(page).waitFor();
  const focused = () => page.locator("pledge-compare").evaluate(({ shadowRoot }) => shadowRoot.activeElement?.getAttribute("part"));
  await eventually(page, async () => assert.equal(await focused(), "body"));
});

test("references: what one clears offers the way back with the focus on it", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  await button(page, "Clear").first().click();
  await eventually(page, async () => assert.ok(await button(page, "Undo").evaluateAll((all) => all.some((one) => one === one.getRootNode().activeElement))));
  await page.keyboard.press("Enter");
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130", "40100"]));
});

for (const [view, shown] of [["places", "svg"], ["coverage", ".pc-tiles"], ["map", ".pc-globe"], ["links", ".pc-ego"], ["compare", ".pc-cmp-lines"], ["card", ".pc-facts"]]) {
  test(`namespaces: drawings of ${view} are SVG to the last node, and nothing else is`, async ({ open }) => {
    const page = await open({ attributes: { view, selected: view === "links" ? "14130" : "14130,40100", place: "14130" } });
    await page.locator(shown).first().waitFor({ state: "attached" });
    const found = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
      const of = (one) => `${one.localName} in ${one.parentElement?.localName}: ${one.namespaceURI}`;
      const svg = (one) => one.namespaceURI === "http://www.w3.org/2000/svg";
      const all = [...shadowRoot.querySelectorAll("*")];
      return { wrong: [...new Set(all.filter((one) => svg(one) !== (one.closest("svg") !== null)).map(of))], drawn: all.filter(svg).length };
    });
    assert.deepEqual(found.wrong, []);
    assert.ok(found.drawn > 4, `${found.drawn} nodes are drawn`);
  });
}
