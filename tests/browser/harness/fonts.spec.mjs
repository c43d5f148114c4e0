// Pages are drawn in the fonts that the tests bring, whatever is installed.

import assert from "node:assert/strict";
import { inFirefox } from "./firefox.mjs";
import { test } from "./index.mjs";
import { element, hostPage } from "./pages.mjs";
import { inWebKit } from "./webkit.mjs";

/** Fonts that most machines have, generic ones, and one that none has. */
const ASKED = ["Liberation Sans", "Arial", "Noto Sans CJK JP", "IPAGothic", "system-ui", "sans-serif", "No such font"];
const TEXT = "Wide letters 令和のかな";
const BODY = ASKED.map((family) => `<p><span style="font: 20px '${family}'">${TEXT}</span></p>`.replace(/'(system-ui|sans-serif)'/u, "$1")).join("");
const PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Fonts</title><body style="font-family: sans-serif">${BODY}</body></html>`;

/** Elsewhere browsers do not ask fontconfig. */
const ONLY_LINUX = process.platform === "linux" ? {} : { skip: "fonts are pinned on Linux alone" };

test("Chromium draws with DejaVu and Noto alone, whatever a page asks for", async ({ open }) => {
  const page = await open({ page: PAGE, wait: false });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeIds } = await devtools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "span" });
  const used = new Set();
  for (const nodeId of nodeIds) for (const { familyName } of (await devtools.send("CSS.getPlatformFontsForNode", { nodeId })).fonts) used.add(familyName);
  assert.deepEqual([...used].filter((name) => !/^DejaVu |^Noto Sans JP$/u.test(name)), []);
  assert.ok([...used].some((name) => /^Noto/u.test(name)), `kanji are there: ${[...used]}`);
}, ONLY_LINUX);

/** Without the fonts asked for, all of these are drawn alike. */
const WIDTHS = 'return [...new Set([...document.querySelectorAll("span")].map((one) => Math.round(one.getBoundingClientRect().width)))]';

inFirefox("every font that is asked for is the tests' own", async (open) => {
  const page = await open({ page: PAGE, wait: false });
  assert.equal((await page.evaluate(`(() => { ${WIDTHS} })()`)).length, 1);
});

inWebKit("every font that is asked for is the tests' own", { "/page.html": { body: hostPage({ body: element() + BODY }) } }, async ({ run }) => {
  assert.equal((await run(WIDTHS)).length, 1);
});
