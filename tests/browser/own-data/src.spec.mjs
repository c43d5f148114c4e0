// `src`: a list or package at a URL, in place of the bundled one or merged over it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { eventually, heard, test } from "../harness/index.mjs";
import { declaredBy, municipalities, newest, pledge, place, places as bundled, union } from "../harness/data.mjs";
import { call, get, grouped, headlineSays, rows, setAttribute } from "../harness/widget.mjs";
import { FILE, codes, coverage, drop, issues, places, pledged, report, sum } from "./own.mjs";

const csv = (body) => ({ body, headers: { "content-type": "text/csv" } });
const holds = (page, count) => eventually(page, async () => assert.equal((await codes(page)).length, count));
const status = (page, code) => call(page, "status", code);

test("`src` to a CSV in Shift_JIS is shown in place of the bundled list", async ({ open }) => {
  const page = await open({ attributes: { src: "/lists/kanagawa.csv" }, files: { "/lists/kanagawa.csv": csv(FILE) } });
  assert.equal((await codes(page)).length, places.length);
  await headlineSays(page, `${grouped(sum(pledged))} people, each counted once`);
  assert.ok(!page.asked().includes("/data/japan.pcd"), "the bundled list is not fetched");
  assert.ok(await report(page).isVisible());
});

test("`src` to a datapackage.json reads the tables that it names, beside it", async ({ open }) => {
  const resources = [
    { name: "places", path: "tables/orte.csv" },
    { name: "pledges", path: "tables/zusagen.csv" },
    { name: "sources", path: "sources.csv" },
    { name: "photographs", path: "photographs.csv" },
  ];
  const page = await open({
    attributes: { src: "own/datapackage.json" },
    files: {
      "/own/datapackage.json": { body: JSON.stringify({ name: "own", resources }) },
      "/own/tables/orte.csv": csv("code,kind,parent,name_en,population\nDE,country,,Germany,100\nE,city,DE,Essen,30\nD,city,DE,Düsseldorf,20\n"),
      "/own/tables/zusagen.csv": csv("place,declared,declared_kind,target_year,source\nE,2019-05,on,2030,s\nD,2020,by,2035,s\n"),
      "/own/sources.csv": csv("key,title,url\ns,Paper,https://example.org/paper\n"),
    },
  });
  assert.deepEqual((await codes(page)).sort(), ["D", "E"]);
  const { people, national, places: count } = await coverage(page);
  assert.deepEqual([people, national, count], [50, 100, 2]);
  assert.deepEqual((await status(page, "E")).source, ["https://example.org/paper"]);
  assert.ok(!page.asked().includes("/own/photographs.csv"));
  assert.deepEqual(await issues(page), []);
});

test("the checked-in packages are read from their datapackage.json as from the compiled form", async ({ open }) => {
  const folder = new URL("../../../data/japan/", import.meta.url);
  const { resources } = JSON.parse(readFileSync(new URL("datapackage.json", folder)));
  const files = Object.fromEntries(["datapackage.json", ...resources.map(({ path }) => path)].map((path) => [`/japan/${path}`, { body: readFileSync(new URL(path, folder)) }]));
  const page = await open({ attributes: { src: "/japan/datapackage.json" }, files });
  const packed = await open();
  assert.deepEqual(await issues(page), []);
  assert.deepEqual(await coverage(page), await coverage(packed));
  assert.deepEqual(await codes(page), await codes(packed));
  const read = (one) => one.locator("pledge-compare").evaluate((element) => element.sources("14130"));
  assert.deepEqual(await read(page), await read(packed));
  assert.deepEqual(await status(page, "14130"), await status(packed, "14130"));
});

test("when `src` changes the new data are shown; without it the bundled ones", async ({ open }) => {
  const page = await open({ files: { "/a.csv": csv("code,name,population,declared\nA,Alpha,5,2020\n"), "/b.csv": csv("code,name,population,declared\nB,Beta,6,2020\n") } });
  await setAttribute(page, "src", "a.csv");
  await eventually(page, async () => assert.deepEqual(await codes(page), ["A"]));
  await setAttribute(page, "src", "b.csv");
  await eventually(page, async () => assert.deepEqual(await codes(page), ["B"]));
  await setAttribute(page, "src", null);
  await holds(page, municipalities.length);
});

test("a table of a package that is missing leaves the page without data, says so, and shows the fallback", async ({ open }) => {
  const page = await open({
    attributes: { src: "own/datapackage.json" },
    files: { "/own/datapackage.json": { body: JSON.stringify({ resources: [{ name: "places", path: "places.csv" }] }) } },
    errors: [/^<pledge-compare>: /u, /404/u],
    wait: false,
  });
  const [event] = await eventually(page, async () => {
    const events = await heard(page, "pledge-error");
    assert.equal(events.length, 1);
    return events;
  });
  assert.equal(event.detail.code, "http");
  assert.ok(await page.locator(".fallback").isVisible());
});

// A newer list over the bundled one: two municipalities that had no pledge, one that had, one place that is new.
const without = municipalities.filter(({ code, parent }) => !pledge(code) && !declaredBy(newest).includes(parent));
const LIST = [
  "団体コード,市区町村,人口,表明日,目標年,出典",
  ...without.slice(0, 2).map(({ code, name_ja: name }) => `${code},${name},1,2026-03-01,2050,https://example.org/list`),
  "14130,川崎市,,2020-02-17,2045,https://example.org/list",
  "99998,新設市,1234,2026-04-01,2050,",
].join("\n");

test("with `data-merge` a newer list goes over the bundled one and says what changed", async ({ open }) => {
  const page = await open({ attributes: { src: "/newer.csv", "data-merge": "" }, files: { "/newer.csv": csv(LIST) } });
  assert.equal((await codes(page)).length, municipalities.length + 1);
  const said = await report(page).innerText();
  assert.match(said, /3 pledges and 1 place were added to the list, 1 pledge was replaced\./u);
  for (const { code } of without.slice(0, 2)) {
    const now = await status(page, code);
    assert.deepEqual([now.status, now.declared, now.source], ["declared", "2026-03-01", ["https://example.org/list"]]);
  }
  const kawasaki = await status(page, "14130");
  assert.deepEqual([kawasaki.declared, kawasaki.targetYear, kawasaki.source], ["2020-02-17", 2045, ["https://example.org/list"]]);
  const yokohama = await status(page, "14100");
  assert.equal(yokohama.declared, pledge("14100").declared, "what the list does not name stays");
  const both = [...declaredBy(newest), ...without.slice(0, 2).map(({ code }) => code)];
  const { people, national } = await coverage(page);
  assert.equal(people, union(both) + 1234, "people of known places are those of the bundled list");
  assert.equal(national, union(bundled.map(({ code }) => code)) + 1234);
  assert.deepEqual(await issues(page), []);
});

test("the names and figures of places that the newer list has too stay as they were", async ({ open }) => {
  const page = await open({ attributes: { src: "/newer.csv", "data-merge": "" }, files: { "/newer.csv": csv(LIST) } });
  const { code } = without[0];
  const { people } = await coverage(page, { codes: [code] });
  assert.equal(people, Number(place(code).population));
  await page.getByRole("searchbox", { name: "Find a place" }).fill("kawasaki");
  await eventually(page, async () => assert.equal(await rows(page).locator(".pc-name").first().textContent(), "Kawasaki"));
});

test("a dropped file goes over the bundled list too where the page says `data-merge`", async ({ open }) => {
  const page = await open({ attributes: { "data-merge": "" } });
  await holds(page, municipalities.length);
  await drop(page, { name: "newer.csv", bytes: Buffer.from(LIST) });
  await holds(page, municipalities.length + 1);
  await page.getByRole("button", { name: "Back to the original data" }).click();
  await holds(page, municipalities.length);
});

test("taking `data-merge` away shows the own list alone, also when it came as a property", async ({ open }) => {
  const page = await open({ attributes: { "data-merge": "" } });
  await page.locator("pledge-compare").evaluate((element, list) => void (element.data = list), LIST);
  await holds(page, municipalities.length + 1);
  await setAttribute(page, "data-merge", null);
  await holds(page, 4);
  await setAttribute(page, "data-merge", "");
  await holds(page, municipalities.length + 1);
  assert.equal(await get(page, "data"), LIST);
});
