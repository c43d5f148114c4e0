// No view, language, colour scheme or width fails the audit, scrolls sideways or has targets that are hard to hit.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { setAttribute } from "../harness/widget.mjs";
import { audit, overflow, smallTargets } from "./axe.mjs";

const SELECTED = "14130,40100,13101";
const VIEWS = { places: "table.pc-places", compare: "table.pc-cmp .pc-cmp-lines", coverage: ".pc-tiles", map: ".pc-globe", links: ".pc-plist .pc-link", card: ".pc-facts" };

async function assertAccessible(page, where) {
  const { violations, passed } = await audit(page);
  assert.ok(passed.includes("color-contrast") && passed.includes("target-size"), "the rules that matter ran");
  const found = { violations, beyondTheEdge: await overflow(page), smallTargets: await smallTargets(page) };
  assert.deepEqual(found, { violations: [], beyondTheEdge: [], smallTargets: [] }, where);
}

for (const view of Object.keys(VIEWS)) {
  for (const lang of ["ja", "en"]) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [320, 1200]) {
        test(`${view} in ${lang}, ${scheme}, ${width} px: 0 violations, no sideways scrolling, targets of 24 px`, async ({ open }) => {
          const page = await open({ lang, scheme, width, attributes: { view, selected: SELECTED, place: view === "card" ? "14130" : "" } });
          await page.locator(VIEWS[view]).first().waitFor();
          await assertAccessible(page, view);
        });
      }
    }
  }
}

for (const width of [320, 1200]) {
  test(`an open facet, an open source and an opened explanation pass at ${width} px too`, async ({ open }) => {
    const page = await open({ width });
    for (const summary of await page.locator("details.pc-details > summary").all()) await summary.click();
    for (const name of ["Type", "Prefecture", "Population"]) {
      await page.locator(".pc-facets details.pc-facet > summary").filter({ hasText: name }).click();
      await page.locator("details.pc-facet[open] .pc-opt").first().waitFor();
      await assertAccessible(page, name);
    }
    await page.locator("details.pc-srcs > summary").first().click();
    await page.locator("details.pc-srcs[open] dl").first().waitFor();
    await assertAccessible(page, "source");
  });

  test(`the tables of charts, suggestions of places, and places like one pass at ${width} px too`, async ({ open }) => {
    const page = await open({ width, attributes: { view: "coverage", "as-of": "2021-10-29" } });
    await page.locator(".pc-tiles").waitFor();
    for (const summary of await page.locator("details.pc-details > summary").all()) await summary.click();
    await page.getByRole("combobox").fill("kawa");
    await page.getByRole("option").first().waitFor();
    await assertAccessible(page, "coverage");
    await setAttribute(page, "place", "14130");
    await setAttribute(page, "view", "card");
    await page.locator(".pc-facts").waitFor();
    for (const summary of await page.locator("details.pc-details > summary").all()) await summary.click();
    await assertAccessible(page, "card");
  });

  test(`all links, those of one place with its diagram, an open source and those of a partner pass at ${width} px too`, async ({ open }) => {
    const page = await open({ width, attributes: { view: "links" } });
    await page.locator(".pc-programmes").waitFor();
    await page.getByRole("combobox").fill("jakarta");
    await page.getByRole("option").first().waitFor();
    await assertAccessible(page, "all links");
    await setAttribute(page, "selected", "14130");
    await page.locator(".pc-ego").first().waitFor({ state: "attached" });
    await page.locator("details.pc-srcs > summary").first().click();
    await page.locator("details.pc-srcs[open] dl").first().waitFor();
    await assertAccessible(page, "links of one place");
    await setAttribute(page, "partner", "gn-2928810");
    await page.getByRole("heading", { name: "Links of Essen" }).waitFor();
    await assertAccessible(page, "links of a partner");
  });

  test(`a list without rows and a comparison without places pass at ${width} px too`, async ({ open }) => {
    const page = await open({ width, attributes: { query: "ここにない" } });
    await page.getByText("No place fits").waitFor();
    await assertAccessible(page, "no rows");
    await setAttribute(page, "view", "compare");
    await page.getByText("Choose two or more places").waitFor();
    await assertAccessible(page, "nothing to compare");
  });

  test(`eight compared places, and a date at which much is unknown, pass at ${width} px too`, async ({ open }) => {
    const selected = "14130,40100,13101,01100,27100,14100,23100,13103";
    const page = await open({ width, attributes: { selected, view: "compare", "as-of": "2020-02-29" } });
    await page.locator("table.pc-cmp .pc-cmp-lines").first().waitFor();
    await assertAccessible(page, "compare");
    await setAttribute(page, "view", "places");
    await page.locator("table.pc-places").waitFor();
    await assertAccessible(page, "places");
  });
}

test("the built demo page passes as a whole", async ({ open }) => {
  const page = await open({ page: "/index.html", lang: "ja" });
  assert.deepEqual((await audit(page)).violations, []);
});
