// The guides to embedding explain each code of `pledge-error`, and no other.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { read, root, rowsBelow } from "./documents.mjs";

const scripts = readdirSync(join(root, "www/element"), { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => read(`www/element/${name}`));

/** The codes that the script gives: of its errors, of the event, and the one that stands for an error without a code. */
const given = scripts.flatMap((text) => text.split("\n")).flatMap((line) => [...line.matchAll(line.includes("new LoadError(") ? /"([a-z-]+)"/gu : /\bcode(?::| =) "([a-z-]+)"/gu)].map(([, code]) => code));
const codes = [...new Set(given)].toSorted();

const stated = (path, head) => rowsBelow(read(path), head).map(([code]) => code.replaceAll("`", ""));

test("the types name the codes that the script gives", () => {
  const type = /type PledgeErrorCode =([^;]*);/u.exec(read("www/element/pledge-compare.d.ts"))[1];
  assert.deepEqual([...type.matchAll(/"([\w-]+)"/gu)].map(([, code]) => code).toSorted(), codes);
});

for (const [path, head] of [["docs/EMBEDDING.md", "`code`"], ["docs/EMBEDDING.ja.md", "`code`"]]) {
  test(`${path} has a row for each code`, () => {
    assert.ok(codes.length > 10);
    assert.deepEqual(stated(path, head).toSorted(), codes);
  });
}
