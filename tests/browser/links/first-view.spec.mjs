// The first view of the links can be read: one figure, rows that say what differs, no furniture for few partners.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { place, table } from "../harness/data.mjs";
import { button, grouped } from "../harness/widget.mjs";

const links = table("links");
const partners = new Map(table("partners").map((partner) => [partner.code, partner]));
const PROGRAMMES = ["sister-city", "env-city-to-city", "iuc", "iurc", "domestic-renewable", "agreement"];

const of = (code) => links.filter(({ a, b }) => a === code || b === code);
const other = (link, code) => (link.a === code ? link.b : link.a);
const partner = (name) => [...partners.values()].find(({ name_en: english, kind }) => english === name && kind !== "district").code;
const list = (page) => page.locator("table.pc-links").filter({ has: page.locator("tr.pc-link") });
const shown = (page) => list(page).locator("tr.pc-link").first().waitFor();
const open = (page, attributes = {}) => page({ width: 1200, attributes: { view: "links", ...attributes } });

test("the first view draws places at home and partners abroad of each programme, as the CSV files have them", async ({ open: page }) => {
  const here = await open(page);
  const drawing = here.locator("svg[data-figure=programmes]");
  await drawing.waitFor();
  const expected = PROGRAMMES.flatMap((programme) => {
    const ends = [...new Set(links.filter((link) => link.programme === programme).flatMap(({ a, b }) => [a, b]))];
    return [ends.filter((code) => place(code)).length, ends.filter((code) => partners.has(code)).length].map(grouped);
  });
  const said = await drawing.locator("text.t-ink").allTextContents();
  assert.deepEqual(said, expected);
  await here.locator(".pc-export summary").click();
  await button(here, "Programmes (PNG)").waitFor();
});

test("rows say only what differs: what holds for all stands once above them", async ({ open: page }) => {
  const here = await open(page, { selected: "14130" });
  await shown(here);
  const text = await list(here).innerText();
  for (const noise of ["date unknown", "not stated", "read in the source"]) assert.ok(!text.includes(noise), noise);
  const body = await here.locator(".pc-body").innerText();
  for (const said of ["Each link was read in a source; a row tells where that is not so.", "Where no topics stand, the source names none."]) {
    assert.equal(body.split(said).length, 2, said);
  }
  const weak = of("14130").filter(({ status, evidence }) => status !== "verified" || ["B", "C"].includes(evidence)).length;
  const told = await list(here).locator("td.c-sure").evaluateAll((cells) => cells.filter((cell) => cell.textContent !== "").length);
  assert.equal(told, weak);
});

test("below three partners there is neither diagram nor axis, and the sentences have no plural of one", async ({ open: page }) => {
  const here = await open(page, { partner: partner("Essen") });
  await shown(here);
  assert.equal(new Set(of(partner("Essen")).map((link) => other(link, partner("Essen")))).size < 3, true);
  assert.equal(await here.locator("svg[data-figure=ego], svg[data-figure=targets]").count(), 0);
  const body = await here.locator(".pc-body").innerText();
  assert.ok(!/\b1 (partners|links|places)\b/u.test(body), body);
  await button(here, "Back to all links").click();
  await here.locator("table.pc-programmes").waitFor();
});

test("at 390 px nothing but its foot stands below the last table", async ({ open: page }) => {
  const here = await page({ width: 390, attributes: { view: "links", partner: partner("Essen") } });
  await shown(here);
  const save = await button(here, "Save this table (CSV)").boundingBox();
  const foot = await here.locator(".pc-foot").boundingBox();
  assert.ok(foot.y - save.y - save.height < 60, `${foot.y - save.y - save.height} px of nothing`);
});

test("the chosen places stay in sight below list and map, where one chooses, and cover nothing of the links", async ({ open: page }) => {
  for (const [view, position] of [["places", "sticky"], ["map", "sticky"], ["links", "static"]]) {
    const here = await page({ width: 320, attributes: { view, selected: "14130" } });
    const tray = here.locator(".pc-tray").first();
    await tray.waitFor();
    assert.equal(await tray.evaluate((element) => getComputedStyle(element).position), position, view);
  }
});
