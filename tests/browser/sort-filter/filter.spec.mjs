// Filters of the list.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { declared, municipalities, newest, pledge, status } from "../harness/data.mjs";
import { FIRST_ROWS, LIST, WORDS, button, call, closeFilter, get, grouped, openFilter, rows, set } from "../harness/widget.mjs";

const DAY = "2021-10-29";

const codes = (list) => list.map(({ code }) => code).sort();
const found = async (page, filter) => (await call(page, "places", { filter })).sort();
const caption = (page, count) => page.getByRole("table").getByText(`${grouped(count)} of 1,741 municipalities`).waitFor();
/** The button of a state, with its count. */
const state = (page, id) => page.locator(`${LIST.state}.${id}`);
/** The line of a facet: a `<summary>`, which has no role of its own in every browser. */
const facet = (page, name) => page.locator(LIST.facet).filter({ hasText: name });
const filter = (page) => page.locator(LIST.filter);
const option = (page, name) => page.getByRole("checkbox", { name });

test("the four state buttons count what the CSV files say for 2021-10-29, and filter by it", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  for (const [id, word] of Object.entries(WORDS)) {
    const expected = municipalities.filter(({ code }) => status(code, DAY) === id);
    assert.ok(expected.length > 0, id);
    const filter = state(page, id);
    assert.equal(await filter.textContent(), `${word}${grouped(expected.length)}`);
    assert.equal(await filter.getAttribute("aria-pressed"), "false");
    await filter.click();
    await caption(page, expected.length);
    assert.equal(await filter.getAttribute("aria-pressed"), "true");
    assert.equal(await get(page, "filter"), `status:${id}`);
    assert.deepEqual(await found(page, `status:${id}`), codes(expected));
    await filter.click();
    await caption(page, 1741);
  }
});

test("two states are alternatives", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  await state(page, "none").click();
  await state(page, "unknown").click();
  await caption(page, municipalities.filter(({ code }) => ["none", "unknown"].includes(status(code, DAY))).length);
  assert.equal(await get(page, "filter"), "status:none,status:unknown");
});

test("conditions of one facet are alternatives, facets must all hold", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const expected = municipalities.filter(
    ({ code, kind, parent }) => ["city", "town"].includes(kind) && ["14000", "11000"].includes(parent) && declared(code, DAY),
  );
  assert.ok(expected.length > 3);
  assert.deepEqual(await found(page, "kind:city,kind:town,in:14000,in:11000,status:declared"), codes(expected));
  await openFilter(page, "Type");
  await option(page, /^City/).check();
  await option(page, /^Town/).check();
  await openFilter(page, "Prefecture");
  await option(page, /^Kanagawa/).check();
  await option(page, /^Saitama/).check();
  await closeFilter(page);
  assert.equal(await filter(page).innerText(), "Filter (4)", "the button counts the conditions behind it");
  await state(page, "declared").click();
  await caption(page, expected.length);
  assert.equal(await get(page, "filter"), "kind:city,kind:town,in:11000,in:14000,status:declared");
});

test("target year, year of the pledge and population filter as the CSV files say", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const standing = municipalities.filter(({ code }) => declared(code, DAY));
  const by = (test) => codes(standing.filter(({ code }) => test(pledge(code))));
  assert.deepEqual(await found(page, "target:2050"), by(({ target_year }) => target_year === "2050"));
  const on2020 = by(({ declared_kind, declared: date }) => declared_kind === "on" && date.startsWith("2020"));
  assert.deepEqual(await found(page, "year:2020"), on2020);
  const between = municipalities.filter(({ population }) => Number(population) >= 300_000 && Number(population) < 1_000_000);
  assert.deepEqual(await found(page, "people:300000"), codes(between));
});

test("the count beside an option is the number of rows it leads to", async ({ open }) => {
  const page = await open();
  await openFilter(page, "Prefecture");
  const expected = municipalities.filter(({ parent }) => parent === "14000").length;
  await option(page, `Kanagawa ${expected}`).check();
  await caption(page, expected);
  await filter(page).filter({ hasText: "Filter (1)" }).waitFor();
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => [detail.reason, detail.state.filter]), [["filter", "in:14000"]]);
});

test("Escape closes the filters and gives the focus back to their button", async ({ open }) => {
  const page = await open();
  await filter(page).focus();
  await page.keyboard.press("Enter");
  await facet(page, "Type").waitFor();
  await page.keyboard.press("Tab");
  assert.ok(!(await filter(page).evaluate((summary) => summary.matches(":focus"))), "the focus is in the panel");
  await page.keyboard.press("Escape");
  await facet(page, "Type").waitFor({ state: "detached" });
  assert.ok(await filter(page).evaluate((summary) => summary.matches(":focus")));
});

test("the filters close when the focus leaves them, also from the options of a facet", async ({ open }) => {
  const page = await open();
  for (const name of [undefined, "Type"]) {
    await openFilter(page, name);
    if (name) await option(page, /^City/).focus();
    await page.getByRole("searchbox").focus();
    await facet(page, "Type").waitFor({ state: "detached" });
  }
});

test("a facet stays open while the reader goes on to the next", async ({ open }) => {
  const page = await open();
  await openFilter(page, "Type");
  await option(page, /^City/).check();
  await openFilter(page, "Year declared");
  assert.ok(await option(page, /^City/).isVisible());
});

test("the filters close at a click beside them", async ({ open }) => {
  const page = await open();
  await openFilter(page);
  await page.getByRole("heading", { name: "Zero carbon", exact: true }).click();
  await facet(page, "Type").waitFor({ state: "detached" });
});

test("one press shows the places of which no declaration of their own is known, another all again", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const expected = municipalities.filter(({ code }) => status(code, DAY) !== "declared");
  const undeclared = button(page, /^No declaration of its own found/);
  assert.equal(await undeclared.textContent(), `No declaration of its own found${grouped(expected.length)}`);
  await undeclared.click();
  await caption(page, expected.length);
  assert.equal(await undeclared.getAttribute("aria-pressed"), "true");
  assert.deepEqual(await found(page, await get(page, "filter")), codes(expected));
  await undeclared.click();
  await caption(page, 1741);
  assert.equal(await get(page, "filter"), "");
});

test("a state that no place has is not offered", async ({ open }) => {
  const page = await open();
  const shown = await page.locator(`${LIST.state}.pc-mark`).evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.className.split(" ").at(-1)));
  const had = Object.keys(WORDS).filter((id) => municipalities.some(({ code }) => status(code, newest) === id));
  assert.ok(had.length < 4, "today one of the four has no place");
  assert.deepEqual(shown.toSorted(), had.toSorted());
});

test("“Clear filters” takes every condition away, and is only there when there is one", async ({ open }) => {
  const page = await open({ attributes: { filter: "kind:town,in:14000" } });
  await caption(page, municipalities.filter(({ kind, parent }) => kind === "town" && parent === "14000").length);
  await button(page, "Clear filters").click();
  await caption(page, 1741);
  assert.equal(await get(page, "filter"), "");
  assert.ok(await button(page, "Clear filters").isHidden());
});

test("the chosen places alone can be shown", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100,14000" } });
  await button(page, "Chosen 3 only").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), 3));
  await button(page, "Clear all").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST_ROWS));
  assert.equal(await get(page, "filter"), "", "a condition on nothing is gone with the choice");
});

test("more rows come fifty at a time, or all at once", async ({ open }) => {
  const page = await open();
  assert.equal(await rows(page).count(), FIRST_ROWS);
  await button(page, "Show 50 more").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST_ROWS + 50));
  await button(page, "Show all 1,741").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), 1741));
});

test("a kind of own data with commas, percent signs and blanks is filtered by, linked and restored as any other", async ({ open }) => {
  const kinds = ["City, special", "50% town", "a:b", " wide "];
  const places = kinds.map((kind, at) => ({ code: `k${at}`, name: `Place ${at}`, kind, population: at + 1 }));
  const page = await open({ attributes: { "sync-url": "hash" } });
  await page.locator("pledge-compare").evaluate((one, places) => (one.data = { places, pledges: [] }), places);
  await eventually(page, async () => assert.equal(await rows(page).count(), kinds.length));
  await openFilter(page, "Type");
  await page.getByRole("checkbox", { name: /City, special/ }).check();
  await eventually(page, async () => assert.equal(await rows(page).count(), 1));
  const link = await get(page, "permalink");
  const { filter } = await get(page, "state");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await eventually(page, async () => assert.equal(await rows(page).count(), kinds.length));
  await page.evaluate((link) => (location.href = link), link);
  await eventually(page, async () => assert.equal(await rows(page).count(), 1));
  await set(page, { state: { filter: "" } });
  await set(page, { state: { filter } });
  assert.deepEqual(await call(page, "places", { filter }), ["k0"]);
  await eventually(page, async () => assert.equal(await rows(page).count(), 1));
  assert.deepEqual([await call(page, "issues"), await heard(page, "pledge-error")], [[], []]);
});
