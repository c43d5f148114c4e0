// The comparison keeps its columns at every width, its sources never read as numbers, and an empty one offers a beginning.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { eventually, test } from "../harness/index.mjs";
import { people, place, status, newest, table } from "../harness/data.mjs";
import { button, comparison, get, openSave } from "../harness/widget.mjs";

const FOUR = "14130,40100,14100,01100";
const frame = (page) => page.getByRole("region", { name: "Table, can be scrolled sideways" });

for (const [width, scrolls] of [[320, true], [390, true], [592, false], [720, false], [1200, false]]) {
  test(`four places stand in four columns at ${width} px, the names of the rows stay in sight, and the page does not scroll sideways`, async ({ open }) => {
    const page = await open({ width, attributes: { view: "compare", selected: FOUR } });
    await comparison(page).locator(".pc-cmp-lines").first().waitFor();
    const row = comparison(page).locator("tr").filter({ has: page.getByRole("rowheader", { name: "Population", exact: true }) });
    const boxes = await row.locator("td").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    assert.equal(new Set(boxes).size, 1, "one line of cells");
    const wide = await frame(page).evaluate((one) => one.scrollWidth > one.clientWidth + 1);
    assert.equal(wide, scrolls);
    await frame(page).focus();
    await frame(page).evaluate((one) => { one.scrollLeft = one.scrollWidth; });
    const [head, edge] = [await row.getByRole("rowheader").boundingBox(), await frame(page).boundingBox()];
    assert.ok(Math.abs(head.x - edge.x) < 1, "the name of the row stands at the edge");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}

test("at 720 px the comparison of four places is less than half as high as one with its cells stacked", async ({ open }) => {
  const page = await open({ width: 720, attributes: { view: "compare", selected: FOUR } });
  await comparison(page).locator(".pc-cmp-lines").first().waitFor();
  const { height } = await comparison(page).locator("table.pc-cmp").boundingBox();
  assert.ok(height < 2400, `${height} px`);
});

for (const width of [390, 720, 1200]) {
  test(`a source number is raised, in brackets, and begins on the line of its value at ${width} px`, async ({ open }) => {
    const page = await open({ width, attributes: { view: "compare", selected: FOUR } });
    await comparison(page).locator(".pc-cmp-lines sup").first().waitFor();
    const wrong = await comparison(page).locator("table.pc-cmp sup").evaluateAll((marks) => marks.filter((mark) => {
      const before = document.createRange();
      before.selectNodeContents(mark.previousElementSibling ?? mark.parentElement);
      if (!mark.previousElementSibling) before.setEndBefore(mark);
      const last = [...before.getClientRects()].filter((box) => box.width > 0).at(-1);
      const [own] = [...mark.getClientRects()];
      return !/^\u2060\[.*\d\]$/u.test(mark.textContent) || own.top >= last.bottom || own.bottom <= last.top;
    }).map((mark) => mark.parentElement.textContent));
    assert.deepEqual(wrong, []);
  });
}

test("the buttons of all places stand in one line, whatever the length of the names", async ({ open }) => {
  const page = await open({ width: 720, attributes: { view: "compare", selected: "14130,01000,13103,40100" } });
  const tops = await comparison(page).getByRole("button", { name: /^Remove / }).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  assert.equal(tops.length, 4);
  assert.equal(new Set(tops).size, 1, tops.join());
});

test("nothing is bold because values differ", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: FOUR } });
  await comparison(page).locator(".pc-cmp-lines").first().waitFor();
  const weights = await comparison(page).locator("tbody td").evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontWeight));
  assert.deepEqual([...new Set(weights)], ["400"]);
});

test("an empty comparison offers examples from the data, and one of places like the one that is chosen", async ({ open }) => {
  const page = await open({ attributes: { view: "compare" } });
  const examples = page.getByRole("region", { name: "To begin with" });
  await examples.waitFor();
  assert.equal(await examples.getByRole("button", { name: /of its size/ }).count(), 0);
  const largest = table("places").filter(({ kind }) => kind !== "prefecture").map(({ code }) => code).toSorted((a, b) => people(b) - people(a)).slice(0, 4);
  await examples.getByRole("button", { name: "The largest" }).click();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), largest));
  await page.getByRole("heading", { name: /^4 places compared/ }).waitFor();
  const one = await open({ attributes: { view: "compare", selected: "14130" } });
  await button(one, "Kawasaki and places of its size").click();
  await eventually(one, async () => assert.equal((await get(one, "selected")).length, 4));
  assert.equal((await get(one, "selected"))[0], "14130");
});

test("the cities in the article are those of which links and facts cite it", async ({ open }) => {
  const page = await open({ attributes: { view: "compare" } });
  await button(page, "Cities in the article").click();
  const cites = ({ source }) => source.split(" ").includes("japan-forward");
  const named = [...table("links").filter(cites).flatMap(({ a, b }) => [a, b]), ...table("facts").filter(cites).flatMap(({ places }) => places.split(" "))];
  const cities = [...new Set(named)].filter((code) => code && place(code) && place(code).kind !== "prefecture").toSorted();
  assert.ok(cities.length > 1);
  await eventually(page, async () => assert.deepEqual((await get(page, "selected")).toSorted(), cities));
});

test("the comparison is saved as CSV with the figures of the CSV files", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: "14130,40100" } });
  await comparison(page).locator(".pc-cmp-lines").first().waitFor();
  await openSave(page);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Comparison (CSV)").click()]);
  assert.equal(download.suggestedFilename(), "pledge-compare-comparison.csv");
  const [head, ...rows] = readFileSync(await download.path(), "utf8").replace("\uFEFF", "").trim().split("\r\n").map((line) => line.replace(/"[^"]*"/gu, "quoted").split(","));
  const all = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  assert.deepEqual(all.map(({ code }) => code), ["14130", "40100"]);
  for (const row of all) {
    const { population, households, area_km2: area, solar_kw_2023: solar } = place(row.code);
    assert.deepEqual([row.population, row.households, Number(row.area_km2), row.solar_kw_2023, row.state], [population, households, Number(area), solar, status(row.code, newest)]);
    const own = table("links").filter(({ a, b, programme }) => [a, b].includes(row.code) && programme === "sister-city");
    assert.equal(row["links_sister-city"], String(own.length));
  }
});
