// Shared by the tests of documents: figures as the two languages write them, and whether a page says a sentence.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { absences, lastDay, pledges, union } from "../browser/harness/data.mjs";

/** A page of docs/. */
export const read = (path) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), "utf8");

export const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/gu, ",");
export const precisely = (number) => `${(number / 1e6).toFixed(2)} million`;
export const millions = (number) => `${(number / 1e6).toFixed(1)} million`;

/** People as Japanese writes them: 1億1,138万人. */
export function inMan(number) {
  const man = Math.round(number / 10_000);
  return man < 10_000 ? `${grouped(man)}万人` : `${Math.floor(man / 10_000)}億${grouped(man % 10_000)}万人`;
}

/** People covered on a day if all pledges count that may have been declared by then. */
export function perhaps(day) {
  const absent = new Set(absences.filter(({ as_of: date }) => day <= lastDay(date)).map((absence) => absence.place));
  const may = pledges.filter(({ place: code, declared: date, declared_kind: how }) => !absent.has(code) && (how !== "on" || date.padEnd(10, "-01") <= day));
  return union(may.map(({ place: code }) => code));
}

/** Wherever the lines end: in Japanese between any two letters, and quotations begin each line with a mark. */
const flat = (text) => text.replaceAll(/\n(?:> )?/gu, " ").replaceAll(/ +/gu, " ").replaceAll(/(?<=[^ -~]) (?=.)|(?<=.) (?=[^ -~])/gu, "");

/** Fails with the sentences that a page does not say. */
export function holds(page, ...sentences) {
  const text = flat(page);
  assert.deepEqual(sentences.filter((sentence) => !text.includes(flat(sentence))), []);
}
