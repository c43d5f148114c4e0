// Queries of the element, against the CSV files.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { declared, declaredBy, municipalities, newest, people, places, pledge, prefectures, sourceAddress, sourceName, split, status, sum, union } from "../harness/data.mjs";
import { call, get, setAttribute } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const NATIONAL = 126_146_099;
const COVERAGE = ["people", "naive", "national", "share", "covered", "own", "above", "both", "maybe", "places", "unknown", "unknownNational"];
const STATUS = ["code", "status", "covered", "declared", "precision", "targetYear", "source"];

const below = (code) => municipalities.filter((one) => one.parent === code);

test("coverage() answers for everything declared, with exactly its twelve keys", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const answer = await call(page, "coverage");
  assert.deepEqual(Object.keys(answer), COVERAGE);
  const { maybe, share, ...certain } = answer;
  const codes = declaredBy(DAY);
  const all = union(codes);
  assert.deepEqual(certain, {
    people: all, naive: sum(codes.map(people)), national: NATIONAL, covered: all, ...split(DAY), places: codes.length, unknown: 0, unknownNational: 0,
  });
  assert.equal(share, all / NATIONAL);
  const possible = places.filter(({ code }) => {
    const own = pledge(code);
    if (!own) return false;
    return !own.declared || own.declared_kind === "by" || own.declared.padEnd(10, "-01") <= DAY || declared(code, DAY);
  });
  assert.equal(maybe, union(possible.map(({ code }) => code).filter((code) => status(code, DAY) !== "none")) - all);
});

test("coverage({asOf}) asks about another day than the screen shows", async ({ open }) => {
  const page = await open();
  for (const day of [DAY, "2020-03-31", "2019-12-31"]) {
    assert.equal((await call(page, "coverage", { asOf: day })).people, union(declaredBy(day)), day);
  }
  assert.equal((await call(page, "coverage")).people, union(declaredBy(newest)));
});

test("covered = own + above + both, for each prefecture as the CSV files say", async ({ open }) => {
  const page = await open();
  const codes = prefectures.map(({ code }) => code);
  const answers = await page.locator("pledge-compare").evaluate((one, [list, asOf]) => list.map((code) => one.coverage({ codes: [code], asOf })), [codes, DAY]);
  answers.forEach(({ people: all, covered, own, above, both }, at) => {
    const code = codes[at];
    assert.deepEqual({ own, above, both }, split(DAY, below(code)), code);
    assert.equal(covered, own + above + both, code);
    assert.equal(all, people(code), code);
  });
});

test("codes may have a check digit, or repeat", async ({ open }) => {
  const page = await open();
  const expected = people("14130") + people("40100");
  for (const codes of [["14130", "40100"], ["141305", "401005"], ["14130", "40100", "14130"]]) {
    const answer = await call(page, "coverage", { codes });
    assert.deepEqual([answer.people, answer.places], [expected, 2], codes.join());
  }
  assert.equal((await call(page, "coverage", { codes: [] })).people, 0);
});

test("codes may be one text, as in the attribute", async ({ open }) => {
  const page = await open();
  assert.equal((await call(page, "coverage", { codes: "14130,40100" })).people, people("14130") + people("40100"));
  await call(page, "select", "14130,40100");
  assert.deepEqual(await get(page, "selected"), ["14130", "40100"]);
});

test("status() answers with exactly its seven keys", async ({ open }) => {
  const page = await open();
  assert.equal((await call(page, "status", "14130")).source, null, "the sources have not come");
  const read = await call(page, "sources", "14130");
  const answer = await call(page, "status", "14130");
  assert.deepEqual(Object.keys(answer), STATUS);
  const { source, ...rest } = answer;
  assert.deepEqual(rest, { code: "14130", status: "declared", covered: true, declared: "2020-03", precision: "by", targetYear: 2050 });
  const keys = pledge("14130").source.split(" ");
  assert.deepEqual(source, keys.map((key) => sourceAddress(key) || sourceName(key, "ja")));
  assert.deepEqual(read.map(({ title, publisher }) => title || publisher), keys.map((key) => sourceName(key, "en")));
});

test("status() gives the four states of every place as the CSV files do, for 2021-10-29", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const codes = places.map(({ code }) => code);
  const found = await page.locator("pledge-compare").evaluate((one, list) => list.map((code) => {
    const answer = one.status(code);
    return [code, answer.status, answer.covered];
  }), codes);
  const parent = new Map(places.map((place) => [place.code, place.parent]));
  assert.deepEqual(found, codes.map((code) => [code, status(code, DAY), Boolean(parent.get(code)) && declared(parent.get(code), DAY)]));
});

test("status(code, asOf) changes with the day: Akita had not declared on 2021-10-29", async ({ open }) => {
  const page = await open();
  await call(page, "sources", "05000");
  const answer = await call(page, "status", "05000", DAY);
  assert.equal(answer.status, "none");
  assert.ok(answer.source.length > 0, "with the source that says so");
  assert.equal((await call(page, "status", "05000")).status, status("05000", newest));
});

test("status() takes six digits and answers null for what is not a place", async ({ open }) => {
  const page = await open();
  assert.equal((await call(page, "status", "141305")).code, "14130");
  for (const code of ["99999", "", "141306", "川崎市", "<b>"]) assert.equal(await call(page, "status", code), null, code);
});

test("places() lists the municipalities by population, whatever the screen shows", async ({ open }) => {
  const page = await open({ attributes: { query: "sapporo", filter: "kind:city", sort: "name" } });
  const expected = [...municipalities].sort((a, b) => b.population - a.population || a.code.localeCompare(b.code));
  assert.deepEqual(await call(page, "places"), expected.map(({ code }) => code));
  await setAttribute(page, "as-of", DAY);
  const filtered = await call(page, "places", { filter: "status:declared,in:14000", sort: "population" });
  const wanted = below("14000").filter(({ code }) => declared(code, DAY)).sort((a, b) => a.population - b.population);
  assert.deepEqual(filtered, wanted.map(({ code }) => code));
});
