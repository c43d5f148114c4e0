// Every link in a document leads somewhere: to a file of the repository, to a heading that is there, or to a well-formed address.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { anchors, brokenLinks, documents, read, root, spans } from "./documents.mjs";

for (const path of documents) {
  test(`${path}: its links lead somewhere`, () => assert.deepEqual(brokenLinks(path, read(path)), []));
}

/** Paths of the sources; those of `dist/` begin with other folders, or end so. */
const PATH = /^(?:bench|crates|data|docs|examples|fuzz|src|tests|www|xtask)\/[\w./-]+$/u;

for (const path of documents.filter((one) => !one.endsWith("CHANGELOG.md"))) {
  test(`${path}: the paths it names are there`, () => {
    const named = [...new Set(spans(read(path)))].filter((one) => PATH.test(one) && !one.endsWith(".pcd"));
    const folder = path.includes("/") ? path.replace(/[^/]+$/u, "") : "";
    assert.deepEqual(named.filter((one) => !existsSync(join(root, one)) && !existsSync(join(root, folder, one))), []);
  });
}

test("a link that leads nowhere is found, whatever its form", () => {
  const page = (path) => ({ "docs/a.md": "# One\n## Two `three`, four\n## One\n", LICENSE: "" })[path] ?? null;
  const faults = (text) => brokenLinks("docs/b.md", text, page).map((fault) => fault.replace(/^docs\/b\.md: /u, ""));
  assert.deepEqual(faults("[a](a.md) [b](a.md#two-three-four) [c](a.md#one-1) ![d](../LICENSE) [e](https://a.example/b_(c)) <https://a.example> [f](mailto:a@b.jp)"), []);
  assert.deepEqual(faults("[a](c.md)"), ["c.md: no such file"]);
  assert.deepEqual(faults("![a](pictures/a.png)"), ["pictures/a.png: no such file"]);
  assert.deepEqual(faults("[a](a.md#five)"), ["a.md#five: no such heading"]);
  assert.deepEqual(faults("[a](#here)"), ["#here: no such heading"]);
  assert.deepEqual(faults("[a](../../x.md)"), ["../../x.md: outside the repository"]);
  assert.deepEqual(faults("[a]: c.md"), ["c.md: no such file"]);
  assert.deepEqual(faults('<img src="c.png">'), ["c.png: no such file"]);
  assert.deepEqual(faults("[a](https://localhost/x)"), ["https://localhost/x: a host without a dot"]);
  assert.deepEqual(faults("[a](javascript:x)"), ["javascript:x: a link by javascript:"]);
  assert.deepEqual(faults("`[a](c.md)`\n```\n[a](c.md)\n```\n"), [], "code holds no links");
});

test("anchors are those that GitHub makes", () => {
  assert.deepEqual(anchors("# `a-b`: C, d/e\n## ページに入れる\n## 誤り（訂正）のしかた\n```\n# no heading\n```\n### A *b* [c](d.md)\n"), ["a-b-c-de", "ページに入れる", "誤り訂正のしかた", "a-b-c"]);
});
