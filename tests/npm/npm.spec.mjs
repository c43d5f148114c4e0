// The npm package: its manifest, its types, and what people write against them.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = process.env.PLEDGE_DIST ?? `${root}dist`;
const run = promisify(execFile);

/** Runs a tool of `node_modules`; its output is the message of a failure. */
async function tool(path, ...options) {
  try {
    return (await run(process.execPath, [`${root}node_modules/${path}`, ...options], { cwd: root })).stdout;
  } catch ({ stdout, stderr }) {
    return assert.fail(`${stdout}${stderr}`);
  }
}

test("publint finds nothing wrong with the package", () => tool("publint/src/cli.js", "run", dist, "--strict"));

test("its types are found by bundlers and by Node", () =>
  tool("@arethetypeswrong/cli/dist/index.js", "--pack", dist, "--profile", "esm-only", "--exclude-entrypoints", "pledge-compare.wasm", "pledge-compare.panels.wasm", "pledge-compare.own.wasm", "pledge-compare.more.wasm"));

test("what people write in TypeScript has the types it needs", () => tool("typescript/bin/tsc", "-p", "tests/npm/consumer"));

test("`<pledge-compare>` has types in JSX, and what the element does not have is an error", () => tool("typescript/bin/tsc", "-p", "tests/npm/react"));

test("its version is that of the workspace", () => {
  const { version } = JSON.parse(readFileSync(`${dist}/package.json`, "utf8"));
  assert.ok(readFileSync(`${root}Cargo.toml`, "utf8").includes(`[workspace.package]\nversion = "${version}"`), version);
});
