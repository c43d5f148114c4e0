// Counts of the Japan package, made without our own code.

import assert from "node:assert/strict";
import { test } from "node:test";
import { lastDay, open, repeated } from "./package.mjs";

const japan = open("japan");
const world = open("world");
const packages = [japan, world];

const none = (list, what) => assert.deepEqual(list.slice(0, 20), [], `${what} (${list.length})`);
const count = (rows, column, value) => rows.filter((row) => row[column] === value).length;
const counts = (rows, column) => Object.fromEntries([...new Set(rows.map((row) => row[column]))].sort().map((value) => [value, count(rows, column, value)]));
const sum = (rows, column) => rows.reduce((total, row) => total + Number(row[column]), 0);
const places = japan.rows("places");
const municipalities = places.filter((place) => place.parent !== "");
const byCode = new Map(places.map((place) => [place.code, place]));
const newest = japan.rows("reported").map(({ date }) => lastDay(date)).sort().at(-1);

test("Japan has 47 prefectures and 1,741 municipalities of five kinds", () => {
  assert.deepEqual(counts(places, "kind"), { city: 772, designated_city: 20, prefecture: 47, town: 743, village: 183, ward: 23 });
  assert.equal(municipalities.length, 1741);
  assert.ok(places.filter(({ kind }) => kind === "prefecture").every(({ code, parent }) => code.endsWith("000") && parent === ""));
  assert.ok(municipalities.every(({ code, parent, kind }) => parent === `${code.slice(0, 2)}000` && kind !== "prefecture"));
  assert.ok(places.filter(({ kind }) => kind === "ward").every(({ parent }) => parent === "13000"));
});

test("the census of 2020 adds up to 126,146,099 people", () => {
  const of = (parent) => sum(municipalities.filter((place) => place.parent === parent), "population");
  assert.equal(sum(municipalities, "population"), 126_146_099);
  assert.equal(of("13000"), 14_047_594);
  assert.equal(of("27000"), 8_837_685);
  assert.equal(byCode.get("07546").population, "0");
  assert.ok(municipalities.every(({ population, population_date: day }) => population !== "" && day === "2020-10-01"));
  assert.ok(places.filter(({ parent }) => parent === "").every(({ population }) => population === ""), "a sum is not stored");
});

test("25 names of municipalities occur more than once, never twice in one prefecture", () => {
  const names = counts(municipalities, "name_ja");
  assert.equal(Object.values(names).filter((times) => times > 1).length, 25);
  none(repeated(municipalities, ({ parent, name_ja: name }) => `${parent} ${name}`), "names in one prefecture");
});

test("every reading is hiragana, with small kana where the romanised name has no i before the y", () => {
  none(places.filter(({ name_kana: kana }) => !/^[ぁ-ゖー]+$/u.test(kana)), "not hiragana");
  const large = ({ name_kana: kana, name_en: english }) => /[きしちにひみりぎじびぴ][やゆよ]/u.test(kana) && !/iy/iu.test(english);
  none(places.filter(large).map(({ code, name_kana: kana }) => `${code} ${kana}`), "large kana");
});

test("40 of 47 prefectures had declared on 2021-10-29, and a source says so of the other seven", () => {
  const by = japan.rows("pledges").filter(({ place, declared }) => place.endsWith("000") && declared && lastDay(declared) <= "2021-10-29");
  assert.equal(by.length, 40);
  const seven = japan.rows("absences").filter(({ as_of: day }) => day === "2021-10-29").map(({ place }) => place);
  assert.deepEqual([...seven].sort(), ["05000", "08000", "11000", "17000", "23000", "35000", "40000"]);
  assert.equal(new Set([...seven, ...by.map(({ place }) => place)]).size, 47);
});

test("the pledges listed by 2021-10-29 are 396, with people as in the notes on the data", () => {
  const pledged = (day) => japan.rows("pledges").filter(({ declared }) => declared && lastDay(declared) <= day).map(({ place }) => place);
  const early = new Set(pledged("2021-10-29"));
  assert.equal(early.size, 396);
  assert.equal(pledged("2021-10-31").length, 399);
  const covered = municipalities.filter(({ code, parent }) => early.has(code) || early.has(parent));
  assert.equal(sum(covered, "population"), 111_381_989);
  const outside = covered.filter(({ parent }) => !early.has(parent));
  assert.deepEqual([outside.length, sum(outside, "population")], [59, 11_559_380]);
});

test("896 pledges: 43 prefectures, 543 cities, 23 wards, 250 towns and 37 villages", () => {
  const pledges = japan.rows("pledges");
  const kinds = counts(pledges.map(({ place }) => byCode.get(place)), "kind");
  assert.deepEqual(kinds, { city: 525, designated_city: 18, prefecture: 43, town: 250, village: 37, ward: 23 });
  assert.equal(pledges.filter(({ declared, declared_kind: kind }) => kind === "on" && declared.length === 10).length, 522);
  assert.equal(count(pledges, "declared", ""), 55);
  assert.equal(count(pledges, "status", "policy"), 10);
  assert.deepEqual(pledges.map(({ place }) => place), pledges.map(({ place }) => place).sort(), "in order of code");
});

test("of the 479 of 2021-10-29, 395 are listed; of those of 2021-10-31, 398", () => {
  // Iki declared in 2019, and it is not known whether the Ministry counted it.
  const by = (day) => japan.rows("pledges").filter(({ place, declared }) => place !== "42210" && declared && lastDay(declared) <= day);
  assert.equal(by("2021-10-29").length, 395);
  const kinds = counts(by("2021-10-31").map(({ place }) => byCode.get(place)), "kind");
  assert.deepEqual(kinds, { city: 228, designated_city: 18, prefecture: 40, town: 82, village: 18, ward: 12 });
});

test("links per programme are the source tables less the documented drops", () => {
  const links = japan.rows("links");
  assert.deepEqual(counts(links, "programme"), {
    // 23 dated agreements, of which 9 are sister cities' dates; one pair whose programme no source shows.
    agreement: 23 - 9 + 1,
    "domestic-renewable": 21,
    // 42 pairs, of which four are not shown to belong to the programme.
    "env-city-to-city": 42 - 4,
    iuc: 11,
    // Two members without a known partner.
    iurc: 13 - 2,
    // 2 not resolved, 1 contradictory, 20 repeated; 2 environmental sister cities that the list lacks.
    "sister-city": 1115 - 2 - 1 - 20 + 2,
  });
  const env = links.filter(({ programme }) => programme === "env-city-to-city");
  assert.deepEqual(counts(env, "evidence"), { A: 30, B: 8 });
  assert.equal(links.filter(({ programme, since }) => programme === "sister-city" && since).length, 9);
});

test("a link joins two places that exist, once for each programme, in whatever order", () => {
  const partners = new Map(japan.rows("partners").map((partner) => [partner.code, partner]));
  const links = japan.rows("links");
  const pair = ({ a, b, programme }) => `${[a, b].sort().join(" ")} ${programme}`;
  none(repeated(links, pair), "links");
  none(links.filter(({ a, b }) => a === b || !(byCode.has(b) || partners.has(b))), "ends");
  none(links.filter(({ b, programme }) => byCode.has(b) !== (programme === "domestic-renewable")), "domestic links are inside Japan, others lead abroad");
  const used = new Set([...links.map(({ b }) => b)]);
  none([...partners.keys()].filter((code) => !used.has(code)), "partners without a link");
});

test("dossiers belong to links that exist, their events are in order", () => {
  const links = new Set(japan.rows("links").map(({ a, b, programme }) => `${a} ${b} ${programme}`));
  for (const table of ["link_events", "link_actors", "link_focus"]) {
    none(japan.rows(table).filter(({ a, b, programme }) => !links.has(`${a} ${b} ${programme}`)), table);
  }
  const events = japan.rows("link_events");
  none(events.filter(({ date, date_end: end }) => end && end < date), "events that end before they begin");
  none(events.filter((event, at) => {
    const before = events[at - 1];
    return before && before.a === event.a && before.b === event.b && (Number(before.number) >= Number(event.number) || before.date.slice(0, 4) > event.date.slice(0, 4));
  }), "order of events");
});

test("topics of links and dossiers are in the table of topics", () => {
  const slugs = new Set(japan.rows("topics").map(({ slug }) => slug));
  for (const table of ["links", "link_focus"]) {
    none(japan.rows(table).flatMap(({ topics }) => topics.split(";")).filter((slug) => slug && !slugs.has(slug)), table);
  }
});

test("a partner is there once, in one country, and its world code is a place of that country", () => {
  const partners = japan.rows("partners");
  none(repeated(partners, ({ country, kind, name_en: name }) => `${country} ${kind} ${name.toLowerCase()}`), "names");
  const places = new Map(world.rows("places").map((place) => [place.code, place]));
  const country = (place) => (place.parent ? country(places.get(place.parent)) : place.iso2);
  for (const partner of partners.filter((partner) => partner.world)) {
    const there = places.get(partner.world);
    assert.ok(there, partner.world);
    assert.equal(country(there), partner.country, partner.code);
  }
  none(repeated(partners, ({ world: code }) => code || undefined), "world codes");
});

test("places in Japan lie in Japan, near their prefecture’s office", () => {
  const outside = places.filter(({ lat, lon }) => lat === "" || !(lat > 24 && lat < 45.6 && lon > 122.9 && lon < 146));
  none(outside.map(({ code }) => code), "outside Japan");
  const far = municipalities.filter(({ code, parent, lat, lon }) => {
    const office = byCode.get(parent);
    const [north, east] = [(lat - office.lat) * 111, (lon - office.lon) * 111 * Math.cos((lat * Math.PI) / 180)];
    // Islands: Ogasawara, Amami, Sakishima. Hokkaido is 300 km wide on either side of Sapporo.
    const limit = { "01000": 350, 13000: 370, 46000: 600, 47000: 550 }[parent] ?? 220;
    return Math.hypot(north, east) > limit && code !== "13421";
  });
  none(far.map(({ code, name_ja: name }) => `${code} ${name}`), "far from the prefecture’s office");
});

test("positions of partners are on Earth and not in Japan, and not all the same", () => {
  const partners = japan.rows("partners").filter(({ lat }) => lat);
  assert.ok(partners.every(({ lat, lon }) => lon !== "" && !(lat === "0" && lon === "0")));
  none(partners.filter(({ lat, lon }) => lat > 30 && lat < 45.5 && lon > 130.5 && lon < 145 && !(lat > 42 && lon < 136)), "in Japan");
});

test("areas, households and people fit each other", () => {
  none(municipalities.filter(({ population, households }) => Number(households) > Number(population)), "more households than people");
  none(municipalities.filter(({ area_km2: area }) => !(area > 0 && area < 2200)), "area");
  const total = sum(places.filter(({ parent }) => parent === ""), "area_km2");
  assert.ok(total > 372_000 && total < 378_500, `Japan has ${total} km²`);
});

test("nothing is declared, agreed or absent later than the newest figure", () => {
  assert.equal(newest, "2026-06-29");
  const late = (rows, column, day) => rows.filter((row) => row[column] && row[column] > day);
  for (const [table, column] of [["pledges", "declared"], ["absences", "as_of"], ["links", "since"], ["programme_members", "since"], ["programmes", "since"], ["leading_areas", "selected_on"], ["link_events", "date"], ["milestones", "date"]]) {
    none(late(japan.rows(table), column, newest), table);
  }
  none(japan.rows("pledges").filter(({ declared }) => declared && declared < "2009"), "pledges before any was made");
  none(japan.rows("pledges").filter(({ declared, target_year: year }) => declared && year <= declared.slice(0, 4)), "targets in the past");
  none(late(world.rows("pledges"), "declared", "2022-12-20"), "world: pledges after the snapshot");
  none(late(world.rows("absences"), "as_of", "2022-12-20"), "world: absences after the snapshot");
});

test("reported figures are in order of date, none stands there twice, and parts add up to their whole", () => {
  const reported = japan.rows("reported");
  none(repeated(reported, ({ date, subject, origin, governments, home_cities: home }) => [date, subject, origin, governments, home].join()), "reported");
  for (const subject of ["pledges", "city-links"]) {
    const dates = reported.filter((row) => row.subject === subject).map(({ date }) => lastDay(date));
    assert.deepEqual(dates.map((day) => day.slice(0, 7)), dates.map((day) => day.slice(0, 7)).sort(), subject);
  }
  const parts = ["prefectures", "cities", "wards", "towns", "villages"];
  const whole = reported.filter((row) => parts.every((part) => row[part] !== ""));
  assert.ok(whole.length >= 8);
  none(whole.filter((row) => parts.reduce((total, part) => total + Number(row[part]), 0) !== Number(row.governments)).map(({ date }) => date), "sums");
});

test("the official series only grows", () => {
  const official = japan.rows("reported").filter(({ subject, origin }) => subject === "pledges" && origin === "official").map(({ governments }) => Number(governments));
  assert.deepEqual(official, [...official].sort((a, b) => a - b));
});

test("texts that readers see stand there once", () => {
  for (const table of ["facts", "link_events", "link_focus"]) none(repeated(japan.rows(table), ({ a = "", b = "", text_en: text }) => `${a} ${b} ${text}`), table);
  none(repeated(japan.rows("link_actors"), ({ a, b, programme, name_en: name }) => `${a} ${b} ${programme} ${name}`), "actors");
  for (const column of ["name_ja", "name_en"]) none(repeated(japan.rows("topics"), (topic) => topic[column]), "topics");
});

test("leading areas: rounds have their size, places exist", () => {
  const areas = japan.rows("leading_areas");
  assert.equal(areas.length, 75);
  for (const round of new Set(areas.map((area) => area.round))) {
    const of = areas.filter((area) => area.round === round);
    assert.equal(new Set(of.map(({ round_size: size, round_complete: complete, selected_on: day }) => [size, complete, day].join())).size, 1, round);
    const size = Number(of[0].round_size);
    assert.ok(of[0].round_complete === "yes" ? of.length === size : of.length < size, `round ${round}: ${of.length} of ${size}`);
  }
  none(areas.flatMap(({ co_places: codes }) => codes.split(/[ ;]/u)).filter((code) => code && !byCode.has(code)), "co-proposers");
});

test("the sources of whole columns name columns of places", () => {
  for (const { table, column } of japan.rows("columns")) assert.ok(japan.tables.get(table).header.includes(column), column);
});

test("the world has 202 countries, 713 regions and 1,177 cities; 23 of them have neither pledge nor absence", () => {
  const all = world.rows("places");
  assert.deepEqual(counts(all, "kind"), { city: 1177, country: 202, region: 713 });
  assert.ok(all.every(({ kind, parent }) => (kind === "country") === (parent === "")));
  const known = new Set([...world.rows("pledges"), ...world.rows("absences")].map(({ place }) => place));
  assert.equal(all.filter(({ code }) => !known.has(code)).length, 23);
});

test("the credit lines that the licences ask for are in both packages", () => {
  const credits = packages.map(({ description }) => JSON.stringify([description.credits, description.sources]));
  assert.match(credits[0], /令和2年国勢調査」（総務省統計局）を加工して作成/u);
  for (const name of [/Net Zero Tracker\. Energy and Climate Intelligence Unit, Data-Driven EnviroLab, NewClimate Institute, Oxford Net Zero\. 2022/u]) {
    for (const text of credits) assert.match(text, name);
  }
  for (const name of [/GeoNames/u, /twincities/u, /CC BY-SA 4\.0/u]) assert.match(credits[0], name);
  const tracker = (pack) => pack.rows("sources").find(({ key }) => key === "net-zero-tracker");
  for (const pack of packages) assert.match(tracker(pack).credit, /Net Zero Tracker/u);
});
