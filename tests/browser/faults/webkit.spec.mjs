// Network faults in WebKit: the same code and message, the fallback, and a retry that works.

import assert from "node:assert/strict";
import { element, hostPage } from "../harness/pages.mjs";
import { inWebKit } from "../harness/webkit.mjs";
import { FAULTS, WASM, flipped, mend } from "./faults.mjs";

/** Nothing here drives the page's clock: it runs a hundred times as fast. */
const FAST = { "/fast.js": { body: "{ const { setInterval } = window; window.setInterval = (act, time) => setInterval(act, time / 100); }" } };
const head = '<script src="/fast.js"></script>';

/** The failure of the page: class, sentence, and whether the fallback can be seen and nothing turns. */
const TOLD = `const code = await one.ready.then(() => "ready", ({ code }) => code);
  return [code, root.querySelector("[role=alert]").textContent, one.querySelector(".fallback").checkVisibility(), one.ariaBusy, root.querySelector("progress")];`;
const AGAIN = `root.querySelector("[role=alert] button").click(); await one.ready; return root.querySelector("table.pc-places") !== null;`;

for (const [at, [what, answer, code, english, japanese]] of FAULTS.entries()) {
  const lang = at % 2 ? "ja" : "en";
  const file = { ...answer };
  const page = { body: hostPage({ lang, head: code === "timeout" ? head : "", body: element() }) };
  inWebKit(`${what}: ${code}, in ${lang}, and another try works`, { ...FAST, "/page.html": page, [WASM]: file }, async ({ run }) => {
    Object.assign(file, { body: undefined }, answer);
    const [found, sentence, ...rest] = await run(TOLD);
    assert.equal(found, code);
    assert.match(sentence, lang === "ja" ? japanese : english);
    assert.deepEqual(rest, [true, null, null]);
    await mend(file, WASM);
    assert.ok(await run(AGAIN));
  });
}

inWebKit("one bit changed in the data: corrupt", { "/page.html": { body: hostPage() }, "/data/japan.pcd": { body: await flipped("data/japan.pcd") } }, async ({ run }) => {
  const [code, sentence] = await run(TOLD);
  assert.equal(code, "corrupt");
  assert.match(sentence, /one release.*japan\.pcd/su);
});
