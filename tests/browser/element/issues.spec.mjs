// Issues: what cannot be read is named, and everything else still works.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { FIRST_ROWS, call, get, rows, set, setAttribute } from "../harness/widget.mjs";

const issue = (column, value, reason) => ({ table: "state", row: null, column, value, reason, candidates: [] });
const issues = (page) => call(page, "issues");

test("the bundled data have no issues", async ({ open }) => {
  assert.deepEqual(await issues(await open()), []);
});

test("an unknown code is an issue; the known ones are chosen", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,99999,40100" } });
  assert.deepEqual(await issues(page), [issue("selected", "99999", "unknown-place")]);
  assert.equal((await call(page, "toRecord")).figures.selection.places, 2);
  const [event] = await heard(page, "pledge-error");
  assert.equal(event.detail.code, "state");
  assert.deepEqual(event.detail.issues, [issue("selected", "99999", "unknown-place")]);
});

test("a wrong check digit is an issue, and no other place is taken for it", async ({ open }) => {
  const page = await open({ attributes: { selected: "141306" } });
  assert.deepEqual(await issues(page), [issue("selected", "141306", "check-digit")]);
  assert.deepEqual(await get(page, "selected"), ["141306"]);
});

for (const date of ["2021-13", "2021-02-30", "yesterday", "2021/10/29", "20211029"]) {
  test(`the date ${date} is an issue, and the day shown stays`, async ({ open }) => {
    const page = await open({ attributes: { "as-of": "2021-10-29" } });
    await setAttribute(page, "as-of", date);
    assert.equal(await get(page, "asOf"), "2021-10-29");
    assert.deepEqual(await issues(page), [issue("as-of", date, "date")]);
  });
}

test("an unknown view, filter or sort is an issue each, and the rest of the value counts", async ({ open }) => {
  const page = await open({ attributes: { view: "globe", filter: "colour:red,kind:town", sort: "beauty,-population" } });
  assert.deepEqual((await issues(page)).map(({ column, value, reason }) => [column, value, reason]), [
    ["view", "globe", "choice"],
    ["filter", "colour:red", "unknown-key"],
    ["sort", "beauty", "unknown-key"],
  ]);
  const { view, filter, sort } = await get(page, "state");
  assert.deepEqual({ view, filter, sort }, { view: "places", filter: "kind:town", sort: "-population" });
});

test("a fault is told once, however often the rest of the state changes afterwards", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,99999" } });
  for (const query of ["k", "ka", "kaw"]) {
    await set(page, { query });
    assert.equal(await get(page, "query"), query);
  }
  assert.deepEqual(await issues(page), [issue("selected", "99999", "unknown-place")]);
  assert.equal((await heard(page, "pledge-error")).length, 1);
});

test("a fault is told once, also when further files of the data come", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,99999", view: "compare" } });
  for (const file of ["figures", "links"]) await eventually(page, async () => assert.ok(page.asked().includes(`/data/japan-${file}.pcd`)));
  await page.waitForLoadState("networkidle");
  await eventually(page, async () => assert.equal(await page.locator(".pc-body").getByText("loading", { exact: true }).count(), 0));
  assert.deepEqual(await issues(page), [issue("selected", "99999", "unknown-place")]);
  assert.equal((await heard(page, "pledge-error")).length, 1);
});

test("an unknown key of state is an issue, and the known ones count", async ({ open }) => {
  const page = await open();
  await set(page, { state: { query: "kawasaki", colour: "red" } });
  assert.equal(await get(page, "query"), "kawasaki");
  assert.deepEqual(await issues(page), [issue("colour", "red", "unknown-key")]);
});

test("values of a wrong type never undo the rest of the state", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130", "as-of": "2021-10-29" } });
  for (const state of [{ query: 5, sort: "name" }, { view: null, sort: "name" }, { selected: 14100, sort: "name" }, { asOf: undefined, sort: "name" }]) {
    await set(page, { state: { sort: "" } });
    await page.locator("pledge-compare").evaluate((one, value) => (one.state = value), state);
    const { sort, selected, asOf } = await get(page, "state");
    assert.equal(sort, "name", JSON.stringify(state));
    assert.ok(selected.length === 1 && asOf === "2021-10-29", JSON.stringify({ selected, asOf }));
  }
});

test("a question that cannot be read is not answered with the figures of another one", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29" } });
  for (const asOf of ["2021-13", "2021-02-30", "yesterday", "5", 0, {}, [5], true]) {
    assert.equal(await call(page, "coverage", { asOf }), null, `coverage at ${JSON.stringify(asOf)}`);
    assert.equal(await call(page, "status", "14130", asOf), null, `status at ${JSON.stringify(asOf)}`);
  }
  for (const codes of ["99999", "14130,99999", ["14130", "141306"], ["Kawasaki"], [null]]) {
    assert.equal(await call(page, "coverage", { codes }), null, `coverage of ${JSON.stringify(codes)}`);
  }
  for (const question of [{ filter: "colour:red" }, { filter: "kind:city,colour:red" }, { filter: "status:declard" }, { filter: "in:99999" }, { filter: "chosen:no" }, { sort: "beauty" }, { sort: "-population,beauty" }, { filter: 5 }, { sort: true }]) {
    assert.equal(await call(page, "places", question), null, `places for ${JSON.stringify(question)}`);
  }
  assert.equal(await call(page, "cite", "beauty"), null);
});

test("what is wrong in a question is named among the issues, once", async ({ open }) => {
  const page = await open();
  for (let times = 0; times < 2; times += 1) {
    await call(page, "coverage", { codes: ["14130", "99999"], asOf: "2021-13" });
    await call(page, "coverage", { asOf: "2021-10-29" });
    await call(page, "status", "141306");
    await call(page, "places", { filter: "kind:city,status:declard", sort: "-population" });
    await call(page, "places", { filter: "in:99999" });
    await call(page, "places", { sort: "beauty" });
    await call(page, "links", "99999");
    assert.equal(await call(page, "toCSV", { selection: "14130,99999" }), null);
    assert.equal(await call(page, "cite", "beauty"), null);
  }
  const asked = (table, column, value, reason) => ({ table, row: null, column, value, reason, candidates: [] });
  assert.deepEqual(await issues(page), [
    asked("coverage", "asOf", "2021-13", "date"),
    asked("coverage", "codes", "99999", "unknown-place"),
    asked("status", "code", "141306", "unknown-place"),
    asked("places", "filter", "kind:city,status:declard", "unknown-key"),
    asked("places", "filter", "in:99999", "unknown-key"),
    asked("places", "sort", "beauty", "unknown-key"),
    asked("links", "code", "99999", "unknown-place"),
    asked("toCSV", "selection", "99999", "unknown-place"),
    asked("cite", "figure", "beauty", "unknown-key"),
  ]);
  assert.deepEqual(await heard(page, "pledge-error"), [], "who asks has the answer");
});

test("a filter with a word that is no answer, or a code that no place has, is an issue and hides no place", async ({ open }) => {
  const page = await open({ attributes: { filter: "status:declard,chosen:no,people:5,links:maybe,target:soon" } });
  const wrong = ["status:declard", "chosen:no", "people:5", "links:maybe", "target:soon"];
  assert.deepEqual(await issues(page), wrong.map((part) => issue("filter", part, "unknown-key")));
  assert.equal(await get(page, "filter"), "");
  assert.equal(await rows(page).count(), FIRST_ROWS);
  await setAttribute(page, "filter", "in:99999");
  await eventually(page, async () => assert.deepEqual((await issues(page)).at(-1), issue("filter", "in:99999", "unknown-place")));
});

test("30,000 codes that no place has are an issue each, once, and a change after that is made in a moment", async ({ open }) => {
  const page = await open();
  const times = await page.locator("pledge-compare").evaluate(async (one) => {
    const took = async (change) => {
      const start = performance.now();
      Object.assign(one, change);
      void one.state;
      return performance.now() - start;
    };
    const without = await took({ sort: "name" });
    await took({ selected: Array.from({ length: 30_000 }, (_, at) => `none-${at}`) });
    return [without, await took({ sort: "-name" })];
  });
  assert.equal((await issues(page)).length, 30_000);
  assert.ok(times[1] < times[0] + 1000, times.join());
});

test("what a question leaves out is as on screen", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29" } });
  const { people } = await call(page, "coverage");
  for (const nothing of [null, undefined]) {
    assert.equal((await call(page, "coverage", { asOf: nothing, codes: nothing })).people, people);
    assert.equal((await call(page, "places", { query: nothing, filter: nothing, sort: nothing })).length, (await call(page, "places")).length);
    assert.equal((await call(page, "status", "14130", nothing)).status, "declared");
  }
});

test("nothing that a page can set breaks the widget", async ({ open }) => {
  const page = await open();
  const odd = [null, undefined, 0, NaN, {}, [], [null], "\u0000", "x".repeat(100_000), "\ud800", ",,,", ":", "-", Symbol.iterator.toString()];
  await page.locator("pledge-compare").evaluate(async (one, values) => {
    for (const value of values) {
      for (const key of ["view", "selected", "place", "asOf", "query", "filter", "sort", "state"]) {
        one[key] = value;
        void one.state;
      }
      one.coverage(value ?? undefined);
      one.places(value ?? undefined);
      one.status(value, value);
    }
    one.state = { view: "places", selected: "", asOf: "latest", query: "", filter: "", sort: "" };
  }, odd);
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST_ROWS));
  assert.equal((await call(page, "coverage", { codes: ["14130"] })).places, 1);
});
