// The bundled package of the world: countries, regions and cities of the Net Zero Tracker.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { call, comparison, get, grouped, headlineSays, rows, search, set } from "../harness/widget.mjs";
import { lastDay, open as openPackage } from "../../packages/package.mjs";

const world = openPackage("world");
const places = world.rows("places");
const pledges = world.rows("pledges");
const absences = world.rows("absences");
const SRC = { src: "data/world.pcd" };

/** Targets that mean that nothing is emitted on balance. A smaller reduction is no zero-carbon pledge. */
const NEUTRAL = ["net-zero", "zero-emissions", "zero-carbon", "carbon-neutral", "climate-neutral", "ghg-neutral", "climate-positive"];

const children = Map.groupBy ? Map.groupBy(places, ({ parent }) => parent) : places.reduce((map, place) => map.set(place.parent, [...(map.get(place.parent) ?? []), place]), new Map());
const below = ({ code }) => children.get(code) ?? [];
const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/** People of a place: its own figure, or those of the places below it. */
const people = (place) => (place.population === "" ? total(below(place).map(people)) : Number(place.population));
/** People of a place who live in any of these. */
const cover = (place, chosen) => (chosen.has(place.code) ? people(place) : Math.min(people(place), total(below(place).map((one) => cover(one, chosen)))));
const union = (codes) => total(children.get("").map((country) => cover(country, new Set(codes))));

/** The newest day in the package. */
const newest = [...pledges.map(({ declared }) => declared), ...absences.map(({ as_of: day }) => day)].filter(Boolean).map(lastDay).sort().at(-1);
/** What has certainly pledged neutrality by a day; a proposal is not a pledge yet. */
const pledged = (day) =>
  pledges.filter(({ target, status, declared }) => NEUTRAL.includes(target) && status !== "proposed" && declared && lastDay(declared) <= day).map(({ place }) => place);

test("the world package has every place of its tables, and no faults", async ({ open }) => {
  const page = await open({ attributes: SRC });
  assert.deepEqual(await call(page, "issues"), []);
  const leaves = places.filter((place) => below(place).length === 0).map(({ code }) => code);
  assert.deepEqual((await call(page, "places")).sort(), leaves.sort());
  for (const kind of ["country", "region", "city"]) {
    assert.equal((await call(page, "places", { filter: `kind:${kind}` })).length, places.filter((place) => place.kind === kind).length, kind);
  }
  assert.ok(!page.asked().includes("/data/japan.pcd"), "the list of Japan is not fetched");
});

test("coverage of the world is the union counted from the tables, at the newest date", async ({ open }) => {
  const page = await open({ attributes: SRC });
  const found = await call(page, "coverage");
  assert.equal(found.national, total(children.get("").map(people)));
  const codes = pledged(newest);
  assert.deepEqual([found.places, found.people], [codes.length, union(codes)]);
  assert.equal(found.covered, found.people);
  assert.equal(found.own + found.above + found.both, found.covered);
  assert.equal(found.naive, total(places.filter(({ code }) => codes.includes(code)).map(people)));
  await headlineSays(page, `${grouped(union(codes))} people, each counted once`);
});

test("a pledge to reduce emissions by less than all is no zero-carbon pledge", async ({ open }) => {
  const page = await open({ attributes: SRC });
  const other = pledges.filter(({ target, status, declared }) => !NEUTRAL.includes(target) && status !== "proposed" && declared);
  assert.ok(other.length > 50);
  const declared = [];
  for (const { place } of other.slice(0, 40)) {
    if ((await call(page, "status", place)).status === "declared") declared.push(place);
  }
  assert.deepEqual(declared, []);
});

test("Essen is found by its name, with its country beside it", async ({ open }) => {
  const page = await open({ attributes: SRC });
  await search(page).fill("essen");
  await eventually(page, async () => {
    assert.equal(await rows(page).locator(".pc-name").first().textContent(), "Essen");
    assert.match(await rows(page).locator("th small").first().textContent(), /Germany/u);
  });
  assert.equal((await call(page, "places", { query: "essen" }))[0], "DEU-c-essen");
  assert.equal((await call(page, "places", { query: "Sao Paulo" }))[0], "BRA-c-sao-paulo");
});

test("what is known about a city is what the tables say", async ({ open }) => {
  const page = await open({ attributes: SRC });
  await call(page, "sources", "DEU");
  const urls = new Map(world.rows("sources").map(({ key, url, title, publisher }) => [key, url || title || publisher]));
  const known = pledges.filter(({ place, status, declared, target, target_year: year }) => /-c-/u.test(place) && status !== "proposed" && declared && year && NEUTRAL.includes(target));
  for (const pledge of known.slice(0, 20)) {
    const found = await call(page, "status", pledge.place);
    assert.deepEqual(
      [found.status, found.declared, found.precision, found.targetYear, found.source],
      ["declared", pledge.declared, pledge.declared_kind === "by" ? "by" : { 4: "year", 7: "month", 10: "day" }[pledge.declared.length], Number(pledge.target_year), pledge.source.split(" ").map((key) => urls.get(key))],
      pledge.place,
    );
  }
  // Of places without a pledge: covered by their country, known not to have declared until the day that was read, or unknown.
  const [declared, parents] = [new Set(pledged(newest)), new Map(places.map(({ code, parent }) => [code, parent]))];
  const absent = absences.filter(({ place }) => !pledges.some((pledge) => pledge.place === place)).slice(0, 40);
  assert.ok(absent.length > 10);
  const expected = absent.map(({ place, as_of: day }) => (declared.has(parents.get(place)) ? "covered" : lastDay(day) >= newest ? "none" : "unknown"));
  const found = await page.locator("pledge-compare").evaluate((one, codes) => codes.map((code) => one.status(code).status), absent.map(({ place }) => place));
  assert.deepEqual(found, expected);
});

for (const lang of ["en", "ja"]) {
  test(`every view of the world is drawn without a complaint (${lang})`, async ({ open }) => {
    const page = await open({ attributes: { ...SRC, lang }, lang });
    await eventually(page, async () => assert.ok((await rows(page).count()) > 10));
    const table = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => shadowRoot.querySelector(".pc").innerText);
    // Words for Japan only have no place here.
    assert.doesNotMatch(table, lang === "ja" ? /都道府県|国勢調査|市区町村/u : /[Pp]refecture|[Mm]unicipalit/u);
    assert.doesNotMatch(table, /NaN|undefined|null|Infinity/u);
    await set(page, { selected: ["DEU-c-essen", "DEU", "JPN", "BRA-c-sao-paulo"], view: "compare" });
    await eventually(page, async () => assert.equal(await get(page, "view"), "compare"));
    const compared = page.locator("pledge-compare").getByRole("region").filter({ has: page.locator(".pc-cmp") }).first();
    await compared.waitFor();
    const text = await compared.innerText();
    assert.match(text, lang === "en" ? /Essen/u : /エッセン/u);
    assert.doesNotMatch(text, /NaN|undefined|Infinity/u);
    if (lang === "en") await comparison(page).waitFor();
    for (const state of [{ view: "places", query: "new york" }, { query: "", filter: "kind:country,status:declared" }, { filter: "", sort: "-population", asOf: "2020" }, { asOf: "latest", sort: "declared" }]) {
      await set(page, state);
      await eventually(page, async () => assert.ok((await rows(page).count()) > 0));
    }
    assert.deepEqual(await call(page, "issues"), []);
  });
}

test("in the view of coverage every country has its own line, with the people that the tables give", async ({ open }) => {
  const page = await open({ attributes: { ...SRC, view: "coverage" } });
  const region = page.getByRole("region", { name: /places at the top: share of people covered$/ });
  await region.first().getByText("Show as a table").click();
  const shown = await region.first().locator("tbody tr").evaluateAll((lines) => lines.map((line) => [line.cells[0].textContent, line.cells[2].textContent]));
  const chosen = new Set(pledged(newest));
  const expected = children.get("").map((country) => [country.name_en, grouped(cover(country, chosen))]);
  assert.deepEqual(shown.toSorted(), expected.toSorted());
});

test("sorted by name, places stand where readers of English look for them: Çanakkale at C, Ōita at O, Ürümqi at U", async ({ open }) => {
  const page = await open({ attributes: SRC });
  const name = new Map(places.map(({ code, name_en }) => [code, name_en]));
  const found = (await call(page, "places", { sort: "name" })).map((code) => name.get(code));
  // Letters alone: how blanks and marks between them are weighed differs between dictionaries. A dotless ı stands with i here; the
  // collator has a place of its own for it, just after.
  const { compare } = new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true });
  const wrong = found.slice(1).map((next, at) => [found[at], next]).filter(([one, next]) => compare(one, next) > 0 && !/[^\p{L}]|ı/u.test(one + next));
  assert.deepEqual(wrong, []);
  for (const foreign of ["Çanakkale", "Ōita Prefecture", "Ürümqi"]) if (found.includes(foreign)) assert.equal(compare(found[found.indexOf(foreign) - 1][0], foreign[0]), 0, foreign);
});

test("the card of a country", async ({ open }) => {
  const page = await open({ attributes: { ...SRC, place: "JPN" } });
  const japan = places.find(({ code }) => code === "JPN");
  await eventually(page, async () => {
    const said = await page.locator(".pc--card").innerText();
    assert.ok(said.includes("Japan has declared: zero carbon by 2050") && said.includes(grouped(people(japan))) && said.includes("Country"), said);
  });
});
