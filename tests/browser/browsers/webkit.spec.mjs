// The main path of a reader in WebKit.

import assert from "node:assert/strict";
import { after } from "node:test";
import { declaredBy, newest, union } from "../harness/data.mjs";
import { test } from "../harness/index.mjs";
import { hostPage } from "../harness/pages.mjs";
import { serve } from "../harness/server.mjs";
import { missing, start } from "../harness/webdriver.mjs";
import { grouped } from "../harness/widget.mjs";

const PAGE = { "/page.html": { body: hostPage({ lang: "ja", attributes: { "sync-url": "hash" } }) } };
const server = await serve(PAGE);
/** The browser, or why there is none: not every machine can run it. */
const { browser, skip } = missing
  ? { skip: { skip: missing } }
  : await start().then((browser) => ({ browser, skip: {} }), (error) => ({ skip: { skip: `WebKit does not start: ${error.message}` } }));

after(() => Promise.all([browser?.close(), server.close()]));

/** Ready, and the body of a function with the element as `one` and its shadow root as `root`. */
const inPage = (body) => browser.run(`await customElements.whenDefined("pledge-compare"); const one = document.querySelector("pledge-compare"); await one.ready; const root = one.shadowRoot; ${body}`);

/** Each test begins with the page as it first comes. */
const inWebKit = (promise, steps) =>
  test(`WebKit: ${promise}`, async () => {
    await browser.go("about:blank");
    await browser.go(`${server.origin}/page.html`);
    await steps();
  }, skip);

inWebKit("the list comes up with its headline", async () => {
  const text = await inPage("return root.textContent");
  assert.ok(text.includes(`正確には${grouped(union(declaredBy(newest)))}人`));
});

inWebKit("places are chosen, compared, kept in the URL, and there again after loading anew", async () => {
  const frame = "await new Promise((resolve) => requestAnimationFrame(resolve));";
  await inPage(`for (const check of [...root.querySelectorAll("tbody input[type=checkbox]")].slice(0, 2)) { check.click(); ${frame} }
    [...root.querySelectorAll(".pc-tab")][1].click();
    while (!root.querySelector(".pc-cmp, table.pc-compare, .pc-compare")) ${frame}`);
  const [hash, selected] = await inPage(`while (!location.hash.includes("view=compare")) ${frame} return [location.hash, one.selected]`);
  assert.equal(hash, `#view=compare&selected=${selected.join(",")}`);
  await browser.go("about:blank");
  await browser.go(`${server.origin}/page.html${hash}`);
  assert.deepEqual(await inPage("return [one.state.view, one.selected]"), ["compare", selected]);
});

inWebKit("no space is put between kanji and digits, which WebKitGTK 2.50 draws over one another", async () => {
  assert.notEqual(await inPage(`return getComputedStyle(root.querySelector(".pc-q")).textAutospace`), "normal");
});
