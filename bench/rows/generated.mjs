// Generated rows: any number of made-up towns in Japan's prefectures, from seeds, so the same in each run.

import { prefectures } from "../../tests/browser/harness/data.mjs";
import { row } from "./row.mjs";

const SYLLABLES = [
  ["山", "やま", "yama"], ["川", "かわ", "kawa"], ["田", "た", "ta"], ["島", "しま", "shima"], ["原", "はら", "hara"], ["松", "まつ", "matsu"], ["高", "たか", "taka"],
  ["長", "なが", "naga"], ["大", "おお", "o"], ["小", "こ", "ko"], ["北", "きた", "kita"], ["南", "みなみ", "minami"], ["東", "ひがし", "higashi"], ["西", "にし", "nishi"],
  ["上", "かみ", "kami"], ["中", "なか", "naka"], ["森", "もり", "mori"], ["宮", "みや", "miya"], ["石", "いし", "ishi"], ["岩", "いわ", "iwa"], ["野", "の", "no"],
  ["浜", "はま", "hama"], ["谷", "たに", "tani"], ["沢", "さわ", "sawa"], ["井", "い", "i"], ["津", "つ", "tsu"], ["木", "き", "ki"], ["橋", "はし", "hashi"],
];
const KINDS = [["市", "し", "-shi", "city"], ["町", "ちょう", "-cho", "town"], ["村", "むら", "-mura", "village"]];

/** A number from 0 to `below`, from a seed: a hash of 32 bits. */
function pick(seed, below) {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) % below;
}

/** A pledge, for a third of the places: its date to the day or month, and its target year. */
function pledge(at) {
  if (pick(at * 7 + 1, 3) > 0) return { declared: "", target: "" };
  const two = (number) => String(number).padStart(2, "0");
  const month = `${2019 + pick(at * 7 + 2, 6)}-${two(1 + pick(at * 7 + 3, 12))}`;
  const declared = pick(at * 7 + 4, 2) ? `${month}-${two(1 + pick(at * 7 + 5, 28))}` : month;
  return { declared, target: ["2040", "2050", "2050", "2050"][pick(at * 7 + 6, 4)] };
}

/** The prefectures, then towns in them. `kind` and `parent` are codes as in the widget's own tables. */
function places(count) {
  const tops = prefectures.map(({ code, name_ja: name, name_kana: kana, name_en: en }, at) => {
    return { code: `p${code}`, kind: "prefecture", parent: "", name, kana, en, prefecture: "", population: "", ...pledge(at) };
  });
  const towns = Array.from({ length: count - tops.length }, (_, nth) => {
    const at = nth + tops.length;
    const [first, second, third] = [3, 5, 11].map((factor) => SYLLABLES[pick(at * factor, SYLLABLES.length)]);
    const parts = pick(at, 4) ? [first, second] : [first, second, third];
    const kind = KINDS[pick(at * 13, KINDS.length)];
    const text = (column) => parts.map((part) => part[column]).join("") + kind[column];
    const top = tops[pick(at * 17, tops.length)];
    const en = text(2);
    const population = 300 + pick(at * 19, 200) ** 2 * 12 + pick(at * 23, 900);
    const code = `t${String(at).padStart(6, "0")}`;
    return { code, kind: kind[3], parent: top.code, name: text(0), kana: text(1), en: en[0].toUpperCase() + en.slice(1), prefecture: top.name, population, ...pledge(at) };
  });
  return [...tops, ...towns];
}

/** The CSV file for the widget, as an editor keeps it, most people first. */
export function csv(count) {
  const columns = ["code", "name_ja", "name_kana", "name_en", "kind", "parent", "population", "declared", "target_year"];
  const line = ({ code, name, kana, en, kind, parent, population, declared, target }) =>
    [code, name, kana, en, kind, parent, population, declared, target].join(",");
  return `${[columns.join(","), ...places(count).map(line)].join("\n")}\n`;
}

/** The same as rows for the peers, prefectures with the people of their towns. */
export function generated(count) {
  const all = places(count);
  const people = new Map();
  for (const { parent, population } of all) people.set(parent, (people.get(parent) ?? 0) + Number(population));
  const declared = new Set(all.filter((place) => place.declared).map(({ code }) => code));
  const status = ({ code, parent }) => (declared.has(code) ? "declared" : declared.has(parent) ? "covered" : "unknown");
  return all
    .map((place) => row({ ...place, status: status(place), population: place.population || people.get(place.code) || 0 }))
    .sort((a, b) => b.population - a.population);
}
