// Texts in another language than the screen have their `lang`, for the right voice (WCAG 3.1.2).

import assert from "node:assert/strict";

/** Names of places, which the criterion exempts. */
const NAMES = { "own data": /^(Add Kawasakishi \(神奈川県\) to comparison|神奈川県|: Kawasakishi \(神奈川県\))$/u };

/** The texts with kana or kanji of an English screen that lack `lang=ja`, each once. */
export async function unmarked(page, view) {
  const { texts, count } = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const texts = new Set();
    let count = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!/[\u3040-\u30ff\u3400-\u9fff]/u.test(data) || parentElement.closest("style, script")) continue;
      count += 1;
      if (!parentElement.closest("[lang]").lang.startsWith("ja")) texts.add(data);
    }
    return { texts: [...texts], count };
  });
  if (view !== "card") assert.ok(count > 0, "the switch of languages at least is Japanese");
  return texts.filter((text) => !NAMES[view]?.test(text));
}
