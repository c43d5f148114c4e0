// The snippet inside `<p>`, as a CMS may put it: the parser closes the paragraph where a table begins.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "../harness/index.mjs";

const page = (snippet) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snippet in a paragraph</title></head><body>
<p>${snippet}</p>
<p>The next paragraph of the article.</p></body></html>`;

const MARKED = `<script type="module" src="/pledge-compare.js"></script><br>
<pledge-compare lang="en"><table data-pledge-fallback><tr><th>Yokohama</th><td>3,777,491</td></tr></table>
<p data-pledge-fallback>This comparison of pledges needs JavaScript.</p></pledge-compare>`;

const seen = async (opened) => [await opened.getByText("needs JavaScript").isVisible(), await opened.getByText("The next paragraph").isVisible()];

test("a fallback that is marked as ours is hidden when the widget stands", async ({ open }) => {
  const opened = await open({ page: page(MARKED) });
  assert.deepEqual(await seen(opened), [false, true]);
  assert.equal(await opened.locator("pledge-compare > table").isVisible(), false);
});

test("and stays where the widget cannot run", async ({ open }) => {
  const opened = await open({ page: page(MARKED), files: { "/pledge-compare.wasm": { status: 404 } }, errors: [/./], wait: false });
  await opened.getByRole("alert").waitFor();
  assert.deepEqual(await seen(opened), [true, true]);
});

for (const path of ["README.md", "README.ja.md", "docs/EMBEDDING.md", "docs/EMBEDDING.ja.md"]) {
  test(`the code of ${path} survives a paragraph`, async ({ open }) => {
    const text = await readFile(new URL(`../../../${path}`, import.meta.url), "utf8");
    const [snippet] = text.match(/<script type="module"[^]*?(?=```)/u);
    const opened = await open({ page: page(snippet.replaceAll("/pledge-compare/", "/")) });
    const fallback = opened.locator("[data-pledge-fallback]");
    assert.deepEqual([await fallback.count(), await fallback.isVisible(), await opened.getByText("The next paragraph").isVisible()], [1, false, true]);
  });
}
