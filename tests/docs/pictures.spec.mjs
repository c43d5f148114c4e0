// The pictures in docs/pictures are those that `cargo xtask pictures` takes, and the documents show each of them.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PICTURES } from "../../xtask/pictures/list.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = join(root, "docs/pictures");

/** Bytes of a picture: one that is larger is cropped in list.mjs, or taken narrower. */
const LIMIT = 150_000;

const documents = [".", "docs"].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".md")).map((name) => join(root, folder, name)));

/** The pictures of all documents: where, what it says in its place, and which file. */
const shown = documents.flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/gu)].map(([, alt, file]) => ({ where: relative(root, path), alt, file: join(dirname(path), file) })),
);

test("each picture of the list is there in both languages, and no other", () => {
  const listed = Object.keys(PICTURES).flatMap((name) => ["en", "ja"].map((lang) => `${name}.${lang}.png`));
  assert.deepEqual(readdirSync(FOLDER).sort(), listed.sort());
});

test("a picture is small enough for a slow line", () => {
  const large = readdirSync(FOLDER).map((name) => [name, statSync(join(FOLDER, name)).size]).filter(([, size]) => size > LIMIT);
  assert.deepEqual(large, []);
});

test("each picture is shown by a document, and each that is shown is there", () => {
  const files = new Set(shown.map(({ file }) => relative(FOLDER, file)));
  assert.deepEqual(readdirSync(FOLDER).filter((name) => !files.has(name)), []);
  assert.deepEqual(shown.filter(({ file }) => !existsSync(file)), []);
});

test("a Japanese document shows Japanese pictures, an English one English ones, and each has a text in its place", () => {
  const wrong = shown.filter(({ where, alt, file }) => !file.endsWith(where.endsWith(".ja.md") ? ".ja.png" : ".en.png") || [...alt].length < 12);
  assert.deepEqual(wrong, []);
});
