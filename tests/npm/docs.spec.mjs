// The types explain themselves: an editor shows for each public name what it means, and each method has an example that compiles.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const types = join(root, "www/element/pledge-compare.d.ts");
const lines = readFileSync(types, "utf8").split("\n");

/** A line that begins a declaration or a member, with its name. */
const BEGINS = /^(?:export )?(?:interface|class|type) (\w+)|^ +(?:static |readonly |get |set )*"?([\w-]+)"?\??(?:<.*>)?(?:\(.*\))?(?::|;)/u;

/** Each name with the number of its line. */
const names = lines.flatMap((line, at) => {
  const [, declared, member] = BEGINS.exec(line) ?? [];
  return line.trimStart().startsWith("*") || !(declared ?? member) ? [] : [{ at, name: declared ?? member, isSetter: /^ +(?:static )?set /u.test(line) }];
});

test("each public name of the types has a comment that says what it means", () => {
  const found = names.map(({ name }) => name);
  for (const one of ["PledgeState", "Coverage", "own", "unknownNational", "PledgeErrorCode", "pledge-change", "state", "headingLevel", "coverage", "toPNG", "addEventListener"]) {
    assert.ok(found.includes(one), `${one} is looked at`);
  }
  assert.ok(found.length > 120, `${found.length} names`);
  const bare = names.filter(({ at, isSetter }) => !isSetter && !lines[at - 1].trimEnd().endsWith("*/"));
  assert.deepEqual(bare.map(({ at, name }) => `${at + 1}: ${name}`), []);
  const silent = lines.flatMap((line, at) => (/^\s*\/\*\*\s*\*\/$/u.test(line) ? [at + 1] : []));
  assert.deepEqual(silent, [], "no comment is empty");
});

test("each method has an example, which compiles", () => {
  const text = lines.join("\n");
  const methods = [...text.matchAll(/^ {2}(?:static )?(\w+)\(.*\): .+;$/gmu)].map(([, name]) => name).filter((name) => name !== "addEventListener");
  const examples = [...text.matchAll(/^ {3}\* @example (.+)\n {3}\*\/\n {2}(?:static )?(\w+)\(/gmu)].map(([, code, name]) => [name, code]);
  assert.deepEqual(examples.map(([name]) => name), methods);
  for (const [name, code] of examples) assert.ok(code.includes(`.${name}(`), `${name}: ${code}`);
  const folder = mkdtempSync(join(root, "tests/npm/consumer/examples-"));
  try {
    const body = examples.map(([, code]) => `  {\n    ${code}\n  }`).join("\n");
    const head = 'import { PledgeCompareElement } from "pledge-compare";\n';
    writeFileSync(join(folder, "examples.ts"), `${head}export async function examples(widget: PledgeCompareElement): Promise<void> {\n${body}\n}\n`);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../tsconfig.json", compilerOptions: { paths: { "pledge-compare": [types] } }, include: ["*.ts"] }));
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(`${error.stdout ?? error}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the words that answers give are those that the types list", () => {
  const words = (text) => [...text.matchAll(/"([a-z-]+)"/gu)].map(([, word]) => word).sort();
  const ofType = (name) => words(new RegExp(`^ +${name}:([^;]+);`, "mu").exec(lines.join("\n"))[1]);
  for (const [name, file, from] of [
    ["did", "crates/core/src/ingest/own/summary.rs", "impl Did {"],
    ["reason", "crates/core/src/model/issue.rs", "impl Reason {"],
  ]) {
    const source = readFileSync(join(root, file), "utf8").split(from)[1];
    const given = [...source.matchAll(/=> "([a-z-]+)"/gu)].map(([, word]) => word);
    assert.ok(given.length > 3, file);
    assert.deepEqual(ofType(name), [...new Set(given)].sort(), name);
  }
});
