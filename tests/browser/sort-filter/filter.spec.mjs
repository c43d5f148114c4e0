// Which places the list holds.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { declared, municipalities, pledge, status } from "../harness/data.mjs";
import { LIST, button, call, get, grouped, rows } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const WORDS = { declared: "Declared itself", covered: "Covered by prefecture", none: "None, checked", unknown: "Not checked" };

const codes = (list) => list.map(({ code }) => code).sort();
const found = async (page, filter) => (await call(page, "places", { filter })).sort();
const caption = (page, count) => page.getByRole("table").getByText(`${grouped(count)} of 1,741 municipalities`).waitFor();
/** The button of a facet: a `<summary>`, which has no role of its own in every browser. */
const facet = (page, name) => page.locator(LIST.filter).filter({ hasText: name });
const option = (page, name) => page.getByRole("checkbox", { name });

test("the four state buttons count what the CSV files say for 2021-10-29, and filter by it", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  for (const [state, word] of Object.entries(WORDS)) {
    const expected = municipalities.filter(({ code }) => status(code, DAY) === state);
    assert.ok(expected.length > 0, state);
    const filter = button(page, `${word} ${grouped(expected.length)}`);
    assert.equal(await filter.getAttribute("aria-pressed"), "false");
    await filter.click();
    await caption(page, expected.length);
    assert.equal(await filter.getAttribute("aria-pressed"), "true");
    assert.equal(await get(page, "filter"), `status:${state}`);
    assert.deepEqual(await found(page, `status:${state}`), codes(expected));
    await filter.click();
    await caption(page, 1741);
  }
});

test("two states are alternatives", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  await button(page, new RegExp(WORDS.none)).click();
  await button(page, new RegExp(WORDS.unknown)).click();
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
  await facet(page, "Type").click();
  await option(page, /^City/).check();
  await option(page, /^Town/).check();
  await facet(page, "Prefecture").click();
  await option(page, /^Kanagawa/).check();
  await option(page, /^Saitama/).check();
  await button(page, new RegExp(WORDS.declared)).click();
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
  await facet(page, "Prefecture").click();
  const expected = municipalities.filter(({ parent }) => parent === "14000").length;
  await option(page, `Kanagawa ${expected}`).check();
  await caption(page, expected);
  await facet(page, "Prefecture 1").waitFor();
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => [detail.reason, detail.state.filter]), [["filter", "in:14000"]]);
});

test("Escape closes a facet and gives the focus back to its button", async ({ open }) => {
  const page = await open();
  const type = facet(page, "Type");
  await type.focus();
  await page.keyboard.press("Enter");
  await option(page, /^City/).waitFor();
  await page.keyboard.press("Tab");
  assert.ok(!(await type.evaluate((summary) => summary.matches(":focus"))), "the focus is on the first option");
  await page.keyboard.press("Escape");
  await option(page, /^City/).waitFor({ state: "hidden" });
  assert.ok(await type.evaluate((summary) => summary.matches(":focus")));
});

test("a facet closes when the focus leaves it", async ({ open }) => {
  const page = await open();
  await facet(page, "Type").click();
  await option(page, /^City/).waitFor();
  await facet(page, "Prefecture").focus();
  await option(page, /^City/).waitFor({ state: "hidden" });
});

test("a facet closes at a click beside it", async ({ open }) => {
  const page = await open();
  await facet(page, "Type").click();
  await option(page, /^City/).waitFor();
  await page.getByRole("heading", { name: "Zero carbon", exact: true }).click();
  await option(page, /^City/).waitFor({ state: "hidden" });
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
  await eventually(page, async () => assert.equal(await rows(page).count(), 50));
  assert.equal(await get(page, "filter"), "", "a condition on nothing is gone with the choice");
});

test("more rows come page by page, or all at once", async ({ open }) => {
  const page = await open();
  assert.equal(await rows(page).count(), 50);
  await button(page, "Show 50 more").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), 100));
  await button(page, "Show all 1,741").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), 1741));
});
