// Shared by the scripts of all peers: URL of the rows, collation of Japanese, formats of numbers.

export const address = document.getElementById("rows").href;
export const rows = async () => (await fetch(address)).json();

const collator = new Intl.Collator("ja");
export const compare = collator.compare;

export const number = new Intl.NumberFormat("ja");
export const search = document.getElementById("search");

/** Whether a row is meant by what was typed: a part of its name in kanji, kana or romaji. */
export const isMeant = (row, typed) => row.name.includes(typed) || row.kana.includes(typed) || row.en.includes(typed);

export function showSum(chosen) {
  const people = chosen.reduce((sum, { population }) => sum + population, 0);
  document.getElementById("sum").textContent = `${chosen.length}件 ${number.format(people)}人`;
}

export const TITLES = { name: "自治体", prefecture: "都道府県", status: "状態", declared: "表明日", target: "目標年", population: "人口" };
