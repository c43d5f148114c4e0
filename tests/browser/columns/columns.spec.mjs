// The reader chooses the columns of the list.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { municipalities, place } from "../harness/data.mjs";
import { LIST, call, cells, column, firstRow, get, grouped, openFilter, openSource, rows, setAttribute } from "../harness/widget.mjs";

const DEFAULTS = ["Municipality", "Status", "Declared", "Target", "Population 2020"];
const FIGURES = "/data/japan-figures.pcd";

const heads = (page) => page.locator("table.pc-places thead .pc-sort").allTextContents();
const option = (page, name) => page.locator("details.pc-filter").getByRole("checkbox", { name });

/** A figure of the CSV; an empty cell is unknown, not 0. */
const number = (cell) => (cell === "" ? NaN : Number(cell));
/** The figures of a municipality, from the CSV alone. */
const FIGURE = {
  area: ({ area_km2: area }) => Math.round(number(area) * 100),
  density: ({ population, area_km2: area }) => Math.floor((number(population) * 100) / Math.round(number(area) * 100)),
  households: ({ households }) => number(households),
  solar: ({ solar_kw_2023: power }) => number(power),
};

/** Half a decimal is rounded up. */
const area = (hundredths) => `${grouped(Math.floor((hundredths + 5) / 100))}.${Math.floor(((hundredths + 5) % 100) / 10)}`;

test("columns are shown and taken away by their boxes; the state and the page know", async ({ open }) => {
  const page = await open();
  assert.deepEqual(await heads(page), DEFAULTS);
  await openFilter(page, "Columns");
  await option(page, "Type").check();
  await option(page, "Target").uncheck();
  await eventually(page, async () => assert.deepEqual(await heads(page), ["Municipality", "Status", "Type", "Declared", "Population 2020"]));
  assert.equal(await get(page, "columns"), "kind,declared,population");
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => [detail.reason, detail.state.columns]), [
    ["columns", "kind,declared,target,population"],
    ["columns", "kind,declared,population"],
  ]);
  assert.equal((await cells(page, "c-more"))[0], "TypeDesignated city");
  await option(page, "Type").uncheck();
  await option(page, "Target").check();
  await eventually(page, async () => assert.equal(await get(page, "columns"), "", "the default is no state"));
  assert.deepEqual(await heads(page), DEFAULTS);
  assert.ok(!page.asked().includes(FIGURES), "what no column shows is not fetched");
});

test("figures are fetched when a column first shows them; until then the cells say so", async ({ open }) => {
  const page = await open();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(`**${FIGURES}`, async (route) => {
    await held;
    await route.continue();
  });
  await openFilter(page, "Columns");
  for (const name of ["Area (km²)", "People per km²", "Households", "Feed-in solar (kW)"]) await option(page, name).check();
  await eventually(page, async () => assert.equal((await cells(page, "c-more"))[0], "Area (km²)loading"));
  release();
  const { area_km2: size, ...yokohama } = place("14100");
  await eventually(page, async () =>
    assert.deepEqual((await cells(page, "c-more")).slice(0, 4), [
      `Area (km²)${area(FIGURE.area({ area_km2: size }))}`,
      `People per km²${grouped(FIGURE.density({ area_km2: size, ...yokohama }))}`,
      `Households${grouped(yokohama.households)}`,
      `Feed-in solar (kW)${grouped(yokohama.solar_kw_2023)}`,
    ]),
  );
  await page.getByRole("searchbox").focus();
  await openSource(page, "Yokohama (Kanagawa)");
  const cited = page.locator(`${LIST.cited} dt`);
  await eventually(page, async () => assert.deepEqual((await cited.allTextContents()).slice(-4), ["Area (km²)", "People per km²", "Households", "Feed-in solar (kW)"], "each has its source"));
});

for (const [field, figure] of Object.entries(FIGURE)) {
  test(`sorted by ${field} in either direction, what is missing comes last`, async ({ open }) => {
    const page = await open({ attributes: { columns: field } });
    const known = municipalities.filter((one) => Number.isFinite(figure(one)));
    await eventually(page, async () => {
      for (const [sort, sign] of [[field, 1], [`-${field}`, -1]]) {
        const codes = await call(page, "places", { sort });
        const wanted = known.map(figure).sort((a, b) => sign * (a - b));
        assert.deepEqual(codes.slice(0, known.length).map((code) => figure(place(code))), wanted);
      }
    });
  });
}

test("a click on an added head sorts by it, the largest first", async ({ open }) => {
  const page = await open({ attributes: { columns: "area" } });
  await column(page, "Area").getByRole("button").click();
  await firstRow(page, "Takayama, Gifu");
  assert.equal(await column(page, "Area").getAttribute("aria-sort"), "descending");
  assert.equal(await get(page, "sort"), "-area");
});

test("sorted by prefecture the places follow the codes of the prefectures; sorted by type, types stay together", async ({ open }) => {
  const page = await open();
  const above = (await call(page, "places", { sort: "in" })).map((code) => place(code).parent);
  assert.deepEqual(above, [...above].sort());
  const kinds = (await call(page, "places", { sort: "kind" })).map((code) => place(code).kind);
  assert.equal(kinds.filter((kind, at) => kind !== kinds[at - 1]).length, new Set(kinds).size);
});

test("a link shows the same table; what is no column is an issue, and none means none", async ({ open }) => {
  const page = await open({ attributes: { columns: "beauty,in,area" } });
  await eventually(page, async () => assert.deepEqual(await heads(page), ["Municipality", "Status", "Prefecture", "Area (km²)"]));
  const found = await call(page, "issues");
  assert.deepEqual(found.map(({ column, value, reason }) => [column, value, reason]), [["columns", "beauty", "unknown-key"]]);
  await setAttribute(page, "columns", "none");
  await eventually(page, async () => assert.deepEqual(await heads(page), DEFAULTS.slice(0, 2)));
  await setAttribute(page, "columns", null);
  await eventually(page, async () => assert.deepEqual(await heads(page), DEFAULTS));
});

for (const width of [320, 720, 1000, 1200]) {
  test(`with every column the list stays inside ${width} px and stays a table`, async ({ open }) => {
    const page = await open({ width, attributes: { columns: "kind,in,declared,target,population,area,density,households,solar" } });
    await page.locator(LIST.table).waitFor();
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    assert.equal(await rows(page).first().getByRole("cell").count(), 12);
    assert.equal(await page.getByRole("columnheader").filter({ has: page.locator(".pc-sort") }).count(), 11);
  });
}
