// A language with longer words finds room: the screen with every text as long as translations from English become (the
// figures are those of IBM, as the W3C passes them on in "Text size in translation"), in words of German length.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";

const VIEWS = {
  places: {},
  compare: { view: "compare", selected: "14130,14100,20201" },
  coverage: { view: "coverage", selected: "14130" },
  map: { view: "map", selected: "14130" },
  links: { view: "links", selected: "14130" },
  programme: { view: "links", programme: "iuc" },
  card: { place: "20201" },
};

/** Makes every text longer, and names what is wider than the widget or cut off then. */
function lengthen({ shadowRoot }) {
  const FILL = "Klimaschutzvereinbarungen Einwohnerinnen und Bevölkerungsanteile der Gebietskörperschaften nach Verwaltungsebenen ";
  const factor = (length) => [[10, 2], [20, 1.8], [30, 1.6], [50, 1.4]].find(([most]) => length <= most)?.[1] ?? 1.3;
  const root = shadowRoot.querySelector(".pc");
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  // Names, numbers and dates come from the data and are no translator's.
  const words = found.filter((node) => /\p{L}{3}/u.test(node.data) && !node.parentElement.closest("svg, bdi, [lang]:not(.pc), .pc-vh, .pc-nb"));
  for (const node of words) {
    const more = Math.ceil(node.data.trim().length * (factor(node.data.trim().length) - 1));
    node.data += ` ${FILL.repeat(Math.ceil(more / FILL.length)).slice(0, more).trim()}`;
  }
  const { right, left } = root.getBoundingClientRect();
  const scrolls = (node) => node.closest(".pc-scroll, .pc-cmp-scroll, .pc-tabs, .pc-tiles, .pc-chips");
  const name = (node) => `${node.localName}.${node.className?.baseVal ?? node.className}: ${node.textContent.trim().slice(0, 40)}`;
  const shown = [...root.querySelectorAll("*")].filter((node) => node.checkVisibility() && !node.closest(".pc-vh, svg, option"));
  const wide = shown.filter((node) => !scrolls(node) && (node.getBoundingClientRect().right > right + 1 || node.getBoundingClientRect().left < left - 1));
  const cut = shown.filter((node) => node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1 && ["hidden", "clip"].includes(getComputedStyle(node).overflowX));
  return { words: words.length, wide: wide.map(name), cut: cut.map(name), sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth };
}

for (const [view, attributes] of Object.entries(VIEWS)) {
  test(`${view}: longer words fit at 320 and 720 pixels`, async ({ open }) => {
    for (const width of [320, 720]) {
      const page = await open({ width, attributes: { lang: "en", ...attributes } });
      await eventually(page, async () => assert.equal(await page.getByText("loading", { exact: true }).count(), 0));
      const { words, ...faults } = await page.locator("pledge-compare").evaluate(lengthen);
      assert.ok(words > 5, String(words));
      assert.deepEqual(faults, { wide: [], cut: [], sideways: 0 }, `${view} at ${width}`);
    }
  });
}
