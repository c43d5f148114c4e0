// No published file holds a path of the machine that built it. `cargo xtask reproduce` compares builds in two folders.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = process.env.PLEDGE_DIST ?? join(root, "dist");
const cargo = process.env.CARGO_HOME ?? join(homedir(), ".cargo");

test("no published file holds the path of the build folder, of Cargo’s home or of the home folder", () => {
  const local = [...new Set([root, cargo, homedir()].map((path) => `${path.replace(/\/+$/u, "")}/`))].filter((path) => path !== "/");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length > 3000);
  for (const { parentPath, path, name } of files) {
    const file = join(parentPath ?? path, name);
    const bytes = readFileSync(file);
    for (const folder of local) assert.ok(!bytes.includes(folder), `${file} holds ${folder}`);
  }
});
