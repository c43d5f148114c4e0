// The rows of the bundled package: Japan's prefectures and municipalities.

import { newest, people, place as placeOf, places, pledge, prefectures, status } from "../../tests/browser/harness/data.mjs";
import { row } from "./row.mjs";

const prefectureNames = new Map(prefectures.map(({ code, name_ja: name }) => [code, name]));

/** 1,788 rows, most people first as the widget shows them, with states on the newest day. */
export function japan() {
  return places
    .map(({ code, parent, name_ja: name, name_kana: kana, name_en: en }) => {
      const { declared = "", target_year: target = "" } = pledge(code) ?? {};
      const prefecture = parent ? prefectureNames.get(placeOf(parent).code) : "";
      return row({ code, name, prefecture, kana, en, status: status(code, newest), declared, target, population: people(code) });
    })
    .sort((a, b) => b.population - a.population);
}
