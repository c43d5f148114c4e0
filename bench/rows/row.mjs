// A row of the benchmark, the same for each peer: one place with its pledge, as display texts.

/** What is read of a place on its newest day, in the words that the peers show. */
export const STATES = { declared: "自ら表明", covered: "都道府県が表明", none: "表明なし", unknown: "未確認" };

/** `name`, `kana` and `en` are searched, `name` is sorted; dates and years are texts, empty where nothing is known. */
export const row = (place) => ({
  code: place.code,
  name: place.name,
  prefecture: place.prefecture,
  kana: place.kana,
  en: place.en.toLowerCase(),
  status: STATES[place.status],
  declared: place.declared,
  target: place.target,
  population: place.population,
});
