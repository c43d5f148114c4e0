// Choosing places and seeing them side by side.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { absences, newest, people, place, pledge, status, sum, municipalities } from "../harness/data.mjs";
import { WORDS, box, button, comparison, firstRow, get, grouped, headlineSays, rows, search, tray } from "../harness/widget.mjs";

const PAIR = { "14130": "Kawasaki (Kanagawa)", "40100": "Kitakyushu (Fukuoka)" };

async function choose(page, name) {
  await search(page).fill(name.split(" ")[0]);
  await box(page, name).check();
}

/** The numbers of a mark such as “[7, 12–14]”, each. */
const numbers = (mark) => mark.replace(/[^\d,–]/gu, "").split(",").flatMap((run) => {
  const [first, last = first] = run.split("–").map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
});

/** The cells of a row of the comparison: its text without the hidden parts, for each place. */
async function values(page, label) {
  const row = comparison(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name: label, exact: true }) });
  return (await row.getByRole("cell").allInnerTexts()).map((text) => text.trim());
}

test("places chosen by check box stand in the tray, and the tray leads to the comparison", async ({ open }) => {
  const page = await open();
  assert.equal(await tray(page).count(), 0, "no tray without a choice");
  const [first, second] = Object.values(PAIR);
  await choose(page, first);
  await tray(page).waitFor();
  assert.ok(await button(page, "Choose one more to compare").isDisabled(), "one place is not a comparison");
  await choose(page, second);
  const chips = tray(page).getByRole("listitem");
  const said = async () => (await chips.allInnerTexts()).map((text) => text.split(/\s+/));
  await eventually(page, async () => assert.deepEqual(await said(), [["Kawasaki", "Kanagawa"], ["Kitakyushu", "Fukuoka"]]));
  assert.deepEqual(await get(page, "selected"), Object.keys(PAIR));
  await button(page, /^Compare 2/).click();
  await comparison(page).waitFor();
  assert.equal(await get(page, "view"), "compare");
});

test("with forty places chosen the tray names those that can be compared, hides little, and leads to the list of all", async ({ open }) => {
  const codes = municipalities.slice(0, 40).map(({ code }) => code);
  for (const width of [390, 1200]) {
    const page = await open({ width, height: 800, attributes: { selected: codes.join(), query: "川", filter: "status:declared" } });
    const chips = tray(page).getByRole("listitem");
    await eventually(page, async () => assert.equal(await chips.count(), 9));
    assert.equal(await tray(page).getByRole("button", { name: "Compare the first 8" }).count(), 1);
    const { height } = await tray(page).boundingBox();
    assert.ok(height < 200, `the tray is ${height} px of 800 high at ${width}`);
    await button(page, "and 32 more").click();
    const all = (element) => element.places({ filter: element.filter, query: element.query });
    await eventually(page, async () => assert.deepEqual((await page.locator("pledge-compare").evaluate(all)).sort(), [...codes].sort()));
  }
});

test("a ticked row leads to the comparison itself, once there is something to compare", async ({ open }) => {
  const page = await open();
  const beside = (count) => rows(page).getByRole("button", { name: `compare ${count}`, exact: true });
  await box(page, "Yokohama (Kanagawa)").check();
  await tray(page).waitFor();
  assert.equal(await beside(1).count(), 0);
  await box(page, "Osaka City (Osaka)").check();
  await eventually(page, async () => assert.equal(await beside(2).count(), 2));
  await beside(2).last().click();
  await comparison(page).waitFor();
  assert.deepEqual(await get(page, "selected"), ["14100", "27100"]);
});

test("the comparison shows for each place what the CSV files say", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: Object.keys(PAIR).join() } });
  await comparison(page).waitFor();
  const national = sum(municipalities.map(({ population }) => Number(population)));
  const expected = Object.keys(PAIR).map((code) => {
    const { population, households, area_km2, solar_kw_2023 } = place(code);
    return {
      Status: WORDS[status(code, newest)],
      "Target year": pledge(code).target_year,
      Population: grouped(people(code)),
      "Share of the whole population": `${((Number(population) / national) * 100).toFixed(2)}%`,
      Households: grouped(households),
      Area: Number(area_km2).toFixed(1),
      Density: `${grouped(Math.floor(Number(population) / Number(area_km2)))} people/km²`,
      "Solar capacity (feed-in tariff)": `${grouped(solar_kw_2023)} kW`,
    };
  });
  for (const label of Object.keys(expected[0])) {
    const shown = await values(page, label);
    assert.equal(shown.length, 2, label);
    shown.forEach((text, at) => assert.ok(text.includes(expected[at][label]), `${label}: "${text}" has "${expected[at][label]}"`));
  }
});

test("a date keeps its precision: Kawasaki by March 2020, Kitakyushu on 29 October 2020", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: Object.keys(PAIR).join() } });
  await comparison(page).waitFor();
  assert.deepEqual(["14130", "40100"].map((code) => [pledge(code).declared, pledge(code).declared_kind]), [["2020-03", "by"], ["2020-10-29", "on"]]);
  const [kawasaki, kitakyushu] = await values(page, "Declared itself");
  assert.match(kawasaki, /^by March 2020/u);
  assert.match(kitakyushu, /^29 October 2020/u);
});

test("every figure in the comparison cites a source that is listed below it", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: Object.keys(PAIR).join() } });
  await comparison(page).locator(".pc-cmp-lines").first().waitFor();
  const marks = (await comparison(page).locator("sup").allTextContents()).flatMap(numbers);
  const listed = await comparison(page).locator("ol > li").count();
  assert.ok(marks.length > 0);
  assert.deepEqual([...new Set(marks)].sort((a, b) => a - b), Array.from({ length: listed }, (_, at) => at + 1));
});

test("what is known not to have declared says where that was read", async ({ open }) => {
  const absent = absences.filter(({ place: code, as_of }) => place(code).parent === "" && as_of === "2021-10-29").map(({ place: code }) => code);
  assert.ok(absent.length > 1, "the data have such prefectures");
  const [prefecture] = absent;
  const below = municipalities.find(({ parent }) => parent === prefecture).code;
  const page = await open({ attributes: { view: "compare", selected: [prefecture, below].join(), "as-of": "2021-10-29" } });
  const cells = (name) => comparison(page).getByRole("row", { name: new RegExp(`^${name}`, "u") }).first().getByRole("cell");
  await cells("Status").first().locator("sup").waitFor();
  await cells("Pledge of the prefecture").nth(1).locator("sup").waitFor();
});

test("a place can be taken out of the comparison, and the list is one button away", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: "14130,40100,14100" } });
  await button(page, "Remove Kitakyushu (Fukuoka)").click();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130", "14100"]));
  await page.getByRole("heading", { name: /^2 places compared/ }).waitFor();
  await button(page, "Add a place").click();
  await rows(page).first().waitFor();
  assert.ok(await box(page, "Kawasaki (Kanagawa)").isChecked(), "the choice is still made");
  assert.ok(!(await box(page, "Kitakyushu (Fukuoka)").isChecked()));
});

test("with one place left the comparison says what is missing and leads back", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: Object.keys(PAIR).join() } });
  await button(page, "Remove Kawasaki (Kanagawa)").click();
  await page.getByText("Choose two or more places, here or in the list, to compare them.").waitFor();
  await button(page, "Back to the list").click();
  await tray(page).waitFor();
  assert.equal(await tray(page).getByRole("listitem").count(), 1);
});

test("“Differences only” leaves out the rows in which the places agree", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: Object.keys(PAIR).join() } });
  await comparison(page).waitFor();
  assert.equal((await values(page, "Target year")).length, 2, "both aim at 2050");
  await button(page, "Differences only").click();
  await eventually(page, async () => assert.deepEqual(await values(page, "Target year"), []));
  assert.equal((await values(page, "Population")).length, 2);
});

test("a chip of the tray takes its place back, and “Clear all” takes all back", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100,14100" } });
  await button(page, "Remove Yokohama (Kanagawa)").click();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), Object.keys(PAIR)));
  await button(page, "Clear all").click();
  await eventually(page, async () => assert.equal(await tray(page).count(), 0));
  assert.deepEqual(await get(page, "selected"), []);
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.reason), ["select", "select"]);
});

test("at 320 px every compared place can still be removed", async ({ open }) => {
  const page = await open({ width: 320, attributes: { view: "compare", selected: "14130,40100,14100" } });
  await comparison(page).waitFor();
  assert.ok(await button(page, "Remove Kitakyushu (Fukuoka)").isVisible(), "its button is on screen");
});

test("the headline counts the chosen places alone when asked to", async ({ open }) => {
  const page = await open({ attributes: { selected: Object.keys(PAIR).join() } });
  await button(page, "2 chosen").click();
  await headlineSays(page, `${grouped(people("14130") + people("40100"))} people, each counted once`);
  await button(page, "Everywhere").click();
  await firstRow(page, "Yokohama, Kanagawa");
});

test("places like the first chosen one can be added from the comparison", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: "14130,14100" } });
  await comparison(page).getByText("Places like Kawasaki").click();
  await page.getByRole("checkbox", { name: "Add Kobe (Hyogo) to comparison" }).check();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130", "14100", "28100"]));
  await comparison(page).getByRole("columnheader", { name: /^Kobe/ }).waitFor();
});
