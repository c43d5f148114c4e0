// Lists as editors have them, one file each: the report of how they were read, and the figures. Expected numbers were added up
// by hand.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { eventually, heard, test } from "../harness/index.mjs";
import { municipalities } from "../harness/data.mjs";
import { call, headlineSays, rows, search } from "../harness/widget.mjs";
import { setData, codes, coverage, issues, meaning, report, unfold } from "./own.mjs";

const list = (name) => readFileSync(new URL(`../../fixtures/lists/${name}.csv`, import.meta.url));
const loud = [/^<pledge-compare>: /u];
const unread = (page) => page.getByRole("region", { name: "This file could not be read" });

/** Sets `data` to a file of this name. */
const give = (page, name) => page.locator("pledge-compare").first().evaluate((element, base64) => {
  element.data = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], "list.csv", { type: "text/csv" });
}, list(name).toString("base64"));

/** The sentences of the report, once it is there. */
async function said(page) {
  await report(page).waitFor();
  return (await report(page).innerText()).replaceAll(/\s+/gu, " ");
}

/** The names in the list, with what stands below them. */
const names = async (page) => (await rows(page).locator("th").allTextContents()).join(" | ");

async function says(page, ...sentences) {
  const text = await said(page);
  for (const sentence of sentences) assert.ok(text.includes(sentence), `the report says "${sentence}": ${text}`);
  return text;
}

const withoutPraise = (text) => assert.ok(!text.includes("Every row could be read"), text);
const status = async (page, code) => {
  const { declared, targetYear } = (await call(page, "status", code)) ?? {};
  return [declared, targetYear];
};

/** Expectations for each readable list, whichever way it is loaded. */
const READ = {
  "total-row": async (page) => {
    withoutPraise(await says(page, "3 places and 2 pledges were read.", "People in all: 6,041,246.", "Row 5 (合計) was left out as a total.", "1 row was left out."));
    await headlineSays(page, "2,263,755 people, each counted once");
    const { national, people } = await coverage(page);
    assert.deepEqual([national, people], [6_041_246, 2_263_755]);
    assert.deepEqual((await issues(page)).map(({ table, row, column, value, reason }) => [table, row, column, value, reason]), [["table", 5, "", "合計", "total"]]);
    assert.equal((await codes(page)).length, 3);
    await unfold(page, "1 row was left out");
    assert.match(await report(page).getByRole("row", { name: /A row of totals/u }).innerText(), /5/u);
    await search(page).fill("合計");
    await eventually(page, async () => assert.equal(await rows(page).count(), 0));
  },
  "prefecture-row": async (page) => {
    withoutPraise(await says(page, "People in all: 5,183,687.", "Row 7 (合計) was left out as a total.", "3 rows were left out."));
    await headlineSays(page, "5,183,687 people, each counted once");
    const { national, people } = await coverage(page);
    assert.deepEqual([national, people], [5_183_687, 5_183_687]);
    assert.deepEqual((await codes(page)).sort(), ["01100", "01202"]);
    assert.deepEqual(await status(page, "01000"), ["2020-03-11", 2050]);
    assert.deepEqual((await issues(page)).map(({ row, reason }) => [row, reason]), [[4, "ward"], [5, "ward"], [7, "total"]]);
  },
  "code-without-zero": async (page) => {
    withoutPraise(await says(page, "2 codes were read with a zero in front: 12025 → 01202 (2), 92011 → 09201 (3)."));
    assert.deepEqual((await codes(page)).sort(), ["01202", "09201"]);
    assert.deepEqual((await call(page, "summary")).remarks.map(({ row, did, taken }) => [row, did, taken]), [[2, "added-zero", "01202"], [3, "added-zero", "09201"]]);
  },
  "dots-for-thousands": async (page) => {
    await says(page, "3 places and 3 pledges were read.", "People in all: 4,069,230.");
    for (const [code, people] of [["08335043", 84_446], ["05515000", 315_293], ["11000000", 3_669_491]]) {
      assert.equal((await coverage(page, { codes: [code] })).people, people, code);
    }
  },
  "same-name": async (page) => {
    await says(page, "People in all: 391,511.");
    await headlineSays(page, "128,721 people, each counted once");
    const { national, places } = await coverage(page);
    assert.deepEqual([national, places], [391_511, 3]);
    assert.equal((await names(page)).split("府中市").length - 1, 2);
  },
  "accents-windows-1252": async (page) => {
    await says(page, "The file is in Windows-1252.");
    await eventually(page, async () => assert.match(await names(page), /Málaga.*Genève|Genève.*Málaga/u));
    for (const name of ["Orléans", "Besançon", "León", "España"]) assert.ok((await names(page)).includes(name), name);
  },
  "umlauts-windows-1252": async (page) => {
    await says(page, "The file is in Windows-1252.");
    await eventually(page, async () => assert.match(await names(page), /São Paulo/u));
    for (const name of ["Zürich", "Düsseldorf"]) assert.ok((await names(page)).includes(name), name);
  },
  "header-words": async (page) => {
    await says(page, "2 places and 1 pledge were read.", "People in all: 5,315,753.", "Every row could be read.");
    assert.equal((await coverage(page, { codes: ["14130"] })).people, 1_538_262);
    assert.deepEqual(await status(page, "14130"), ["2020-02-17", 2050]);
    assert.equal((await coverage(page)).national, 1_538_262 + 3_777_491);
  },
  "marks-for-nothing": async (page) => {
    await says(page, "9 places and 7 pledges were read.");
    assert.deepEqual(await issues(page), []);
    for (const [code, ...expected] of [
      ["14100", null, null], ["14130", "2020-02-17", 2050], ["14150", "2020-10", 2050], ["14201", null, null], ["14203", "2021-02-15", 2050],
      ["14204", "2020-02-07", 2050], ["14205", "2021-02-05", 2050], ["14206", "2019-11-22", 2050],
    ]) assert.deepEqual(await status(page, code), expected, code);
    const people = async (code) => rows(page).filter({ hasText: code }).locator(".c-pop").innerText();
    for (const name of ["相模原市", "横須賀市"]) assert.match(await people(name), /no data/iu, name);
  },
  "years-as-decimals": async (page) => {
    await says(page, "3 places and 2 pledges were read.", "People in all: 269,000.", "Every row could be read.");
    assert.deepEqual([await status(page, "E00000001"), await status(page, "E00000002"), await status(page, "E00000003")], [["2019-07-01", 2035], ["2019-11-30", 2030], [null, null]]);
  },
  "lower-case-words": async (page) => {
    withoutPraise(await says(page, "1 row was left out."));
    assert.deepEqual((await codes(page)).sort(), ["01100", "01202", "01395"]);
  },
  semicolons: async (page) => {
    await says(page, "The cells are separated by semicolons.", "3 places and 3 pledges were read.", "People in all: 559,617.");
    assert.deepEqual(await status(page, "08335043"), ["2019-05-02", 2035]);
  },
  tabs: async (page) => {
    await says(page, "The cells are separated by tabs.", "2 places and 2 pledges were read.", "People in all: 399,739.");
  },
  "title-rows-shift-jis": async (page) => {
    withoutPraise(await says(page, "The file is in Shift_JIS.", "The header is rows 3 to 4.", "People in all: 5,183,687.", "Row 8 (合計) was left out as a total.", "2 rows were left out."));
    assert.deepEqual((await codes(page)).sort(), ["01100", "01202"]);
    await unfold(page, "How the columns were read");
    assert.equal(await meaning(page, "人口 計").inputValue(), "population");
    for (const values of ["北海道 · 北海道 · 北海道", "5,183,687 · 1,961,225 · 246,904"]) assert.ok(await report(page).getByText(`In the first rows: ${values}`).isVisible(), values);
  },
};

for (const [name, check] of Object.entries(READ)) {
  test(`the list ${name}, given as a file, is read and what was understood is said`, async ({ open }) => {
    const page = await open();
    await give(page, name);
    await check(page);
    assert.deepEqual(await heard(page, "pledge-error"), []);
  });
}

for (const name of ["total-row", "title-rows-shift-jis"]) {
  test(`the list ${name} is read so from an address too`, async ({ open }) => {
    const page = await open({ attributes: { src: "/own.csv" }, files: { "/own.csv": { body: list(name) } } });
    await READ[name](page);
  });
}

for (const name of ["prefectures-by-name", "code-without-zero"]) {
  test(`the list ${name} over the bundled one adds no place and no people`, async ({ open }) => {
    const page = await open({ attributes: { "data-merge": "" } });
    const { national } = await coverage(page);
    await give(page, name);
    withoutPraise(name === "code-without-zero" ? await said(page) : "");
    await says(page, "0 pledges and 0 places were added to the list, 2 pledges were replaced.", "2 rows were found in the base list; in the base list:");
    assert.equal((await codes(page)).length, municipalities.length);
    assert.equal((await coverage(page)).national, national);
    assert.equal(national, 126_146_099);
    assert.deepEqual([(await status(page, "01202"))[0], (await status(page, "09201"))[0]], ["2022-03-01", "2021-09-03"]);
  });
}

const FAILS = {
  "unknown-headings": ["The header, as read from row 1: council, scope, target, wording, source_url, source_name, notes, authority_code, gss_code."],
  "no-header": ["Row 1 was taken for the header, and read as data too: 132, Bristol City Council (UA), 1, England, 535907, 13 November 2018."],
};

/** Waits for the report of a file without any place. */
async function fails(page, name) {
  await unread(page).waitFor();
  const text = (await unread(page).innerText()).replaceAll(/\s+/gu, " ");
  for (const sentence of FAILS[name]) assert.ok(text.includes(sentence), text);
  const reason = "No column says which place a row is about.";
  const all = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => shadowRoot.textContent);
  assert.equal(all.split(reason).length - 1, 1, "the reason is said once");
  assert.ok(!all.includes("The data cannot be read"), all);
  const [event, ...more] = await heard(page, "pledge-error");
  assert.deepEqual([event.detail.code, more.length, event.detail.issues.map(({ row, reason }) => [row, reason])], ["data", 0, [[1, "no-place"]]]);
  assert.ok(event.detail.message.length > 10 && event.detail.summary.columns.length > 5);
  assert.deepEqual((await issues(page)).map(({ table, row, column, reason }) => [table, row, column, reason]), [["table", 1, "", "no-place"]]);
}

const chosen = (page, column) => unread(page).getByRole("combobox", { name: column, exact: true });

for (const name of Object.keys(FAILS)) {
  test(`the list ${name}: the data stay, its columns can be chosen, and then it is shown`, async ({ open }) => {
    const page = await open({ errors: loud });
    await give(page, name);
    await fails(page, name);
    assert.ok(await unread(page).getByText("still shown").isVisible());
    assert.equal((await codes(page)).length, municipalities.length);
    await choose(page, name);
  });
}

test("a file at an address in which there is no place shows its columns, and then its places", async ({ open }) => {
  const page = await open({ attributes: { src: "/own.csv" }, files: { "/own.csv": { body: list("unknown-headings") } }, errors: loud, wait: false });
  await fails(page, "unknown-headings");
  assert.equal(await unread(page).getByText("still shown").count(), 0);
  await choose(page, "unknown-headings");
  assert.equal((await heard(page, "pledge-ready")).length, 1);
});

async function choose(page, name) {
  if (name === "no-header") {
    await chosen(page, "535907").selectOption("population");
    // Still no place: the report is shown again.
    await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 2));
    assert.equal(await chosen(page, "535907").inputValue(), "population");
    await chosen(page, "Bristol City Council (UA)").selectOption("name_ja");
    await unread(page).waitFor({ state: "detached" });
    await says(page, "6 places", "People in all: 2,194,956.");
    return;
  }
  await chosen(page, "council").selectOption("name_ja");
  await unread(page).waitFor({ state: "detached" });
  await unfold(page, "How the columns were read");
  await meaning(page, "gss_code").selectOption("code");
  await eventually(page, async () => assert.deepEqual((await codes(page)).sort(), ["E00000001", "E00000002", "E00000003"]));
  await says(page, "3 places", "1 further row was read as further pledges");
  assert.match(await names(page), /Borsetshire/u);
}

test("a file without places that is closed leaves the data as they were", async ({ open }) => {
  const page = await open({ errors: loud });
  await give(page, "unknown-headings");
  await unread(page).getByRole("button", { name: "Close this file" }).click();
  await unread(page).waitFor({ state: "detached" });
  assert.deepEqual(await issues(page), []);
  assert.equal(await report(page).count(), 0);
});

test("a name that several places have is listed with them, and nothing is guessed", async ({ open }) => {
  const page = await open({ attributes: { "data-merge": "" } });
  const before = await coverage(page);
  await setData(page, "市区町村,表明日\n府中市,2021-03-01\n");
  await unread(page).or(report(page)).first().waitFor();
  assert.deepEqual((await issues(page)).map(({ row, reason, candidates }) => [row, reason, candidates]), [[2, "ambiguous", ["13206", "34208"]]]);
  await page.locator(".pc-own summary").filter({ hasText: "fault was found" }).click();
  await page.getByText("It may be: Fuchu (Tokyo) 13206, Fuchu (Hiroshima) 34208.").waitFor();
  assert.deepEqual(await coverage(page), before);
});

test("what a file does not tell can be chosen: its encoding, what separates its cells, the unit of its people, the order of its dates", async ({ open }) => {
  const page = await open({ errors: loud });
  const choice = (name) => page.locator(".pc-own").getByRole("combobox", { name, exact: true });
  await setData(page, [...Buffer.from("code,name;people;date\nA,España;84;02/05/2019\n", "latin1")].map((byte) => byte));
  await page.locator("pledge-compare").evaluate((element) => (element.data = Uint8Array.from(element.data)));
  await unread(page).or(report(page)).first().waitFor();
  await choice("What separates the cells").selectOption(";");
  await choice("code,name").selectOption("name_ja");
  await report(page).waitFor();
  await unfold(page, "How the columns were read");
  await choice("people").selectOption("population:3");
  await eventually(page, async () => assert.equal((await coverage(page)).national, 84_000));
  await choice("date").selectOption("declared:dmy");
  const [code] = await codes(page);
  await eventually(page, async () => assert.deepEqual(await status(page, code), ["2019-05-02", null]));
  await choice("date").selectOption("declared:mdy");
  await eventually(page, async () => assert.deepEqual(await status(page, code), ["2019-02-05", null]));
  assert.equal(await choice("Encoding of the file").inputValue(), "windows-1252");
  assert.equal(await choice("people").inputValue(), "population:3", "what was chosen stays");
});

test("the row with the headings can be chosen, and an encoding that no file tells", async ({ open }) => {
  const page = await open({ errors: loud });
  const choice = (name) => page.locator(".pc-own").getByRole("combobox", { name, exact: true });
  await setData(page, "code,name,population\nof the town,as written,at the census\n\nid,town,people,declared\nA,Alpha,10,2020-05-01\nB,Beta,30,\n");
  await unread(page).or(report(page)).first().waitFor();
  await page.locator(".pc-own summary").filter({ hasText: "How the columns were read" }).click();
  await choice("Row with the headings").waitFor();
  const rows = await choice("Row with the headings").locator("option").allTextContents();
  assert.deepEqual(rows.slice(2, 4).concat(rows.at(-1)), ["Row 4: id town people declared", "Row 5: A Alpha 10 2020-05-01", "None: all rows are data"]);
  await choice("Row with the headings").selectOption("4");
  await choice("id").selectOption("code");
  await choice("town").selectOption("name_ja");
  await choice("people").selectOption("population");
  await eventually(page, async () => assert.deepEqual((await codes(page)).sort(), ["A", "B"]));
  assert.equal((await coverage(page)).national, 40);
  assert.deepEqual((await issues(page)).map(({ row, reason }) => [row, reason]), []);
  assert.equal(await choice("Row with the headings").inputValue(), "4", "what was chosen stays");

  // 北京 and 上海 in GBK, as bytes.
  const gbk = [0xb1, 0xb1, 0xbe, 0xa9, 0x2c, 0x31, 0x30, 0x0a, 0xc9, 0xcf, 0xba, 0xa3, 0x2c, 0x32, 0x30, 0x0a];
  await page.locator("pledge-compare").evaluate((element, bytes) => (element.data = Uint8Array.from(bytes)), [...Buffer.from("name,population\n"), ...gbk]);
  await eventually(page, async () => assert.equal((await coverage(page)).national, 30));
  await choice("Encoding of the file").selectOption("gb18030");
  await page.getByRole("link", { name: "北京" }).waitFor();
});
