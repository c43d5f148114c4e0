// What the data say in one language only is marked with it, so that it is read in its own voice (WCAG 3.1.2).

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { VIEWS, openView, through } from "./states.mjs";

/** The texts with kana or kanji of an English screen that are not said to be Japanese, each once; and how many there are in all. */
const foreign = (page) =>
  page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const unmarked = new Set();
    let count = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!/[\u3040-\u30ff\u3400-\u9fff]/u.test(data) || parentElement.closest("style, script")) continue;
      count += 1;
      if (!parentElement.closest("[lang]").lang.startsWith("ja")) unmarked.add(data);
    }
    return { unmarked: [...unmarked], count };
  });

/** Names of places alone or among English words are as they are; the criterion lets them. */
const NAMES = { links: /, エッセン\. A place abroad/u, "own data": /^(Add Kawasakishi \(神奈川県\) to comparison|神奈川県|: Kawasakishi \(神奈川県\))$/u };

for (const view of Object.keys(VIEWS)) {
  test(`${view} in English: what is Japanese in it says so`, async ({ open }) => {
    const page = await openView(open, view, { lang: "en" });
    let found = 0;
    await through(page, view, async (_, state) => {
      const { unmarked, count } = await foreign(page);
      assert.deepEqual(unmarked.filter((text) => !NAMES[view]?.test(text)), [], state);
      found += count;
    });
    // The language switch at least.
    assert.ok(found > 0, "nothing Japanese was seen");
  });
}
