// The figures that PERFORMANCE.md quotes are those of the benchmark's last run, and its limits those of the budget.

import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./documents.mjs";

const text = read("docs/PERFORMANCE.md");
const results = read("bench/RESULTS.md");
const cells = (line) => line.split("|").slice(1, -1).map((cell) => cell.trim());

/** The median of each cell, by contestant, of the table of a document whose head has all of these columns. */
function table(document, columns) {
  const lines = document.split("\n");
  const at = lines.findIndex((line) => line.startsWith("|") && columns.every((column) => cells(line).includes(column)));
  const head = cells(lines[at]);
  const rest = lines.slice(at + 2);
  const rows = rest.slice(0, rest.findIndex((line) => !line.startsWith("|"))).map(cells);
  return new Map(rows.map((row) => [row[0], columns.map((column) => row[head.indexOf(column)].split(" ")[0])]));
}

const COLUMNS = [["first row, ms", "readable, ms", "live, ms", "script, ms", "style and layout, ms", "KB brotli"], ["key", "sort by name", "select 40", "as-of", "compare 6"]];

for (const columns of COLUMNS) {
  test(`the table of "${columns[0]}" is that of bench/RESULTS.md: take over a new run`, () => {
    const measured = table(results, columns);
    const quoted = table(text, columns);
    assert.ok(quoted.size >= 4);
    for (const [name, row] of quoted) assert.deepEqual(row, measured.get(name), name);
  });
}

test("the run is named with its date and commit", () => {
  const [, day, commit] = /^- ([\d-]+), commit ([\w-]+), \d+ rounds$/mu.exec(results);
  assert.ok(text.includes(`${day}, commit ${commit}`), `${day}, commit ${commit}`);
});

test("the limits are those of the budget", () => {
  const [line] = text.match(/^\| bytes \|.*$/mu);
  const limits = [...read("bench/budget.toml").matchAll(/_brotli = ([\d_]+)/gu)].map(([, bytes]) => Number(bytes.replaceAll("_", "")) / 1000);
  assert.deepEqual(line.match(/\d+(?= KB)/gu).map(Number), limits);
});
