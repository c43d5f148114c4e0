// Text snapshots beside the tests. `UPDATE_SNAPSHOTS=1` writes them anew; review the difference.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Fails when the text is not that of the file. */
export function same(file, text) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (process.env.UPDATE_SNAPSHOTS) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  assert.equal(text, readFileSync(path, "utf8"), `${file} is out of date: UPDATE_SNAPSHOTS=1 writes it anew`);
}
