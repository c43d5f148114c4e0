// A journalist selects places and a date, and exports the list and the figure.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { declared, lastDay, newest, people, place, pledge, sourceAddress, sourceName, split, status, sum, table, union } from "../harness/data.mjs";
import { WORDS, box, button, call, firstRow, get, grouped, openSave, search, set, setAttribute } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const CHOSEN = ["14130", "40100", "14000"];
const told = (page) => page.locator("pledge-compare .pc-message");
const absences = table("absences");

/** A CSV text as rows of cells: a reader of its own, by RFC 4180. */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], "the last line ends too");
  const [header, ...records] = rows;
  return records.map((row) => {
    assert.equal(row.length, header.length, row.join());
    return Object.fromEntries(header.map((name, at) => [name, row[at]]));
  });
}

/** Presses a button that saves a file; gives its name and its bytes. */
async function saved(page, name) {
  const waiting = page.waitForEvent("download");
  await button(page, name).click();
  const download = await waiting;
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** What the package says about a place on a day, in the words of the exported table. */
function expected(code, day) {
  const absent = !declared(code, day) && absences.some((absence) => absence.place === code && day <= lastDay(absence.as_of));
  const own = (!absent && pledge(code)) || { declared: "", declared_kind: "", target_year: "" };
  const { name_ja, kind, parent } = place(code);
  const by = own.declared_kind === "by";
  return {
    code,
    name_ja,
    kind,
    parent,
    as_of: day,
    state: status(code, day),
    declared_on: by ? "" : own.declared,
    declared_on_or_before: by ? own.declared : "",
    target_year: own.target_year,
    covered_by: declared(parent, day) ? parent : "",
    population: String(people(code)),
  };
}

const only = (row, keys) => Object.fromEntries(keys.map((key) => [key, row[key]]));

/** How the sources of a place's pledge are named. */
const cited = (code, lang = "ja") =>
  pledge(code).source.split(" ").map((key) => sourceAddress(key) || sourceName(key, lang));

function assertRow(row, day) {
  const wanted = expected(row.code, day);
  assert.deepEqual(only(row, Object.keys(wanted)), wanted);
  assert.equal(row.data_version, table("versions").at(-1).version);
  if (row.declared_on || row.declared_on_or_before) cited(row.code).forEach((name) => assert.ok(row.source.includes(name), `${row.code} cites ${name}`));
}

test("chosen places on a chosen day: list, figure, link and settings", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash", "as-of": DAY } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const [word, name] of [["kawasaki", "Kawasaki (Kanagawa)"], ["kitakyushu", "Kitakyushu (Fukuoka)"]]) {
    await search(page).fill(word);
    await firstRow(page, name.replace(" (", ", ").replace(")", ""));
    await box(page, name).check();
  }
  await search(page).fill("");
  await button(page, "Chosen 2 only").click();
  await openSave(page);

  const csv = await saved(page, /^CSV$/u);
  assert.equal(csv.name, `pledge-compare-${DAY}.csv`);
  const rows = cells(csv.bytes.toString("utf8"));
  assert.deepEqual(rows.map(({ code }) => code).sort(), ["14130", "40100"]);
  rows.forEach((row) => assertRow(row, DAY));
  const excel = await saved(page, "CSV for Excel (UTF-8 with BOM)");
  assert.equal(excel.bytes.toString("utf8"), `\uFEFF${csv.bytes.toString("utf8")}`);

  await button(page, "Copy figure for the 2 chosen").click();
  await eventually(page, async () => assert.equal(await told(page).textContent(), "Copied."));
  const quoted = await page.evaluate(() => navigator.clipboard.readText());
  const both = people("14130") + people("40100");
  assert.match(quoted, /2 chosen places, as of 29 October 2021/);
  assert.ok(declared("14130", DAY) && declared("40100", DAY));
  assert.ok(quoted.includes(`${grouped(both)} people`), quoted);
  assert.ok(quoted.endsWith(`${await get(page, "permalink")}&scope=selected`), `the link opens on this figure: ${quoted}`);

  await button(page, "Copy link").click();
  await eventually(page, async () => assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await get(page, "permalink")));

  const { name, bytes } = await saved(page, "Figures and settings (JSON)");
  assert.equal(name, `pledge-compare-${DAY}.json`);
  const json = JSON.parse(bytes);
  assert.deepEqual(json.state, await get(page, "state"));
  assert.deepEqual([json.permalink, json.version], [await get(page, "permalink"), await get(page, "version")]);
  assert.deepEqual(json.figures, { country: await call(page, "coverage"), selection: await call(page, "coverage", { codes: ["14130", "40100"] }) });
  assert.equal(json.figures.selection.people, both);
  assert.deepEqual(only(json.data, ["asOf", "newest", "population"]), { asOf: DAY, newest, population: "2020-10-01" });
  const named = new Set(json.sources.map(({ url, title, publisher }) => url || title || publisher));
  ["14130", "40100"].flatMap((code) => cited(code, "en")).forEach((source) => assert.ok(named.has(source), source));
});

test("the whole list, as the tables of the package have it, on three days", async ({ open }) => {
  const page = await open();
  for (const day of ["2020-10-25", DAY, newest]) {
    await set(page, { state: { asOf: day } });
    const rows = cells(await call(page, "toCSV"));
    assert.equal(rows.length, 1741);
    assert.deepEqual(rows.map(({ code }) => code), await call(page, "places"), "in the order of the screen");
    rows.forEach((row) => assertRow(row, day));
  }
});

test("a list of codes is exported as it is asked for, whatever the question", async ({ open }) => {
  const page = await open({ attributes: { query: "kawasaki", "as-of": DAY } });
  assert.deepEqual(cells(await call(page, "toCSV")).map(({ code }) => code), ["14130", "40605", "04324"]);
  const rows = cells(await call(page, "toCSV", { selection: CHOSEN }));
  assert.deepEqual(rows.map(({ code }) => code), CHOSEN);
  rows.forEach((row) => assertRow(row, DAY));
  assert.deepEqual(rows.map(({ state_name: word }) => word), CHOSEN.map(() => WORDS.declared));
  await setAttribute(page, "lang", "ja");
  const [kawasaki] = cells(await call(page, "toCSV", { selection: "14130" }));
  assert.deepEqual([kawasaki.state_name, kawasaki.parent_name], ["自ら表明", "神奈川県"]);
});

test("what was exported can be opened again, and counts the same people", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const before = await call(page, "coverage");
  const all = [...(await call(page, "places", { filter: "kind:prefecture" })), ...(await call(page, "places"))];
  assert.equal(all.length, 47 + 1741);
  await set(page, { data: await call(page, "toCSV", { selection: all, bom: true }) });
  await page.getByRole("region", { name: "Your data" }).waitFor();
  assert.deepEqual(await call(page, "issues"), []);
  const after = await call(page, "coverage");
  for (const key of ["covered", "own", "above", "both", "people", "places", "national"]) assert.equal(after[key], before[key], key);
});

for (const [lang, words] of [
  ["en", ["29 October 2021", "each counted once", "of the 479", "has declared zero carbon", "Source (Population)", "Source (Pledge)"]],
  ["ja", ["2021年10月29日", "一度だけ数えています", "479自治体", "ゼロカーボンを表明", "出典（人口）", "出典（表明）"]],
]) {
  test(`${lang}: the headline is quoted with number, date, definition, completeness, sources and link`, async ({ open }) => {
    const page = await open({ lang, attributes: { "as-of": DAY } });
    const text = await call(page, "cite");
    const bodies = table("pledges").map(({ place: code }) => code).filter((code) => declared(code, DAY));
    const covered = union(bodies);
    const country = union(table("places").map(({ code }) => code));
    const share = (Math.round((covered * 1000) / country) / 10).toFixed(1);
    for (const said of [grouped(covered), `${share}%`, String(bodies.length), ...words]) assert.ok(text.includes(said), `${said}:\n${text}`);
    assert.ok(text.endsWith(` ${await get(page, "permalink")}`));
    const credit = { en: /Population Census of Japan 2020.*Statistics Bureau.*processed by pledge-compare/u, ja: /「令和2年国勢調査」（総務省統計局）を加工して作成/u }[lang];
    assert.match(text, credit, "the credit that the census asks for");
    if (lang === "en") assert.doesNotMatch(text, /[\u3040-\u9fff]/u, "one language");
    assert.doesNotMatch(text, /undefined|null|\n\n/);
  });
}

test("parts of the split and single places can be quoted too", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const text = await call(page, "cite", "split");
  const parts = split(DAY);
  const words = (count) => (count < 1_000_000 ? grouped(count) : `${(Math.round(count / 100_000) / 10).toFixed(1)} million`);
  for (const [label, count] of [["Municipality and prefecture", parts.both], ["Municipality only", parts.own], ["Prefecture only", parts.above]]) {
    assert.ok(text.includes(`${label}: ${words(count)}`), `${label}:\n${text}`);
  }
  assert.equal(sum(Object.values(parts)), (await call(page, "coverage")).covered);
  const kawasaki = await call(page, "cite", "141305");
  assert.match(kawasaki, /^Kawasaki \(Kanagawa\): Declared, by March 2020.*\(as of 29 October 2021\)\./);
  assert.ok(kawasaki.endsWith(await get(page, "permalink")));
});

test("a reference to the whole names title, publisher, version of the data, today and the address, in three forms", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const { version } = table("versions").at(-1);
  const [iso, day] = await page.evaluate(() => [new Intl.DateTimeFormat("sv").format(), new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format()]);
  const [title, link] = ["Compare municipal zero-carbon pledges", await get(page, "permalink")];
  await openSave(page);
  for (const [name, wanted] of [
    ["APA", `pledge-compare. (${version.slice(0, 4)}). ${title} (Version ${version}) [Data set and charts]. Retrieved ${day}, from ${link}`],
    ["plain text", `“${title}”, pledge-compare, data version ${version}, accessed ${day}. ${link}`],
  ]) {
    await button(page, `Copy citation (${name})`).click();
    await eventually(page, async () => assert.equal(await page.evaluate(() => navigator.clipboard.readText()), wanted));
  }
  await button(page, "Copy citation (BibTeX)").click();
  await eventually(page, async () => {
    const entry = await page.evaluate(() => navigator.clipboard.readText());
    for (const field of [`title = {{${title}}}`, "publisher = {pledge-compare}", `version = {${version}}`, `url = {${link}}`, `urldate = {${iso}}`]) assert.ok(entry.includes(field), entry);
  });
});

test("where the clipboard is closed the text is shown instead, to be copied by hand", async ({ open }) => {
  const page = await open({
    before: () => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }),
    attributes: { "as-of": DAY },
  });
  await openSave(page);
  await button(page, "Copy figure with citation").click();
  const text = await call(page, "cite");
  await eventually(page, async () => assert.equal(await told(page).textContent(), text));
});

test("“copied” is said once for each copy, by a region that was there before", async ({ open }) => {
  const page = await open({ lang: "ja" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    window.announced = [];
    const region = shadowRoot.querySelector(".pc-message[role=status]");
    const observer = new MutationObserver(() => region.textContent && window.announced.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  });
  const announced = () => page.evaluate(() => window.announced);
  await openSave(page);
  await button(page, "リンクをコピー").click();
  await eventually(page, async () => assert.deepEqual(await announced(), ["コピーしました。"]));
  await button(page, "数値を引用の形でコピー").click();
  await eventually(page, async () => assert.deepEqual(await announced(), ["コピーしました。", "コピーしました。"]));
});

test("a file that was offered can be fetched for half a minute, for browsers that ask first, and then lets its memory go", async ({ open }) => {
  const page = await open({ before: () => {
    const { revokeObjectURL } = URL;
    window.revoked = [];
    URL.revokeObjectURL = (url) => (window.revoked.push(url), revokeObjectURL.call(URL, url));
  } });
  await openSave(page);
  await page.clock.install();
  await saved(page, /^CSV$/u);
  await page.clock.runFor(30_000);
  assert.deepEqual(await page.evaluate(() => window.revoked), []);
  await page.clock.runFor(60_000);
  assert.equal(await page.evaluate(() => window.revoked.length), 1);
});
