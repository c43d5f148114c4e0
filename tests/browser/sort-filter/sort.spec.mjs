// The order of the list.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { declared, lastDay, municipalities, newest, pledge } from "../harness/data.mjs";
import { FIRST_ROWS, call, cells, column, firstRow, get, rows } from "../harness/widget.mjs";

const COLUMNS = ["Municipality", "Status", "Declared", "Target", "Population 2020"];

/** The direction of each column, as it is told to assistive technology. */
async function directions(page) {
  return Promise.all(COLUMNS.map((name) => column(page, name).getAttribute("aria-sort")));
}

async function clickHead(page, name, expected) {
  await column(page, name).getByRole("button").click();
  const wanted = COLUMNS.map((other) => (other === name ? expected : "none"));
  await eventually(page, async () => assert.deepEqual(await directions(page), wanted));
}

const population = ({ population }) => Number(population);
const ordered = (numbers, descending) => numbers.every((number, at) => at === 0 || (descending ? numbers[at - 1] >= number : numbers[at - 1] <= number));

test("the list starts with the most people, and says so", async ({ open }) => {
  const page = await open();
  assert.deepEqual(await directions(page), ["none", "none", "none", "none", "descending"]);
  await firstRow(page, "Yokohama, Kanagawa");
  const shown = (await cells(page, "c-pop")).map((text) => Number(text.replaceAll(",", "")));
  assert.deepEqual(shown, municipalities.map(population).sort((a, b) => b - a).slice(0, FIRST_ROWS));
});

test("a click on a head sorts by it, a second one turns the order around", async ({ open }) => {
  const page = await open();
  await clickHead(page, "Population 2020", "ascending");
  await firstRow(page, "Futaba, Fukushima");
  await clickHead(page, "Municipality", "ascending");
  const first = await rows(page).locator(".pc-name").allTextContents();
  assert.deepEqual(first, [...first].sort());
  await clickHead(page, "Municipality", "descending");
  assert.ok((await rows(page).locator(".pc-name").first().textContent()) > "Y");
  await clickHead(page, "Population 2020", "descending");
  await firstRow(page, "Yokohama, Kanagawa");
});

test("a sort is told to the page with its state; the default order is no state", async ({ open }) => {
  const page = await open();
  await clickHead(page, "Target", "ascending");
  await clickHead(page, "Target", "descending");
  await clickHead(page, "Population 2020", "descending");
  const changes = await heard(page, "pledge-change");
  assert.deepEqual(changes.map(({ detail }) => [detail.reason, detail.state.sort]), [["sort", "target"], ["sort", "-target"], ["sort", ""]]);
});

for (const sort of ["declared", "-declared"]) {
  test(`sorted by ${sort}, places without a pledge come last`, async ({ open }) => {
    const page = await open();
    const codes = await call(page, "places", { sort });
    assert.equal(codes.length, municipalities.length);
    const dated = codes.filter((code) => declared(code, newest));
    assert.deepEqual(codes.slice(0, dated.length), dated, "the dated ones come first");
    assert.ok(ordered(dated.map((code) => Date.parse(lastDay(pledge(code).declared))), sort.startsWith("-")));
  });
}

for (const sort of ["target", "-target"]) {
  test(`sorted by ${sort}, places without a target year come last`, async ({ open }) => {
    const page = await open();
    const codes = await call(page, "places", { sort });
    const year = (code) => (declared(code, newest) ? Number(pledge(code).target_year) : 0);
    const stated = codes.filter((code) => year(code) > 0);
    assert.deepEqual(codes.slice(0, stated.length), stated);
    assert.ok(ordered(stated.map(year), sort.startsWith("-")));
  });
}

test("sorted by status, the order is declared, covered, none, unknown", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29" } });
  const codes = await call(page, "places", { sort: "status" });
  const element = page.locator("pledge-compare");
  const found = await element.evaluate((one, list) => list.map((code) => one.status(code).status), codes);
  assert.deepEqual([...new Set(found)], ["declared", "covered", "none", "unknown"]);
  assert.deepEqual(found, ["declared", "covered", "none", "unknown"].flatMap((state) => found.filter((one) => one === state)));
});

test("places of one value keep the order of their codes", async ({ open }) => {
  const page = await open();
  const codes = await call(page, "places", { sort: "target,-population" });
  const group = codes.filter((code) => declared(code, newest) && pledge(code).target_year === "2050");
  assert.ok(ordered(group.map((code) => population(municipalities.find((one) => one.code === code))), true));
  const plain = await call(page, "places", { sort: "target" });
  const same = plain.filter((code) => declared(code, newest) && pledge(code).target_year === "2050");
  assert.deepEqual(same, [...same].sort());
});

test("the attribute sort does what the heads do", async ({ open }) => {
  const page = await open({ attributes: { sort: "population" } });
  await firstRow(page, "Futaba, Fukushima");
  assert.deepEqual(await directions(page), ["none", "none", "none", "none", "ascending"]);
  assert.equal(await get(page, "sort"), "population");
});
