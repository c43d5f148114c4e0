// The reporter names the spec files in which a test failed, for `cargo xtask test` to run them once more.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("the files with a failure are written down, and no others", () => {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const file = (name, text) => (writeFileSync(join(folder, name), text), join(folder, name));
  // As here, tests are begun by a function in another file.
  file("begin.mjs", 'import { test } from "node:test"; export const begin = (steps) => test("one", steps);');
  const bad = file("bad.spec.mjs", 'import { begin } from "./begin.mjs"; begin(() => { throw new Error("no"); });');
  const good = file("good.spec.mjs", 'import { begin } from "./begin.mjs"; begin(() => {});');
  const reporter = fileURLToPath(new URL("../../report.mjs", import.meta.url));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ["--test", `--test-reporter=${reporter}`, "--test-reporter-destination=stdout", bad, good], { env: { ...env, FAILED_SPECS: join(folder, "failed.txt") } });
  assert.equal(run.status, 1);
  assert.equal(readFileSync(join(folder, "failed.txt"), "utf8"), bad);
});
