// Lines of Japanese headings break between words, also in browsers that know no phrases.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";

/** Headings of the view in which a line ends between two letters of one word in katakana, with a stroke there. */
const torn = (page) =>
  page.locator("pledge-compare").first().evaluate(({ shadowRoot }) => {
    const found = [];
    for (const heading of shadowRoot.querySelectorAll(":is(.pc-body, .pc-card) :is(h1, h2, h3, h4)")) {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const letters = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.length; at += 1) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          letters.push([node.data[at], range.getBoundingClientRect().top]);
        }
      }
      const breaks = letters.map(([letter, top], at) => at > 0 && Math.abs(top - letters[at - 1][1]) > 5 && /[ァ-ー]{2}/u.test(letters[at - 1][0] + letter));
      if (breaks.includes(true)) found.push(letters.map(([letter], at) => (breaks[at] ? "|" : "") + letter).join(""));
    }
    return found;
  });

for (const attributes of [{ place: "14130" }, { place: "40100" }, { view: "coverage" }, { view: "links", selected: "14130" }, { view: "map", selected: "14130" }]) {
  test(`no line of a heading ends inside a word in katakana: ${Object.values(attributes).join(", ")}`, async ({ open }) => {
    const page = await open({ attributes, lang: "ja", width: 320 });
    await page.locator("pledge-compare :is(.pc-facts, .pc-tiles, .pc-ego, .pc-globe)").first().waitFor({ state: "attached" });
    const found = {};
    for (const width of [280, 320, 360, 400, 560, 720]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const lines = await torn(page);
      if (lines.length > 0) found[width] = lines;
    }
    assert.deepEqual(found, {});
  });
}
