// The figures of the worked article, docs/JOURNALISTS.md and its Japanese twin, are those that the CSV files give.

import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredBy, municipalities, newest, people, place, pledge, prefectures, reported, split, status, sum, table, union } from "../browser/harness/data.mjs";
import { grouped, holds, inMan, millions, perhaps, precisely, read } from "./figures.mjs";

const DAY = "2021-10-29";
const FOUR = ["14130", "14100", "40100", "07203"];
const en = read("JOURNALISTS.md");
const ja = read("JOURNALISTS.ja.md");

const national = sum(municipalities.map(({ population }) => Number(population)));
const share = (number) => ((100 * number) / national).toFixed(1);
const on = (day) => ({ listed: declaredBy(day).length, people: union(declaredBy(day)) });
const official = reported.find(({ date, subject, origin }) => date === DAY && subject === "pledges" && origin === "official");
const living = (state) => sum(municipalities.filter(({ code }) => status(code, DAY) === state).map(({ population }) => Number(population)));
const plain = sum(declaredBy(DAY).map(people));
const above = sum(declaredBy(DAY).filter((code) => place(code).parent === "").map(people));
const kawasaki = table("links").filter(({ a }) => a === "14130");

test("the number, its date and its sum", () => {
  const [now, then, before, later] = [newest, DAY, "2020-09-30", "2021-11-30"].map(on);
  const more = perhaps(DAY) - then.people;
  holds(
    en,
    `${millions(now.people)} people, ${share(now.people)} % of the population, on 29 June 2026`,
    `| 160 local governments | ${before.listed} and ${millions(before.people)} people |`,
    `| ${official.governments} and ${millions(Number(official.people))} people | ${then.listed} and ${millions(then.people)} |`,
    `| 460 and about 100 million people | ${later.listed} and ${millions(later.people)} |`,
    `on 29 October, ${precisely(Number(official.people))}`,
    `The figure turns to ${millions(then.people)}, ${share(then.people)} %`,
    `municipalities ${grouped(plain - above)}, prefectures + ${grouped(above)}, plain sum ${grouped(plain)}, counted twice − ${grouped(plain - then.people)}, counted once ${grouped(then.people)}`,
    `at least ${Math.floor(then.people / 1e6)} million people, ${Math.floor(share(then.people))} % of Japan`,
    `Of the ${official.governments} local governments that the Ministry counted, the list confirms ${then.listed}`,
    `Of ${millions(living("unknown"))} people no declaration was found; ${millions(living("none"))} lived`,
    `${grouped(then.people)} people, each counted once wherever they live. Counted from the ${then.listed} pledges confirmed by this date`,
    `could add up to ${grouped(more)} people`,
  );
  holds(
    ja,
    `2026年6月29日の時点で${inMan(now.people)}、総人口の${share(now.people)}%です`,
    `| 160自治体 | ${before.listed}自治体、${inMan(before.people)} |`,
    `| ${official.governments}自治体、${inMan(Number(official.people))} | ${then.listed}自治体、${inMan(then.people)} |`,
    `| 460自治体、約1億人 | ${later.listed}自治体、${inMan(later.people)} |`,
    `数字は${inMan(then.people)}、${share(then.people)}%に変わります`,
    `市区町村${grouped(plain - above)}人、都道府県${grouped(above)}人、そのまま足すと${grouped(plain)}人、二度数えた${grouped(plain - then.people)}人を引いて${grouped(then.people)}人`,
    `少なくとも${inMan(then.people)}、総人口の${Math.floor(share(then.people))}%が住んでいた`,
    `${official.governments}自治体のうち、${then.listed}の表明を資料で確認できた`,
    `${inMan(living("unknown"))}の住む自治体では、表明が見つかっていない。${inMan(living("none"))}の住む自治体は`,
    `正確には${grouped(then.people)}人`,
    `最大で${grouped(more)}人増えます`,
  );
  const { own, both } = split(DAY);
  assert.equal(own + both, plain - above, "the municipalities’ people are in the split");
});

test("the cities of the article are as it says", () => {
  const partners = new Set(kawasaki.map(({ b }) => b)).size;
  const late = prefectures.filter(({ code }) => pledge(code)?.declared_kind === "by" && pledge(code).declared === DAY).length;
  holds(en, `Kawasaki has ${partners} partners in ${kawasaki.length} links`, `${grouped(union(FOUR))} people together`, `of ${late} prefectures only that latest date is known`);
  holds(ja, `川崎市の相手は${partners}か所、連携は${kawasaki.length}件です`, `人口は合わせて${grouped(union(FOUR))}人です`, `${late}の県の表明が`);
  assert.equal(municipalities.filter(({ name_ja: name }) => /^川崎[市町]$/u.test(name)).length, 3);
  assert.deepEqual([pledge("14130").declared, pledge("14130").declared_kind], ["2020-03", "by"]);
  assert.equal(pledge("40100").declared, "2020-10-29");
  assert.equal(status("40000", DAY), "none");
  assert.equal(status("04100", DAY), "covered");
});
