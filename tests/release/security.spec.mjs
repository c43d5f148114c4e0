// SECURITY.md names no test that is not there.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);

test("each test and each file that SECURITY.md names is there", () => {
  const named = readFileSync(new URL("SECURITY.md", root), "utf8").match(/\b(?:crates|docs|tests)\/[\w./-]+|\.github\/[\w./-]+/gu) ?? [];
  assert.ok(named.length > 20);
  assert.deepEqual([...new Set(named)].filter((path) => !existsSync(new URL(path, root))), []);
});
