// A project with a bundler: `import "pledge-compare"`, and the bundler finds wasm and data by itself.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { declaredBy, newest, union } from "../harness/data.mjs";
import { test } from "../harness/index.mjs";
import { button, grouped, headlineSays } from "../harness/widget.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const dist = process.env.PLEDGE_DIST ?? join(root, "dist");

/** Every file below a folder, by its path on the server. */
function served(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, path, name }) => join(parentPath ?? path, name));
  return Object.fromEntries(paths.map((path) => [`/${relative(folder, path)}`, { body: readFileSync(path) }]));
}

test("a Vite project that imports the package shows the widget from its own assets", async ({ open }) => {
  const project = mkdtempSync(join(tmpdir(), "pledge-vite-"));
  try {
    mkdirSync(join(project, "node_modules"));
    symlinkSync(dist, join(project, "node_modules/pledge-compare"));
    writeFileSync(join(project, "package.json"), '{"type": "module"}');
    writeFileSync(join(project, "main.js"), 'import "pledge-compare";\n');
    writeFileSync(join(project, "index.html"), '<!doctype html><html lang="en"><title>x</title><pledge-compare></pledge-compare><script type="module" src="/main.js"></script>');
    execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], { cwd: project });
    const page = await open({ page: "/index.html", files: served(join(project, "dist")) });
    await headlineSays(page, grouped(union(declaredBy(newest))));
    await button(page, "Coverage").click();
    await page.locator(".pc-sum").waitFor();
    const asked = page.asked().filter((path) => /\.(wasm|pcd)$/u.test(path));
    assert.ok(asked.length >= 3 && asked.every((path) => path.startsWith("/assets/")), asked.join());
  } finally {
    rmSync(project, { recursive: true });
  }
});
