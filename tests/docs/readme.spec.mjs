// What the READMEs say in figures is what the data, the contract and the budget say.

import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredBy, municipalities, newest, place, pledges, prefectures, reported, table } from "../browser/harness/data.mjs";
import { read, rowsBelow, spans } from "./documents.mjs";

const READMES = ["README.md", "README.ja.md"];
const grouped = (number) => number.toLocaleString("en");
const count = (holds) => pledges.filter(holds).length;

const isOn = ({ declared_kind: kind }) => kind === "on";
const counted = reported.filter(({ subject, governments }) => subject === "pledges" && governments);

/** The figures of the section on the data, counted from the CSV files. */
const COUNTED = {
  "pledges": pledges.length,
  "with a date": count(({ declared }) => declared),
  "of prefectures": count((one) => place(one.place).parent === ""),
  "of municipalities": count((one) => place(one.place).parent !== ""),
  "to the day": count((one) => isOn(one) && one.declared.length === 10),
  "to the month or year": count((one) => isOn(one) && one.declared.length < 10),
  "by a day": count(({ declared_kind: kind }) => kind === "by"),
  "without a date": count(({ declared }) => !declared),
  "the newest count of the official list": Number(counted.findLast(({ date }) => date === newest).governments),
  "listed of the 479": declaredBy("2021-10-29").length,
  "links": table("links").length,
  "partners": table("partners").length,
};

const newestDeclared = new Date(pledges.map(({ declared }) => declared).toSorted().at(-1));
const DAY = {
  "README.md": newestDeclared.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  "README.ja.md": newestDeclared.toLocaleDateString("ja-JP", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
};

const section = (path, heading) => read(path).split(`\n## ${heading}\n`)[1].split("\n## ")[0];

for (const [path, data, sizes] of [["README.md", "What the data cover, and what not", "Speed and size"], ["README.ja.md", "データの範囲", "速さと大きさ"]]) {
  test(`${path}: the figures of the data are those of the tables`, () => {
    const text = section(path, data);
    const said = new Set(text.match(/\d[\d,]*/gu));
    for (const [what, number] of Object.entries(COUNTED)) assert.ok(said.has(grouped(number)), `${what}: ${grouped(number)}`);
    assert.ok(text.includes(DAY[path]), DAY[path]);
  });

  test(`${path}: the limits of size are those of the budget`, () => {
    const budget = [...read("bench/budget.toml").matchAll(/^\w+_brotli = ([\d_]+)$/gmu)].map(([, bytes]) => Number(bytes.replaceAll("_", "")) / 1000);
    const text = section(path, sizes);
    assert.equal(budget.length, 5);
    for (const limit of budget) assert.ok(text.includes(`${limit} KB`), `${limit} KB`);
  });

  test(`${path}: the places are those of the data`, () => {
    const opening = read(path).split("\n## ")[0];
    assert.ok(opening.includes(grouped(municipalities.length)) && opening.includes(String(prefectures.length)));
  });

  test(`${path}: the times are those of the benchmark`, () => {
    const results = read("bench/RESULTS.md");
    const times = section(path, sizes).match(/[\d,]+(?= ms|ミリ秒)/gu);
    assert.ok(times.length >= 5);
    for (const time of times) assert.ok(results.includes(` ${time} (`), `bench/RESULTS.md has no ${time} ms: take the new figures over`);
  });
}

test("the Japanese table of attributes has the attributes, values and defaults of the English one", () => {
  const english = rowsBelow(read("README.md"), "attribute");
  const japanese = rowsBelow(read("README.ja.md"), "属性");
  const words = (cells) => [...new Set(cells.flatMap(spans))].toSorted();
  assert.deepEqual(japanese.map(([name]) => name), english.map(([name]) => name));
  for (const [at, [name, ...cells]] of english.entries()) assert.deepEqual(words(japanese[at].slice(1)), words(cells), name);
});

test("the README names the events and methods that there are", () => {
  const { modules } = JSON.parse(read("www/element/custom-elements.json"));
  const { events, members } = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === "pledge-compare");
  assert.deepEqual(rowsBelow(read("README.md"), "event").map(([name]) => name.replaceAll("`", "")), events.map(({ name }) => name));
  const text = section("README.md", "Attributes, events, methods");
  const methods = members.filter(({ kind, static: isStatic }) => kind === "method" && !isStatic).map(({ name }) => name);
  assert.deepEqual(methods.filter((name) => !text.includes(`${name}(`)), []);
  const named = [...text.matchAll(/(?:widget\.|`)(\w+)\(/gu)].map(([, name]) => name);
  assert.deepEqual(named.filter((name) => !methods.includes(name)), []);
});

test("there are two READMEs, and each leads to the other", () => {
  for (const [at, path] of READMES.entries()) assert.ok(read(path).includes(`(${READMES[1 - at]})`), path);
});
