// Shared by the tests of own data: the file, the expected results, and actions.

import { readFileSync } from "node:fs";
import { records } from "../../packages/package.mjs";

export const FILE = readFileSync(new URL("../../fixtures/own/kanagawa-shift-jis.csv", import.meta.url));
export const NAME = "神奈川県の宣言一覧.csv";

const plain = (text) => text.normalize("NFKC").replaceAll(/[,人\s]/gu, "");

/** A date by era as a day: the last day of a month. */
function day(text) {
  const [, era, year, month, date] = plain(text).match(/^(令和|平成)(元|\d+)年(?:(\d+)月)?(?:(\d+)日)?$/u) ?? [];
  if (!era) return undefined;
  const common = { 令和: 2018, 平成: 1988 }[era] + (year === "元" ? 1 : Number(year));
  const last = new Date(Date.UTC(common, Number(month ?? 12), 0)).getUTCDate();
  if (date && Number(date) > last) return undefined;
  return `${common}-${(month ?? "12").padStart(2, "0")}-${(date ?? String(last)).padStart(2, "0")}`;
}

function checked(code) {
  const total = [6, 5, 4, 3, 2].reduce((sum, weight, at) => sum + weight * Number(code[at]), 0);
  return String((11 - (total % 11)) % 10) === code[5];
}

const [header, ...rows] = records(new TextDecoder("shift_jis").decode(FILE).replaceAll("\r\n", "\n"));

/** The rows of the file that can be read, by their own rules; `row` as a spreadsheet counts. */
export const listed = rows
  .map((cells, at) => ({ row: at + 2, ...Object.fromEntries(header.map((name, column) => [name, cells[column]])) }))
  .map((row) => ({ row: row.row, code: row.団体コード, name: row.市区町村, people: Number(plain(row.人口)), date: row.表明日, day: day(row.表明日) }));
export const places = listed.filter(({ code, people }) => checked(code) && Number.isFinite(people)).map((place) => ({ ...place, code: place.code.slice(0, 5) }));
export const pledged = places.filter(({ day }) => day);
export const sum = (list) => list.reduce((total, { people }) => total + people, 0);

/** The faults of the file: row, column, reason. */
export const FAULTS = [
  [listed.at(-3).row, "code", "check-digit"],
  [listed.at(-2).row, "population", "number"],
  [listed.at(-1).row, "declared", "date"],
];

/** Drops files on the table inside the widget, as a file manager does. */
export function drop(page, ...files) {
  const given = files.map(({ name = NAME, bytes, type = "text/csv" }) => ({ name, type, base64: Buffer.from(bytes).toString("base64") }));
  return page.locator("pledge-compare").first().evaluate((element, list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type }));
    }
    const target = element.shadowRoot.querySelector("table.pc-places") ?? element;
    const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
    const over = new DragEvent("dragover", options);
    target.dispatchEvent(over);
    target.dispatchEvent(new DragEvent("drop", options));
    return over.defaultPrevented;
  }, given);
}

/** Sets `element.data` to text, or to what a function returns for it in the page. */
export const setData = (page, value) => page.locator("pledge-compare").first().evaluate((element, given) => void (element.data = given), value);

export const report = (page) => page.getByRole("region", { name: "Your data" });
export const meaning = (page, column) => report(page).getByRole("combobox", { name: column, exact: true });
export const codes = (page, question = {}) => page.locator("pledge-compare").first().evaluate((element, asked) => element.places(asked), question);
export const coverage = (page, asked = {}) => page.locator("pledge-compare").first().evaluate((element, given) => element.coverage(given), asked);
export const issues = (page) => page.locator("pledge-compare").first().evaluate((element) => element.issues());

/** Opens a `<details>` of the report by its summary. */
export const unfold = (page, summary) => report(page).locator("summary").filter({ hasText: summary }).click();
