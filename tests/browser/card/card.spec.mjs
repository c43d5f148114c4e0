// The card of one municipality, embedded in its own site; and similar places.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { municipalities, people, place, status, table } from "../harness/data.mjs";
import { LIST, button, call, get, grouped, set, setAttribute } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const card = (page) => page.locator(".pc--card");
const says = (page, ...texts) =>
  eventually(page, async () => {
    const said = await card(page).innerText();
    for (const text of texts) assert.ok(said.includes(text), `the card says “${text}”:\n${said}`);
  });

test("`place` alone shows the card of that place, and `view` says so", async ({ open }) => {
  const page = await open({ attributes: { place: "141305" } });
  await says(page, "Kawasaki has declared: zero carbon by 2050", "Kanagawa · Designated city · as of 29 June 2026");
  assert.equal(await get(page, "view"), "card");
  assert.equal(await get(page, "place"), "14130");
});

test("each state has its own sentence, on the day that is asked for", async ({ open }) => {
  const page = await open({ attributes: { place: "14130", "as-of": DAY } });
  for (const [code, state, sentence] of [
    ["14130", "declared", "Kawasaki has declared"],
    ["14341", "covered", "Oiso is covered by the pledge of Kanagawa"],
    ["23201", "none", "Toyohashi had not declared on 29 October 2021 (checked)"],
    ["05201", "unknown", "No declaration of Akita City has been found so far"],
  ]) {
    assert.equal(status(code, DAY), state, code);
    await setAttribute(page, "place", code);
    await says(page, sentence, grouped(people(code)));
  }
});

test("links are counted by programme, and the leading area is named, as the CSV files have them", async ({ open }) => {
  const page = await open({ attributes: { place: "14130" } });
  const links = table("links").filter(({ a, b }) => a === "14130" || b === "14130");
  const of = (programme) => links.filter((link) => link.programme === programme).length;
  const area = table("leading_areas").find((one) => [one.place, ...one.co_places.split(/[ ;]/u)].includes("14130"));
  await says(page, `sister cities: ${of("sister-city")}`, `Ministry city-to-city: ${of("env-city-to-city")}`, `IURC: ${of("iurc")}`);
  await says(page, `chosen in round ${area.round}`);
});

test("a place without links says that none was found, not that there are none", async ({ open }) => {
  const linked = new Set(table("links").flatMap(({ a, b }) => [a, b]));
  const { code } = municipalities.find((one) => !linked.has(one.code));
  const page = await open({ attributes: { place: code } });
  await says(page, "none found in the lists");
});

test("a code that the data do not know is named, and nothing else is shown", async ({ open }) => {
  const page = await open({ attributes: { place: "99999" } });
  await eventually(page, async () => assert.match(await card(page).innerText(), /No place has the code “99999”/));
});

test("the sources and the quotation are two keystrokes away", async ({ open }) => {
  const page = await open({ attributes: { place: "14130" } });
  await card(page).getByText("Sources").focus();
  await page.keyboard.press("Enter");
  assert.ok(await card(page).getByRole("link").first().isVisible());
  assert.ok(await button(page, "Copy as a quotation").isVisible());
});

test("places like it: each rule has the number of places that the CSV files give, and can be compared at once", async ({ open }) => {
  const page = await open({ attributes: { place: "14130" } });
  await card(page).getByText("Compare with places like this").click();
  const { kind, parent } = place("14130");
  const same = municipalities.filter((one) => one.kind === kind && one.code !== "14130");
  const within = (value) => value >= 0.8 && value <= 1.25;
  const density = (one) => Number(one.population) / Number(one.area_km2);
  const solar = (one) => Number(one.solar_kw_2023) / Number(one.population);
  const here = place("14130");
  const counts = {
    population: same.filter((one) => within(Number(one.population) / Number(here.population))).length,
    region: same.filter((one) => one.parent === parent).length,
    nearness: 10,
    density: same.filter((one) => within(density(one) / density(here))).length,
    "solar power": same.filter((one) => within(solar(one) / solar(here))).length,
  };
  for (const [rule, count] of Object.entries(counts)) await button(page, `${rule} (${count})`).waitFor();
  await button(page, `region (${counts.region})`).click();
  await button(page, `Compare with these ${counts.region}`).click();
  await eventually(page, async () => {
    const chosen = await get(page, "selected");
    assert.equal(chosen[0], "14130");
    assert.deepEqual(chosen.slice(1).toSorted(), same.filter((one) => one.parent === parent).map(({ code }) => code).toSorted());
  });
  await page.getByRole("region", { name: /places compared/ }).waitFor();
});

test("from the card to the whole list and back", async ({ open }) => {
  const page = await open({ attributes: { place: "14130" } });
  await button(page, "See all places").click();
  await page.locator(LIST.table).waitFor();
  assert.equal(await get(page, "view"), "places");
  await button(page, "This place").click();
  await says(page, "Kawasaki has declared");
});

test("from 720 px on the answer stands beside partners and peers, below that above them", async ({ open }) => {
  for (const [width, beside] of [[1000, true], [760, true], [700, false]]) {
    const page = await open({ width, attributes: { place: "14130" } });
    await says(page, "Kawasaki has declared");
    const [main, side] = await Promise.all([".pc-cardmain", ".pc-cardside"].map((part) => page.locator(part).boundingBox()));
    assert.equal(side.x >= main.x + main.width, beside, `at ${width} px`);
    assert.equal(side.y >= main.y + main.height, !beside, `at ${width} px`);
  }
});

test("the card's link is copied, and said to be", async ({ open }) => {
  const page = await open({ attributes: { place: "14130", "sync-url": "hash" } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await card(page).locator(".pc-acts button").first().click();
  await eventually(page, async () => assert.equal(await card(page).locator(".pc-message").innerText(), "Copied."));
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await get(page, "permalink"));
});

test("at 280 px nothing is cut off", async ({ open }) => {
  const page = await open({ width: 280, attributes: { place: "14130" } });
  await says(page, "Kawasaki has declared");
  await card(page).getByText("Compare with places like this").click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 280, `the page is ${wide} px wide`);
});

test("`state` with a place and a view is kept as it is given", async ({ open }) => {
  const page = await open();
  await set(page, { state: { place: "14130", view: "places" } });
  assert.equal((await get(page, "state")).view, "places");
  await set(page, { state: { view: "" } });
  assert.equal((await get(page, "state")).view, "card");
  assert.equal((await call(page, "status", "14130")).status, "declared");
});
