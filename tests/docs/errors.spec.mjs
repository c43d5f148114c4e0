// The guides to embedding explain each code of `pledge-error`, and no other.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../www/element/screen/words.js";
import { read, root, rowsBelow } from "./documents.mjs";

const scripts = readdirSync(join(root, "www/element"), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => read(`www/element/${name}`));

/** The codes that the script gives: of its errors, of the event, and the one that stands for an error without a code. */
const given = scripts.flatMap((text) => text.split("\n")).flatMap((line) => [...line.matchAll(line.includes("new LoadError(") ? /"([a-z-]+)"/gu : /\bcode(?::| =) "([a-z-]+)"/gu)].map(([, code]) => code));
const codes = [...new Set(given)].toSorted();

test("the types name the codes that the script gives", () => {
  const type = /type PledgeErrorCode =([^;]*);/u.exec(read("www/element/pledge-compare.d.ts"))[1];
  assert.deepEqual([...type.matchAll(/"([\w-]+)"/gu)].map(([, code]) => code).toSorted(), codes);
});

for (const [path, lang] of [["docs/EMBEDDING.md", "en"], ["docs/EMBEDDING.ja.md", "ja"]]) {
  test(`${path} has a row for each code, with the sentence that readers see`, () => {
    const rows = rowsBelow(read(path), "`code`").map(([code, sentence]) => [code.replaceAll("`", ""), sentence]);
    assert.ok(codes.length > 10);
    assert.deepEqual(rows.map(([code]) => code).toSorted(), codes);
    for (const [code, sentence] of rows) if (say(lang, code)) assert.equal(sentence, say(lang, code).replace("#", "404"), code);
  });
}
