// What docs/DATA.md and docs/DATA.ja.md say of the data is what the CSV files hold: tables, columns, and every number in the text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredBy, municipalities, newest, people, place, pledges, reported, sourceAddress, sources, sum, table, union } from "../browser/harness/data.mjs";
import { names, open } from "../packages/package.mjs";
import { grouped, holds, inMan, perhaps, precisely, read } from "./figures.mjs";

const DAY = "2021-10-29";
const en = read("DATA.md");
const ja = read("DATA.ja.md");

/** The rows of the table whose head begins with this cell, without the two lines of the head. */
function rows(text, head) {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  assert.ok(first >= 0, `a table with the head ${head}`);
  const end = lines.findIndex((line, at) => at > first && !line.startsWith("|"));
  return lines.slice(first + 2, end < 0 ? undefined : end).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

const count = (list, test) => list.filter(test).length;
const pledged = (day, ...kinds) => count(declaredBy(day), (code) => kinds.includes(place(code).kind));
const official = reported.filter(({ subject, origin }) => subject === "pledges" && origin !== "article");

for (const [lang, text] of [["en", en], ["ja", ja]]) {
  test(`the ${lang} page has each table of the packages, with its columns and number of rows`, () => {
    for (const name of names()) {
      const expected = [...open(name).tables].map(([key, { resource, rows: all }]) => [`\`${key}\``, grouped(all.length), resource.schema.fields.map((field) => `\`${field.name}\``).join(" ")]);
      assert.deepEqual(rows(text, `\`${name}\``).map(([key, number, , columns]) => [key, number, columns]), expected);
    }
  });

  test(`the ${lang} page sets what is listed beside the official figures, day by day and by kind`, () => {
    const write = lang === "en" ? precisely : inMan;
    const reach = rows(text, lang === "en" ? "on this day" : "時点");
    assert.ok(reach.length >= 8);
    for (const [day, ...cells] of reach) {
      const { governments, people: told } = official.find(({ date }) => date === day);
      const listed = declaredBy(day);
      const share = Math.round((100 * listed.length) / Number(governments));
      const missing = lang === "en" ? "not found" : "見つからず";
      assert.deepEqual(cells, [grouped(governments), grouped(listed.length), lang === "en" ? `${share} %` : `${share}%`, told ? write(Number(told)) : missing, write(union(listed))], day);
    }
    const { prefectures, cities, wards, towns, villages } = official.find(({ date }) => date === DAY);
    const kinds = [["prefecture"], ["city", "designated_city"], ["ward"], ["town"], ["village"]];
    assert.deepEqual(rows(text, lang === "en" ? "kind" : "種別").map(([, ...cells]) => cells), kinds.map((kind, at) => [[prefectures, cities, wards, towns, villages][at], String(pledged(DAY, ...kind))]));
  });
}

test("the numbers in the text are those that the tables give", () => {
  const all = pledges.map(({ place: code }) => place(code).kind);
  const kind = (...names) => count(all, (name) => names.includes(name));
  const precise = (length) => count(pledges, ({ declared: date, declared_kind: how }) => how === "on" && date.length === length);
  const graded = (grade) => count(pledges, (one) => one.grade === grade);
  const aimed = (year) => count(pledges, (one) => one.target_year === year);
  const by = count(pledges, (one) => one.declared_kind === "by");
  const undated = count(pledges, (one) => one.declared === "");
  const late = count(pledges, (one) => one.place.endsWith("000") && one.declared_kind === "by" && one.declared === DAY);
  const counted = Number(official.find(({ date }) => date === newest).governments);
  const links = table("links");
  const listed = declaredBy(DAY);
  const certain = union(listed);
  const plain = sum(listed.map(people));
  const more = perhaps(DAY) - certain;
  const noted = count(pledges, (one) => one.note_en !== "");
  const sister = count(links, ({ programme }) => programme === "sister-city");
  const since = count(links, (link) => link.since === "");
  const versions = ["japan", "world"].map((name) => open(name).description.version);
  const copies = count([...sources.values()], ({ copy }) => copy === "yes");
  const nowhere = count([...sources.keys()], (key) => sourceAddress(key) === "");
  const former = table("former_names").length;
  const prefectures = pledged(DAY, "prefecture");
  const census = sum(municipalities.map(({ population }) => Number(population)));

  holds(
    en,
    `lists ${pledges.length} pledges, each read on a page that is named: ${kind("prefecture")} prefectures, ${kind("city", "designated_city")} cities, ${kind("ward")} special wards of Tokyo, ${kind("town")} towns and ${kind("village")} villages`,
    `is ${grouped(counted)} local governments on 29 June 2026: ${counted - pledges.length} more`,
    `On that day ${prefectures} prefectures had declared, all are listed`,
    `Of ${late} prefectures it is only known that they had declared by that day`,
    `one of the ${listed.length}, Iki`,
    `What is known of the ${pledges.length} pledges`,
    `${precise(10)} are known to the day, ${precise(7)} to the month, ${precise(4)} to the year. Of ${by} only a latest date is known (“by 29 October 2021”), of ${undated} none`,
    `${graded("official")} were read on the page`,
    `${graded("press")} in a newspaper or magazine (\`press\`), ${graded("dataset")} come from the Net Zero Tracker (\`dataset\`), ${graded("other")} from elsewhere`,
    `${noted} have a note`,
    `${count(pledges, ({ status: one }) => one === "policy")} rest on a plan`,
    `2050 for ${aimed("2050")}, 2040 for ${aimed("2040")}, 2030 for ${aimed("2030")}`,
    `${grouped(links.length)} pairs, of which ${grouped(sister)} are sister cities`,
    `${grouped(since)} have no date of beginning`,
    `up to ${grouped(more)} people on top of ${grouped(certain)}`,
    `add up to ${grouped(plain)}, more than live in Japan; ${grouped(plain - certain)} people live in`,
    `${grouped(census)} people in ${grouped(municipalities.length)} municipalities`,
    `(${grouped(former)} of them)`,
    `Of ${sources.size} sources ${copies} were read`,
    `${nowhere} have no address to follow`,
    `\`japan\` is ${versions[0]}, \`world\` ${versions[1]}`,
  );
  holds(
    ja,
    `確認した${pledges.length}件の表明です。内訳は${kind("prefecture")}都道府県、${kind("city", "designated_city")}市、東京都の${kind("ward")}特別区、${kind("town")}町、${kind("village")}村です`,
    `最新の数は${grouped(counted)}自治体（2026年6月29日）で、${counted - pledges.length}件足りません`,
    `この日までに表明した${prefectures}都道府県はすべて一覧にあり`,
    `${late}の県は「2021年10月29日以前」としか分かっておらず`,
    `2021年10月29日の${listed.length}件には`,
    `日まで分かるものが${precise(10)}件、月までが${precise(7)}件、年までが${precise(4)}件です。${by}件は`,
    `${undated}件は分かりません`,
    `環境省のページが${graded("official")}件（\`official\`）、新聞や雑誌が${graded("press")}件（\`press\`）、Net Zero Trackerが${graded("dataset")}件（\`dataset\`）`,
    `${graded("other")}件（\`other\`）です。${noted}件には`,
    `** ${count(pledges, ({ status: one }) => one === "policy")}件は、宣言ではなく`,
    `2050年が${aimed("2050")}件、2040年が${aimed("2040")}件、2030年が${aimed("2030")}件`,
    `連携は${grouped(links.length)}件で、うち${grouped(sister)}件が`,
    `${grouped(since)}件は、いつからか分かりません`,
    `${grouped(certain)}人に対して最大${grouped(more)}人`,
    `足すと${grouped(plain)}人になり`,
    `${grouped(plain - certain)}人を、二度数える`,
    `${grouped(municipalities.length)}市区町村、${grouped(census)}人`,
    `旧名（${grouped(former)}件）`,
    `${sources.size}件の資料のうち、${copies}件は`,
    `${nowhere}件には、たどれるアドレスがありません`,
    `\`japan\`は${versions[0]}版、\`world\`は${versions[1]}版`,
  );
});
