// The page on which visitors read a list of their own: samples, a file that is chosen, one that is dropped; nothing is sent.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { audit } from "../access/axe.mjs";
import { eventually, test } from "../harness/index.mjs";
import { call } from "../harness/widget.mjs";

const PAGES = { ja: "/own-data.html", en: "/own-data.en.html" };
const SAMPLES = { ja: ["役所の表", "英語の表"], en: ["A city hall’s table", "A table in English"] };
const file = (name) => readFileSync(new URL(`../../../www/site/samples/${name}`, import.meta.url));

/** People of the lines of a sample that begin as a place does. */
const people = (text, place) => text.split(/\r?\n/u).filter((line) => place.test(line)).map((line) => Number(/\d{1,3}(?:,\d{3})+/u.exec(line)[0].replaceAll(",", "")));
const HALL = people(new TextDecoder("shift_jis").decode(file("city-hall.csv")), /^\d{6},/u);
const NATIONS = people(file("nations.csv").toString(), /^[A-Z][a-z ]+(?:[A-Z][a-z]+)?;\d/u);
const sum = (list) => list.reduce((total, one) => total + one, 0);

const read = (page, total) => eventually(page, async () => assert.equal((await call(page, "coverage")).national, total));

for (const lang of ["ja", "en"]) {
  test(`a sample is read and told of, in ${lang}: columns, encoding, the total, the wrong date`, async ({ open }) => {
    const page = await open({ page: PAGES[lang], lang });
    await page.getByRole("button", { name: SAMPLES[lang][0] }).click();
    await read(page, sum(HALL));
    const { encoding, header, totals, people } = await call(page, "summary");
    assert.deepEqual([encoding, header, totals.map(({ people }) => people), people], ["shift_jis", [3, 4], [sum(HALL)], sum(HALL)]);
    assert.deepEqual((await call(page, "issues")).map(({ row, reason }) => [row, reason]), [[10, "date"], [11, "total"]]);
    await page.getByRole("region", { name: lang === "ja" ? "開いたデータ" : "Your data" }).waitFor();
    await page.getByRole("status").filter({ hasText: "city-hall.csv" }).waitFor();
    await page.getByRole("button", { name: SAMPLES[lang][1] }).click();
    await read(page, sum(NATIONS));
    assert.deepEqual(await call(page, "issues"), []);
  });

  test(`axe finds nothing before and after a list is read, in ${lang}, and nothing sticks out at 320 px`, async ({ open }) => {
    const page = await open({ page: PAGES[lang], lang, width: 320, scheme: lang === "ja" ? "dark" : "light" });
    assert.deepEqual((await audit(page)).violations, []);
    await page.getByRole("button", { name: SAMPLES[lang][0] }).click();
    await read(page, sum(HALL));
    assert.deepEqual((await audit(page)).violations, []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}

test("a file that is chosen is read, and nothing is asked of the server", async ({ open }) => {
  const page = await open({ page: PAGES.en });
  await page.waitForLoadState("networkidle");
  const asked = page.asked().length;
  await page.getByLabel("Choose a file").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer: file("nations.csv") });
  await read(page, sum(NATIONS));
  assert.deepEqual(page.asked().slice(asked).filter((path) => !/\.wasm$/u.test(path)), []);
});

test("a file that is dropped on the box is read", async ({ open }) => {
  const page = await open({ page: PAGES.en });
  await page.locator("#choice").evaluate((box, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
    for (const type of ["dragover", "drop"]) box.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, file("nations.csv").toString());
  await read(page, sum(NATIONS));
  await page.getByRole("status").filter({ hasText: "dropped.csv" }).waitFor();
});
