// The pictures of the documentation: what each one shows. State, date and width are fixed, so that the same program gives the same
// pictures.

import { readFile } from "node:fs/promises";

/** The day of the official figure that stands beside the article of 2021. */
const DAY = "2021-10-29";

/** Kawasaki, Yokohama, Kitakyushu, Koriyama. */
const CITIES = "14130,14100,40100,07203";

/** A file that the widget reads, as if a reader had dropped it. */
const OWN = "title-rows-shift-jis.csv";

/** Opens disclosures one after the other, each by its summary. */
const unfold = (...summaries) => async (page) => {
  for (const summary of summaries) {
    await page.locator(summary).first().click();
    await page.locator(summary).first().locator("xpath=following-sibling::*").first().waitFor();
  }
};

async function openOwn(page) {
  const bytes = await readFile(new URL(`../../tests/fixtures/lists/${OWN}`, import.meta.url));
  await page.locator("pledge-compare").evaluate((element, [name, base64]) => {
    element.data = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name);
  }, [OWN, bytes.toString("base64")]);
  await unfold("section.pc-own details > summary")(page);
}

async function buildCard(page) {
  await page.locator("[name=view][value=card]").check();
  await page.getByRole("combobox", { name: /^(?:Municipality|自治体)$/u }).fill("14130");
  await page.locator("[role=listbox]:visible [role=option]").first().click();
  await page.locator(".pc-cardbody").waitFor();
}

async function openSource(page) {
  await page.locator("tr.pc-row .c-src button").first().click();
  await page.locator("tr.pc-source dl").waitFor();
}

async function scrollToStep(page) {
  await page.locator("[data-pledge-frame=growth]").evaluate((step) => step.scrollIntoView({ block: "center" }));
  await page.locator("[data-pledge-frame=growth][aria-current=step]").waitFor();
}

/** What each view shows in the gallery (docs/VIEWS.md). */
const VIEWS = {
  places: {},
  compare: { view: "compare", selected: CITIES },
  coverage: { view: "coverage" },
  map: { view: "map" },
  links: { view: "links", selected: "14130" },
  card: { place: "14130" },
};

/** Each view as on a desktop and as on a phone, whole or its first part. */
const gallery = Object.entries(VIEWS).flatMap(([name, state]) => {
  const attributes = { "as-of": DAY, ...state };
  return [
    [`view-${name}`, { width: 1200, height: 2400, scale: 1, attributes }],
    [`view-${name}-phone`, { width: 390, height: 2400, scale: 1, touch: true, attributes }],
  ];
});

/**
 * `attributes` are those of the element, where need be by language, or `page` is a built page by language. `steps` are what a reader does then. The picture
 * begins at the top of `from` (else of the element), ends at the bottom of `to` (else of `from`), and is at most `height` high; with
 * `window` it is what stands in the window. `scale` is how many pixels of the picture one of the page has. `figure` is a figure that the widget saves itself.
 */
export const PICTURES = {
  "first-screen": { width: 1200, attributes: { "as-of": DAY }, to: "tr.pc-row >> nth=8" },
  "first-screen-phone": { width: 390, height: 844, attributes: { "as-of": DAY }, touch: true },
  source: { width: 1000, attributes: { query: { en: "kawasaki", ja: "川崎" }, "as-of": DAY }, steps: openSource, from: "section.pc-rows" },
  coverage: { width: 1000, attributes: { view: "coverage", "as-of": DAY }, to: "section.pc-tools" },
  growth: { width: 1200, attributes: { view: "coverage", "as-of": DAY }, from: ".pc-duo", to: ".pc-duo .pc-save" },
  map: { width: 1200, attributes: { view: "map", "as-of": DAY }, from: ".pc-duo > section" },
  compare: { width: 1200, attributes: { view: "compare", selected: CITIES, "as-of": DAY }, to: "table.pc-cmp tbody:nth-of-type(3)" },
  links: { width: 1000, height: 610, attributes: { view: "links", selected: "14130" } },
  card: { width: 720, attributes: { place: "14130" }, from: ".pc-card" },
  save: { width: 720, attributes: { view: "coverage", "as-of": DAY }, steps: unfold(".pc-export details > summary"), to: ".pc-export details > :last-child" },
  exported: { width: 1200, attributes: { view: "coverage", "as-of": DAY }, figure: "growth" },
  story: { width: 1200, page: { ja: "hosts/article.html", en: "hosts/article.en.html" }, steps: scrollToStep, window: 720 },
  builder: { width: 1100, height: 760, page: { ja: "builder.html", en: "builder.en.html" }, steps: buildCard, from: "main" },
  "own-data": { width: 900, steps: openOwn, from: "section.pc-own" },
  ...Object.fromEntries(gallery),
};
