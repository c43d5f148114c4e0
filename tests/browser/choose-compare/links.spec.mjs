// What the comparison says of links and leading areas, counted a second time from the CSV files.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { place, table } from "../harness/data.mjs";
import { comparison } from "../harness/widget.mjs";

const links = table("links");
const partners = new Map(table("partners").map((partner) => [partner.code, partner]));
const leading = table("leading_areas");
const NONE = "none in the lists";

const linksOf = (code) => links.filter(({ a, b }) => a === code || b === code);
const otherEnd = ({ a, b }, code) => (a === code ? b : a);
const nameOf = (end) => partners.get(end)?.name_en || partners.get(end)?.name_ja || place(end).name_en.replace(/-[a-z]+$/, "");

/** The value and the lines of each cell of a row, without source numbers; `undefined` when there is no such row. */
async function cells(page, label) {
  return comparison(page).locator("table.pc-cmp").evaluate((element, wanted) => {
    const row = [...element.querySelectorAll("tbody tr")].find((one) => one.querySelector("th").textContent === wanted);
    const cell = (one) => ({
      value: one.querySelector(".pc-state")?.textContent ?? "",
      lines: [...one.querySelectorAll("li")].map((line) => line.textContent),
      sources: one.querySelectorAll("sup").length,
    });
    return row && [...row.querySelectorAll("td")].map(cell);
  }, label);
}

async function compared(open, codes) {
  const page = await open({ attributes: { view: "compare", selected: codes.join() } });
  await eventually(page, async () => assert.ok(await cells(page, "Partners in common"), "links have come"));
  return page;
}

test("each programme has a row with as many links as the CSV has, four partners named and the others counted", async ({ open }) => {
  const codes = ["14130", "40100", "14100", "01000"];
  const page = await compared(open, codes);
  let shown = 0;
  for (const { code: programme, name_en } of table("programmes")) {
    const expected = codes.map((code) => linksOf(code).filter((link) => link.programme === programme).length);
    const row = await cells(page, name_en);
    if (expected.every((count) => count === 0)) {
      assert.equal(row, undefined, `no row for ${name_en}`);
      continue;
    }
    shown += 1;
    assert.deepEqual(row.map(({ value }) => value), expected.map((count) => (count ? String(count) : NONE)), name_en);
    for (const [at, count] of expected.entries()) {
      const rest = count > 4 ? [`and ${count - 4} more`] : [];
      const named = row[at].lines.slice(0, row[at].lines.length - rest.length);
      assert.equal(named.length, Math.min(count, 4), `${name_en} of ${codes[at]}`);
      assert.deepEqual(row[at].lines.slice(named.length), rest);
      const names = linksOf(codes[at]).filter((link) => link.programme === programme).map((link) => nameOf(otherEnd(link, codes[at])));
      for (const line of named) assert.ok(names.some((name) => line.startsWith(`${name} `)), `${line} is one of ${names}`);
      assert.equal(row[at].sources > 0, count > 0, "what is said has its source");
    }
  }
  assert.ok(shown >= 4, `${shown} programmes`);
});

test("partners in common are those that two of the places are linked with", async ({ open }) => {
  let found = 0;
  for (const codes of [["01100", "13113", "13109", "14130"], ["14100", "40100", "27100"], ["13000", "14130"]]) {
    const page = await compared(open, codes);
    const ends = codes.map((code) => new Set(linksOf(code).map((link) => otherEnd(link, code))));
    const expected = ends.map((own, at) => [...own].filter((end) => ends.some((other, nth) => nth !== at && other.has(end))));
    const row = await cells(page, "Partners in common");
    row.forEach(({ value, lines }, at) => {
      assert.equal(lines.length, expected[at].length, `${codes[at]}: ${lines}`);
      assert.equal(value, expected[at].length ? "" : NONE);
      for (const name of expected[at].map(nameOf)) assert.ok(lines.some((line) => line.startsWith(`${name} `)), `${name} in ${lines}`);
      found += lines.length;
    });
  }
  assert.ok(found > 0, "some have partners in common");
});

test("a leading area stands with its round; where others lead it too, its Japanese name has the English ones before it", async ({ open }) => {
  const codes = ["14130", "20202", "20201", "06403"];
  const page = await compared(open, codes);
  const row = await cells(page, "Leading area");
  for (const [at, code] of codes.entries()) {
    const areas = leading.filter((area) => area.place === code || area.co_places.split(/[ ;]/).includes(code));
    assert.equal(row[at].lines.length, areas.length, code);
    areas.forEach(({ place: first, name_ja, round }, nth) => {
      const name = place(first).name_ja === name_ja ? "" : `[A-Z][A-Za-z, -]+ ${name_ja} `;
      assert.match(row[at].lines[nth], new RegExp(`^${name}round ${round},`, "u"));
    });
    if (areas.length === 0) assert.equal(row[at].value, NONE);
  }
  assert.equal(await comparison(page).locator(".pc-cmp-lines [lang=ja]").first().textContent(), "米沢市・飯豊町");
});
