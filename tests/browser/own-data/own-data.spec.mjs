// Own data in place of the bundled package.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { municipalities } from "../harness/data.mjs";
import { button, cells, grouped, headline, headlineSays, rows } from "../harness/widget.mjs";
import { FAULTS, FILE, setData, codes, coverage, drop, issues, listed, meaning, places, pledged, report, sum, unfold } from "./own.mjs";

const BUNDLED = municipalities.length;

/** Waits until the widget lists this many places; those with places below them are not listed by default. */
const holds = (page, count) => eventually(page, async () => assert.equal((await codes(page)).length, count));
const shown = (page) => rows(page).locator(".pc-name").allTextContents();

/** A day as the English screen writes it. */
const DATE = /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/u;

test("the list of the tests is Kanagawa: 33 municipalities and three rows with a fault", () => {
  assert.equal(municipalities.filter(({ parent }) => parent === "14000").length, 33);
  assert.equal(listed.length, 36);
  assert.equal(places.length, 34, "a row with an impossible date is still a place");
  assert.ok(pledged.length >= 12 && listed.some(({ date }) => date.startsWith("令和元年")));
});

test("a Shift_JIS file with dates by era, dropped on the widget, takes the place of the bundled list", async ({ open }) => {
  const page = await open();
  await holds(page, BUNDLED);
  assert.equal(await drop(page, { bytes: FILE }), true, "the widget takes the file, the browser does not open it");
  await report(page).waitFor();
  assert.deepEqual((await codes(page)).sort(), places.map(({ code }) => code).sort());
  assert.equal((await coverage(page, { codes: ["14000"] })).people, sum(places), "the prefecture follows from its name beside each row");
  await headlineSays(page, `${grouped(sum(pledged))} people, each counted once`, `Counted from ${pledged.length} confirmed pledges.`);
  assert.deepEqual(await coverage(page), {
    people: sum(pledged),
    naive: sum(pledged),
    national: sum(places),
    share: sum(pledged) / sum(places),
    covered: sum(pledged),
    own: sum(pledged),
    above: 0,
    both: 0,
    maybe: 0,
    places: pledged.length,
    unknown: 0,
    unknownNational: 0,
  });
  await page.getByRole("button", { name: /^Show \d+ more/u }).click();
  const japanese = rows(page).locator("th small[lang=ja]");
  await eventually(page, async () => assert.deepEqual((await japanese.allTextContents()).sort(), places.map(({ name }) => name).sort()));
  const [ready, ...changes] = [await heard(page, "pledge-ready"), await heard(page, "pledge-change")];
  assert.equal(ready.length, 1);
  assert.deepEqual(changes.flat().map(({ detail }) => detail.reason), ["data"]);
});

test("each date by era is the day that was meant", async ({ open }) => {
  const page = await open();
  await drop(page, { bytes: FILE });
  await report(page).waitFor();
  for (const day of ["2019-12-31", "2020-12-31", "2021-03-30", "2021-03-31", "2021-10-29", "2022-06-30"]) {
    const by = pledged.filter((place) => place.day <= day);
    const { people, places: count } = await coverage(page, { asOf: day });
    assert.deepEqual([people, count], [sum(by), by.length], day);
  }
});

test("what could not be read is listed by row, column and reason, and the rest works", async ({ open }) => {
  const page = await open();
  await drop(page, { bytes: FILE });
  await report(page).waitFor();
  const found = (await issues(page)).map(({ row, column, reason }) => [row, column, reason]);
  // A row without its place leaves its pledge without one too: that is told as well.
  for (const fault of FAULTS) assert.ok(found.some((one) => one.join() === fault.join()), `${fault} in ${JSON.stringify(found)}`);
  assert.ok(found.every(([row]) => FAULTS.some(([known]) => known === row)), JSON.stringify(found));
  await unfold(page, "faults were found");
  const list = report(page).getByRole("table");
  assert.deepEqual(await list.getByRole("columnheader").allTextContents(), ["Row", "Column", "Value", "Why"]);
  const lines = await list.locator("tbody tr").evaluateAll((all) => all.map((line) => [...line.cells].map((cell) => cell.textContent)));
  assert.equal(lines.length, found.length);
  for (const [row, column, value, why] of [
    [listed.at(-3).row, "code", "144992", "The check digit (the sixth) should be 1."],
    [listed.at(-2).row, "population", "多数", "Not a number. Write it in digits."],
    [listed.at(-1).row, "declared", "令和3年2月30日", "Not a date. Write it like 2021-10-29."],
  ]) {
    assert.ok(lines.some((line) => line.join("|") === [row, column, value, why].join("|")), `${row} ${column}: ${JSON.stringify(lines)}`);
  }
});

test("the list of faults can be copied and saved as CSV", async ({ open }) => {
  const page = await open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await drop(page, { bytes: FILE });
  await report(page).waitFor();
  await unfold(page, "faults were found");
  await button(page, "Copy the list").click();
  const copied = await eventually(page, async () => {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /令和3年2月30日/u);
    return text;
  });
  assert.match(copied, /^Table,Row,Column,Value,Why\r?\n/u);
  const waiting = page.waitForEvent("download");
  await button(page, "Save the list (CSV)").click();
  const download = await waiting;
  assert.equal(download.suggestedFilename(), "issues.csv");
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const saved = Buffer.concat(chunks).toString("utf8");
  assert.ok(saved.startsWith("\uFEFF"), "spreadsheets read it as UTF-8");
  assert.equal(saved.slice(1).replaceAll("\r\n", "\n"), copied.replaceAll("\r\n", "\n"));
});

test("a saved list of faults holds no formula that a spreadsheet would run", async ({ open }) => {
  const page = await open();
  await setData(page, "code,name,population\nA,Good,1\nB,Bad,=1+1\nC,Bad,@SUM(A1)\nD,Bad,\"=HYPERLINK(\"\"https://x.example\"\")\"\n");
  await report(page).waitFor();
  await unfold(page, "faults were found");
  const waiting = page.waitForEvent("download");
  await button(page, "Save the list (CSV)").click();
  const chunks = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk);
  assert.doesNotMatch(Buffer.concat(chunks).toString("utf8"), /(?:^|[,\n])"?[=+@-]/mu);
});

test("the columns are shown with what they were taken for; correcting one reads the file again", async ({ open }) => {
  const page = await open();
  await drop(page, { bytes: FILE });
  await report(page).waitFor();
  await unfold(page, "How the columns were read");
  const taken = await report(page).locator(".pc-meanings > div > .pc-choice").evaluateAll((all) => all.map((one) => [one.querySelector("span").textContent, one.querySelector("select").value]));
  assert.deepEqual(taken, [
    ["団体コード", "code"],
    ["都道府県", "parent"],
    ["市区町村", "name_ja"],
    ["よみがな", "name_kana"],
    ["人口", "population"],
    ["表明日", "declared"],
    ["目標年", "target_year"],
    ["出典", "source"],
    ["担当課", ""],
  ]);
  await meaning(page, "表明日").selectOption("");
  // Without dates the target year alone still makes a pledge, but nobody knows since when; the impossible day is none now.
  await headlineSays(page, "0 people, each counted once", `could add up to ${grouped(sum(pledged) + listed.at(-1).people)} people`);
  assert.deepEqual((await issues(page)).filter(({ column }) => column === "declared"), []);
  assert.equal(await meaning(page, "表明日").inputValue(), "");
  await meaning(page, "表明日").selectOption("declared");
  await headlineSays(page, `${grouped(sum(pledged))} people, each counted once`);
  await meaning(page, "担当課").selectOption("note");
  assert.equal((await codes(page)).length, places.length);
});

test("a column that was not recognised can be given its meaning", async ({ open }) => {
  const page = await open();
  await setData(page, "code,name,住民,declared\n14130,川崎市,1538262,2020\n14100,横浜市,3777491,\n");
  await report(page).waitFor();
  assert.equal((await coverage(page)).national, 0);
  await unfold(page, "How the columns were read");
  await meaning(page, "住民").selectOption("population");
  await headlineSays(page, "1,538,262 people, each counted once");
  assert.equal((await coverage(page)).national, 1_538_262 + 3_777_491);
});

test("files can be chosen as well as dropped", async ({ open }) => {
  const page = await open();
  await page.getByLabel("Open your own data").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: FILE });
  await report(page).waitFor();
  assert.equal((await codes(page)).length, places.length);
});

test("several files are the tables of one package", async ({ open }) => {
  const page = await open();
  const file = (name, text) => ({ name, bytes: Buffer.from(text) });
  await drop(
    page,
    file("places.csv", "code,name_ja,name_en,parent,population\nK,県,Ken,,\nA,甲,Kou,K,10\nB,乙,Otsu,K,20\n"),
    file("pledges.csv", "place,declared,source\nA,2021,s\n"),
    file("sources.csv", "key,title,url\ns,Paper,https://example.org/paper\n"),
    file("photo.csv", "not,a,table\n"),
  );
  await holds(page, 2);
  const { people, national } = await coverage(page);
  assert.deepEqual([people, national], [10, 30]);
});

test("with `plain` the widget takes no files", async ({ open }) => {
  const page = await open({ attributes: { plain: "" } });
  assert.equal(await drop(page, { bytes: FILE }), false);
  assert.equal((await codes(page)).length, BUNDLED);
});

test("with `plain` nothing offers to open files", async ({ open }) => {
  const page = await open({ attributes: { plain: "" } });
  assert.equal(await page.getByText("Open your own data").isVisible(), false);
});

test("data without any date are not said to be of a date", async ({ open }) => {
  const page = await open();
  await setData(page, "code,name,population,target_year\nA,Alpha,5,2050\nB,Beta,6,\n");
  await headlineSays(page, "could add up to 5 people");
  assert.doesNotMatch(await headline(page).innerText(), DATE);
  await setData(page, "code,name,population,declared\nA,Alpha,5,2020-01-31\n");
  await eventually(page, async () => assert.match(await headline(page).innerText(), DATE, "dates of data that have some are seen"));
});

test("one column after another can be corrected", async ({ open }) => {
  const page = await open();
  await setData(page, "code,name,住民,宣言\n14130,川崎市,1538262,2020\n14100,横浜市,3777491,\n");
  await report(page).waitFor();
  await unfold(page, "How the columns were read");
  await meaning(page, "住民").selectOption("population");
  await eventually(page, async () => assert.equal((await coverage(page)).national, 1_538_262 + 3_777_491));
  await meaning(page, "宣言").selectOption("declared");
  await headlineSays(page, "1,538,262 people, each counted once");
});
