// What ACCESSIBILITY.md says of tests is so: each that is named exists, every criterion has its row, and both languages agree.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const FILES = ["ACCESSIBILITY.md", "ACCESSIBILITY.ja.md", "docs/CHARTABILITY.md"];

/** The rows of the table of criteria: number, level, whether it is one of JIS, result. */
const criteria = (name) =>
  [...read(name).matchAll(/^\| (\d\.\d\.\d+) [^|]*\| (A+) \| (yes|○)? ?\| ([^|]+) \| ([^\n]+) \|$/gmu)].map(([, number, level, jis, result, by]) => ({ number, level, jis: Boolean(jis), result: result.trim(), by }));

for (const name of FILES) {
  test(`${name}: every file it names exists`, () => {
    const named = [...read(name).matchAll(/`((?:tests|docs|data|src|www)\/[^`\s]+)`/gu)].map(([, path]) => path);
    assert.ok(named.length > 5);
    assert.deepEqual(named.filter((path) => !existsSync(new URL(path, root))), []);
  });
}

for (const [name, passes, person] of [["ACCESSIBILITY.md", "passes", "needs a person"], ["ACCESSIBILITY.ja.md", "適合", "人の確認が必要"]]) {
  test(`${name}: 55 criteria of WCAG 2.2, the 38 of JIS, and a test for each that passes`, () => {
    const rows = criteria(name);
    assert.equal(rows.filter(({ number }) => number !== "4.1.1").length, 55);
    assert.equal(rows.filter(({ jis }) => jis).length, 38);
    for (const { number, result, by } of rows) {
      if (result === passes) assert.match(by, /`tests\//u, number);
    }
    const said = read(name).match(new RegExp(person === "needs a person" ? "(\\d+) pass by a test, (\\d+) do not occur, (\\d+) need" : "試験で適合が(\\d+)、該当なしが(\\d+)、人の確認が必要なものが(\\d+)", "u")).slice(1).map(Number);
    const counted = [passes, person].map((word) => rows.filter(({ number, result }) => number !== "4.1.1" && result === word).length);
    assert.deepEqual([said[0], said[2]], counted);
    assert.equal(said.reduce((sum, one) => sum + one), 55);
  });
}

test("both languages give the same result for each criterion", () => {
  const results = { passes: "適合", "does not occur": "該当なし", "needs a person": "人の確認が必要" };
  const japanese = new Map(criteria("ACCESSIBILITY.ja.md").map(({ number, result }) => [number, result]));
  for (const { number, result } of criteria("ACCESSIBILITY.md")) assert.equal(japanese.get(number), results[result], number);
});
