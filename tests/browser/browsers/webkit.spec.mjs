// The main path of a reader in WebKit.

import assert from "node:assert/strict";
import { declaredBy, newest, union } from "../harness/data.mjs";
import { hostPage } from "../harness/pages.mjs";
import { inWebKit } from "../harness/webkit.mjs";
import { grouped } from "../harness/widget.mjs";

const PAGE = { "/page.html": { body: hostPage({ lang: "ja", attributes: { "sync-url": "hash" } }) } };
const READY = "await one.ready;";

inWebKit("the list comes up with its headline", PAGE, async ({ run }) => {
  const exact = grouped(union(declaredBy(newest)));
  const text = await run(`${READY} root.querySelector(".pc-how > summary").click();
    while (!root.querySelector(".pc-how .pc-key")) await new Promise((resolve) => requestAnimationFrame(resolve));
    return root.querySelector(".pc-answer").textContent`);
  assert.ok(text.includes(exact), text);
});

inWebKit("places are chosen, compared, kept in the URL, and there again after loading anew", PAGE, async ({ go, origin, run }) => {
  const frame = "await new Promise((resolve) => requestAnimationFrame(resolve));";
  await run(`${READY} for (const check of [...root.querySelectorAll("tbody input[type=checkbox]")].slice(0, 2)) { check.click(); ${frame} }
    [...root.querySelectorAll(".pc-tab")][1].click();
    while (!root.querySelector(".pc-cmp, table.pc-compare, .pc-compare")) ${frame}`);
  const [hash, selected] = await run(`while (!location.hash.includes("view=compare")) ${frame} return [location.hash, one.selected]`);
  assert.equal(hash, `#view=compare&selected=${selected.join(",")}`);
  await go(`${origin}/page.html${hash}`);
  assert.deepEqual(await run(`${READY} return [one.state.view, one.selected]`), ["compare", selected]);
});

inWebKit("no space is put between kanji and digits, which WebKitGTK 2.50 draws over one another", PAGE, async ({ run }) => {
  assert.notEqual(await run(`${READY} return getComputedStyle(root.querySelector(".pc-big")).textAutospace`), "normal");
});
