// What the published files are made of is told in full: the bill of materials and the notices hold what cargo, the lock files, the
// wasm itself and the sources of the crates say. Read here in other ways than `cargo xtask` does.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = process.env.PLEDGE_DIST ?? join(root, "dist");
const read = (path) => readFileSync(path, "utf8");
const run = (...command) => execFileSync(command[0], command.slice(1), { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
const words = (text) => text.split(/\s+/u).filter(Boolean).join(" ");

const text = read(join(dist, "sbom.cdx.json"));
const bill = JSON.parse(text);
const notices = read(join(dist, "THIRD-PARTY-NOTICES.txt"));
const crates = bill.components.filter(({ purl }) => purl.startsWith("pkg:cargo/"));
const named = ({ name, version }) => `${name} ${version}`;

/** Name and version → the lines of its entry. */
const locked = new Map(
  read(join(root, "Cargo.lock"))
    .split("[[package]]")
    .map((entry) => [`${/^name = "(.+)"$/mu.exec(entry)?.[1]} ${/^version = "(.+)"$/mu.exec(entry)?.[1]}`, entry]),
);

test("the bill of materials is CycloneDX 1.6, and the same whenever it is written", async () => {
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  assert.equal(bill.serialNumber, undefined);
  assert.equal(bill.metadata.timestamp, undefined);
});

test("it has the crates of the wasm that are not ours, each with licence, address and the checksum of Cargo.lock", () => {
  const options = ["--package", "pledge-compare", "--features", "element", "--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"];
  const tree = run("cargo", "tree", ...options, "--prefix", "none", "--format", "{p}|{l}").split("\n").filter(Boolean);
  const theirs = new Map(tree.filter((line) => !line.includes(" (/")).map((line) => line.replace(" (*)", "").split("|")));
  const expected = [...theirs].map(([crate, licence]) => `${crate.replace(" v", " ")}: ${licence.replace(/\s*\/\s*/gu, " OR ")}`);
  assert.ok(expected.length > 50);
  assert.deepEqual(crates.map((crate) => `${named(crate)}: ${crate.licenses[0].expression}`).sort(), expected.sort());
  for (const crate of crates) {
    const entry = locked.get(named(crate));
    assert.equal(crate.purl, `pkg:cargo/${crate.name}@${crate.version}`);
    assert.deepEqual(crate.hashes, [{ alg: "SHA-256", content: /^checksum = "(.+)"$/mu.exec(entry)[1] }]);
  }
});

test("every crate whose code the wasm names is listed, or comes with Rust’s standard library", () => {
  const library = readdirSync(run("rustc", "--print", "target-libdir", "--target", "wasm32-unknown-unknown").trim());
  const wasm = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".wasm"));
  const found = new Set(wasm.flatMap((file) => [...readFileSync(join(dist, file), "latin1").matchAll(/([a-z][\w-]*)-(\d+\.\d+\.\d+)\/src\//gu)].map(([, name, version]) => `${name} ${version}`)));
  assert.ok(found.size > 5);
  const listed = crates.map(named);
  // Texts lie side by side in a wasm: a letter of another may stand right before a name.
  const unlisted = [...found].filter((crate) => !listed.some((one) => crate.endsWith(one)) && !library.some((file) => file.startsWith(`lib${crate.split(" ")[0]}-`)));
  assert.deepEqual(unlisted, []);
});

test("who needs whom is what Cargo.lock allows, and everything is needed by something", () => {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const of = (purl) => /^pkg:cargo\/(.+)@(.+)$/u.exec(purl);
  for (const crate of crates) {
    const allowed = locked.get(named(crate));
    for (const needed of needs.get(crate.purl)) {
      const [, name, version] = of(needed);
      assert.match(allowed, new RegExp(`^ "${name}( ${version.replaceAll(".", "\\.")})?",$`, "mu"), `${named(crate)} needs ${name}`);
    }
  }
  const reached = new Set();
  const reach = (ref) => reached.has(ref) || (reached.add(ref), needs.get(ref).forEach(reach));
  reach(bill.metadata.component.purl);
  assert.deepEqual([...reached].sort(), [bill.metadata.component.purl, ...bill.components.map(({ purl }) => purl)].sort());
});

test("of npm packages only the land of the maps is in the files: no script imports one", () => {
  const scripts = readdirSync(join(root, "www"), { recursive: true }).filter((file) => file.endsWith(".js"));
  const imported = scripts.flatMap((file) => [...read(join(root, "www", file)).matchAll(/(?:from|import) ?\(?"([^."][^"]*)"/gu)].map(([, name]) => name));
  // The first is in the code that the builder offers; the others are made by the build.
  assert.deepEqual([...new Set(imported)].sort(), ["pledge-compare", "widget-css", "widget-first-screens", "widget-glue", "widget-release"]);
  const { packages } = JSON.parse(read(join(root, "package-lock.json")));
  const packed = bill.components.filter(({ purl }) => purl.startsWith("pkg:npm/"));
  assert.deepEqual(packed.map(({ name }) => name).sort(), ["datamaps", "world-atlas"]);
  for (const { name, purl, licenses, hashes } of packed) {
    const locked = packages[`node_modules/${name}`];
    assert.deepEqual([purl, licenses], [`pkg:npm/${name}@${locked.version}`, [{ expression: locked.license }]]);
    assert.equal(`sha512-${Buffer.from(hashes[0].content, "hex").toString("base64")}`, locked.integrity);
  }
});

test("the notices name each of them, with every text of a licence that its sources hold", () => {
  const { packages } = JSON.parse(run("cargo", "metadata", "--features", "element", "--format-version", "1"));
  const folders = new Map(packages.map((crate) => [named(crate), dirname(crate.manifest_path)]));
  for (const name of ["datamaps", "world-atlas"]) {
    folders.set(named(bill.components.find((component) => component.name === name)), join(root, "node_modules", name));
  }
  const flat = words(notices);
  for (const component of bill.components) {
    assert.match(notices, new RegExp(`^${component.name} ${component.version.replaceAll(".", "\\.")}\n    .+; text \\d`, "mu"));
    const folder = folders.get(named(component));
    const files = folder ? readdirSync(folder).filter((file) => /^(licen[cs]e|copying|unlicense|notice)/iu.test(file)) : [];
    for (const file of files) assert.ok(flat.includes(words(read(join(folder, file)))), `${file} of ${named(component)}`);
  }
});

test("the notices have every credit that data/LICENSE.md asks for", () => {
  const section = read(join(root, "data/LICENSE.md")).split("## Licences and credits")[1].split("\n## ")[0];
  const rows = section.split("\n").filter((line) => line.startsWith("| ")).slice(1);
  assert.ok(rows.length > 8);
  for (const cell of rows.flatMap((row) => row.split("|")).map((cell) => cell.replaceAll(/[*`]/gu, "").trim())) {
    assert.ok(notices.includes(cell), cell);
  }
});

test("the npm package holds bill, notices and licences", () => {
  const [{ files }] = JSON.parse(run("npm", "pack", dist, "--dry-run", "--json", "--ignore-scripts"));
  for (const file of ["LICENSE-APACHE", "LICENSE-MIT", "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"]) {
    assert.ok(existsSync(join(dist, file)) && files.some(({ path }) => path === file), file);
  }
});
