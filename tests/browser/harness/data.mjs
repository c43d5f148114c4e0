// The figures, counted a second time: from the CSV files, by code that shares nothing with the widget.

import { readFileSync } from "node:fs";

/** The rows of a table as objects. Reads quotes, doubled quotes and line ends inside quotes. */
export function table(name) {
  const text = readFileSync(new URL(`../../../data/japan/${name}.csv`, import.meta.url), "utf8");
  const records = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (quoted && c === '"' && text[at + 1] === '"') {
      cell += c;
      at += 1;
    } else if (c === '"') quoted = !quoted;
    else if (quoted || (c !== "," && c !== "\n")) cell += c;
    else {
      records.at(-1).push(cell);
      cell = "";
      if (c === "\n") records.push([]);
    }
  }
  const [header, ...rows] = records.filter((record) => record.length > 0);
  return rows.map((row) => Object.fromEntries(header.map((key, column) => [key, row[column]])));
}

export const places = table("places");
export const pledges = table("pledges");
export const absences = table("absences");
export const reported = table("reported");
export const sources = new Map(table("sources").map((source) => [source.key, source]));
const publishers = new Map(table("publishers").map((publisher) => [publisher.key, publisher]));
/** What readers know a source by: its title, else its publisher. */
export const sourceName = (key, lang) => sources.get(key)[`title_${lang}`] || publishers.get(sources.get(key).publisher)[lang];
/** The address that readers are led to; empty where there is none, or where it is a stranger's. */
export const sourceAddress = (key) => (publishers.get(sources.get(key).publisher).link === "no" ? "" : sources.get(key).url);
export const municipalities = places.filter((place) => place.parent !== "");
export const prefectures = places.filter((place) => place.parent === "");
const byCode = new Map(places.map((place) => [place.code, place]));
const pledgeOf = new Map(pledges.map((pledge) => [pledge.place, pledge]));

export const place = (code) => byCode.get(code);
export const pledge = (code) => pledgeOf.get(code);
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** People of a place; of a prefecture, those of its municipalities. */
export function people(code) {
  const below = municipalities.filter((other) => other.parent === code);
  return below.length > 0 ? sum(below.map((other) => Number(other.population))) : Number(place(code).population);
}

/** The last day of a date known to the day, month or year. */
export function lastDay(date) {
  const [year, month, day] = date.split("-").map(Number);
  if (day) return date;
  const last = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  return `${year}-${String(month ?? 12).padStart(2, "0")}-${last}`;
}

/** The newest day in the data: what "latest" means. */
export const newest = [...pledges.map(({ declared }) => declared), ...reported.map(({ date }) => date)]
  .map((date) => date && lastDay(date))
  .reduce((a, b) => (a > b ? a : b));

/** Whether a pledge stands on a day for certain. */
export function declared(code, day) {
  const date = pledgeOf.get(code)?.declared;
  return Boolean(date) && lastDay(date) <= day;
}

/** Everything that has declared by the day. */
export const declaredBy = (day) => places.map(({ code }) => code).filter((code) => declared(code, day));

/** The four states of knowledge, by their definition. */
export function status(code, day) {
  const { parent } = place(code);
  if (declared(code, day)) return "declared";
  if (parent && declared(parent, day)) return "covered";
  if (absences.some((absence) => absence.place === code && day <= lastDay(absence.as_of))) return "none";
  const own = pledgeOf.get(code);
  const firstDay = own?.declared?.padEnd(10, "-01");
  return own?.declared_kind === "on" && day < firstDay ? "none" : "unknown";
}

/** People who live in any of these places, each once. */
export function union(codes) {
  const chosen = new Set(codes);
  return sum(municipalities.filter(({ code, parent }) => chosen.has(code) || chosen.has(parent)).map(({ population }) => Number(population)));
}

/** The people of these municipalities by who has declared for them. */
export function split(day, among = municipalities) {
  const parts = { own: 0, above: 0, both: 0 };
  for (const { code, parent, population } of among) {
    const [own, above] = [declared(code, day), declared(parent, day)];
    const part = own && above ? "both" : own ? "own" : above ? "above" : undefined;
    if (part) parts[part] += Number(population);
  }
  return parts;
}
