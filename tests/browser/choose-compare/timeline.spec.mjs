// The declarations on one axis: a mark for each pledge whose date is known, in the order of the dates.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { absences, declared, lastDay, newest, place, pledge } from "../harness/data.mjs";
import { call, comparison } from "../harness/widget.mjs";

const CODES = ["14130", "40100", "20201", "05212", "05201", "35203", "14000", "23100"];
const WIDE = "svg[data-figure=declarations]";

for (const day of ["2021-10-29", newest]) {
  test(`on ${day} each dated pledge has its mark`, async ({ open }) => {
    const page = await open({ attributes: { view: "compare", selected: CODES.join(), "as-of": day } });
    const drawing = comparison(page).locator(WIDE);
    await drawing.waitFor();
    const marks = (classes) => drawing.locator(`path[class="${classes}"]`).count();
    const denied = (code) => absences.some((absence) => absence.place === code && day <= lastDay(absence.as_of));
    const dated = CODES.filter((code) => pledge(code)?.declared);
    assert.equal(await marks("f-self"), dated.filter((code) => declared(code, day)).length, "own pledges");
    const open_ = dated.filter((code) => !declared(code, day) && !denied(code));
    assert.equal(await marks("f-bg s-self w-2"), open_.length, "pledges not in force on the day");
    const above = CODES.filter((code) => place(code).parent && declared(place(code).parent, day));
    assert.equal(await marks("f-prefe"), above.length, "pledges above");
  });
}

test("marks stand in the order of the dates, with the milestones and the day by name", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: CODES.join() } });
  const drawing = comparison(page).locator(WIDE);
  await drawing.waitFor();
  const right = await drawing.locator("path.f-self").evaluateAll((all) => all.map((one) => one.getBBox()).map(({ x, width }) => x + width / 2));
  const dates = CODES.filter((code) => declared(code, newest)).map((code) => lastDay(pledge(code).declared));
  const order = (values) => values.map((_, at) => at).sort((a, b) => (values[a] < values[b] ? -1 : 1));
  assert.deepEqual(order(right), order(dates));
  const texts = await drawing.locator("text").allTextContents();
  for (const name of ["National pledge", "COP26", "29 June 2026", "Kawasaki", "date not known"]) assert.ok(texts.includes(name), `${name} in ${texts}`);
});

test("the summary names the first and the last, and the drawing has it as its name", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: CODES.join(), "as-of": newest } });
  const label = await comparison(page).locator(WIDE).getAttribute("aria-label");
  const dated = CODES.filter((code) => declared(code, newest));
  assert.ok(label.startsWith(`Of ${CODES.length} places, ${dated.length} had declared themselves`), label);
  const sorted = dated.map((code) => [lastDay(pledge(code).declared), place(code).name_en.replace(/-[a-z]+$/, "")]).sort();
  assert.match(label, new RegExp(`first ${sorted[0][1]} .*last ${sorted.at(-1)[1]} `));
  assert.ok(await comparison(page).getByText(label.slice(0, 40)).isVisible(), "and says it");
});

test("the drawing can be taken away with its heading and its key", async ({ open }) => {
  const page = await open({ attributes: { view: "compare", selected: CODES.join() } });
  await comparison(page).locator(WIDE).waitFor();
  const svg = await call(page, "toSVG", "declarations");
  for (const words of ["When they declared", "its own pledge", "pledge of the prefecture", "National pledge"]) assert.ok(svg.includes(words), words);
});
