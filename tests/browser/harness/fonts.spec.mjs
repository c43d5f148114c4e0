// Pages are drawn in the fonts that the tests bring, whatever is installed.

import assert from "node:assert/strict";
import { inFirefox } from "./firefox.mjs";
import { test } from "./index.mjs";
import { element, hostPage } from "./pages.mjs";
import { inWebKit } from "./webkit.mjs";

/** Fonts that most machines have, generic ones, and one that none has. */
const ASKED = ["Liberation Sans", "Arial", "Noto Sans CJK JP", "IPAGothic", "system-ui", "sans-serif", "No such font"];
const TEXT = "Wide letters 令和のかな";
/** Letters of other widths than those, in every font but the boxes of one that could not be read. */
const OTHERS = `<p><b style="font: 20px sans-serif">${TEXT.replace("Wide", "iiii")}</b></p>`;
const BODY = OTHERS + ASKED.map((family) => `<p><span style="font: 20px '${family}'">${TEXT}</span></p>`.replace(/'(system-ui|sans-serif)'/u, "$1")).join("");
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

/** The widths of what is asked for, each once, and of the other letters. */
const WIDTHS = 'const widths = (tag) => [...new Set([...document.querySelectorAll(tag)].map((one) => Math.round(one.getBoundingClientRect().width)))]; return [widths("span"), widths("b")]';

function assertOneFont([asked, [others]]) {
  assert.equal(asked.length, 1, `all are drawn alike: ${asked}`);
  assert.ok(others < asked[0], `letters are drawn, not boxes: ${others} and ${asked}`);
}

inFirefox("every font that is asked for is the tests' own", async (open) => {
  const page = await open({ page: PAGE, wait: false });
  assertOneFont(await page.evaluate(`(() => { ${WIDTHS} })()`));
});

inWebKit("every font that is asked for is the tests' own", { "/page.html": { body: hostPage({ body: element() + BODY }) } }, async ({ run }) => {
  assertOneFont(await run(WIDTHS));
});
