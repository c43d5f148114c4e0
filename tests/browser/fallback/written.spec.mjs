// The fallback files: every place, in both languages, as the CSV files have it.

import assert from "node:assert/strict";
import { municipalities, people, place, places, pledge, pledges, prefectures } from "../harness/data.mjs";
import { test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

const text = async (path) => (await built(path)).toString();
const WITHOUT_SCRIPT = { files: { "/pledge-compare.js": { status: 404 } }, errors: [/404/], wait: false };

/** The texts of the cells, row by row. */
async function rows(lang) {
  const [, ...bodies] = (await text(`fallback/${lang}.html`)).split("<tbody");
  const plain = (html) => html.replaceAll(/<[^>]*>/gu, "").trim();
  return bodies.flatMap((body) => [...body.matchAll(/<tr[ >].*?<\/tr>/gsu)].map(([row]) => [...row.matchAll(/<t[hd][ >].*?<\/t[hd]>/gsu)].map(([cell]) => plain(cell))));
}

for (const lang of ["ja", "en"]) {
  test(`the list in ${lang} has every place with its people, and a word in each cell`, async () => {
    const found = await rows(lang);
    assert.equal(found.length, places.length);
    const count = (number) => number.toLocaleString("en");
    const expected = [...municipalities.map(({ population }) => count(Number(population))), ...prefectures.map(({ code }) => count(people(code)))];
    assert.deepEqual(found.map((cells) => cells[4]).sort(), expected.sort());
    const word = lang === "ja" ? "自ら表明" : "Declared";
    const declared = found.filter((cells) => cells[1] === word).length;
    const dated = pledges.filter(({ declared }) => declared !== "").length;
    assert.ok(declared >= dated && declared <= pledges.length, `${declared} of ${pledges.length}, of which ${dated} are dated`);
    for (const cells of found) for (const cell of cells) assert.notEqual(cell, "", cells.join(" | "));
  });
}

test("each place has a file that says its target year and its people", async () => {
  const listed = places.filter(({ code }) => pledge(code)?.target_year && pledge(code).declared);
  for (const { code, name_ja } of listed) {
    const html = await text(`fallback/ja/${code}.html`);
    assert.ok(html.includes(`<strong>${name_ja}は、${pledge(code).target_year}年まで`), html);
    assert.ok(html.includes(`${people(code).toLocaleString("en")}人`), html);
  }
  for (const { code } of places) assert.match(await text(`fallback/en/${code}.html`), /^<div lang="en" data-pledge-fallback=""><p><strong>/u);
});

test("the home page holds the whole list where scripts do not run", async ({ open }) => {
  const page = await open({ page: "/index.html", ...WITHOUT_SCRIPT });
  const summary = page.locator("pledge-compare summary");
  await summary.click();
  const row = page.locator("pledge-compare tbody tr", { hasText: place("14130").name_ja });
  await row.first().waitFor();
  assert.ok(await row.first().isVisible());
  assert.equal(await page.locator("pledge-compare tbody tr").count(), places.length);
});
