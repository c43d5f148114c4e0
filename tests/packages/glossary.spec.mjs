// The words of the glossary: both languages hold the same terms, messages use them, and nothing says what is to be avoided.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const files = (folder, end) => readdirSync(join(root, folder)).filter((name) => name.endsWith(end)).map((name) => `${folder}/${name}`);

/** The rows of the table of a file, without its two lines of head. */
const table = (path) =>
  read(path).split("\n").filter((line) => line.startsWith("|")).slice(2).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));

const english = table("docs/GLOSSARY.md");
const japanese = table("docs/GLOSSARY.ja.md");
const terms = english.map(([en, ja, easy, meaning, avoid]) => ({ en, ja, easy, meaning, avoid: avoid.split(", ").filter(Boolean) }));

/** What messages say in a language: the strings of its files. */
const said = (lang) => files(`src/i18n/${lang}`, ".rs").flatMap((path) => [...read(path).matchAll(/"((?:[^"\\]|\\.)*)"/gsu)].map(([, text]) => text));
const messages = Object.fromEntries(["en", "ja", "easy"].map((lang) => [lang, said(lang)]));

test("both glossaries hold the same terms, in one order, each with its meaning", () => {
  assert.ok(terms.length >= 30);
  assert.deepEqual(english.map(([en, ja, easy, , avoid]) => [en, ja, easy, avoid]), japanese.map(([ja, en, easy, , avoid]) => [en, ja, easy, avoid]));
  for (const [en, , , meaning] of [...english, ...japanese]) assert.match(meaning, /[.。…]$/u, en);
});

for (const lang of ["en", "ja", "easy"]) {
  test(`the messages in ${lang} say each term as the glossary writes it`, () => {
    const all = messages[lang].join("\n").toLowerCase();
    assert.deepEqual(terms.map((term) => term[lang]).filter((word) => word !== "–" && !all.includes(word.toLowerCase())), []);
  });
}

test("no message, and no page of the documentation, says what is to be avoided", () => {
  const documents = [...files(".", ".md"), ...files("docs", ".md"), ...files("www/site", ".html")].filter((path) => !/GLOSSARY|CHANGELOG/u.test(path));
  const texts = [...Object.entries(messages).map(([lang, all]) => [lang, all.join("\n")]), ...documents.map((path) => [path, read(path)])];
  const avoided = terms.flatMap(({ avoid }) => avoid);
  assert.ok(avoided.length > 8);
  const found = texts.flatMap(([where, text]) => avoided.filter((word) => mentions(text, word)).map((word) => `${where}: ${word}`));
  assert.deepEqual(found, []);
});

/** Whether a text has a word; a Latin one as a word of its own. */
function mentions(text, word) {
  const bounded = /^[a-z ]+$/u.test(word);
  return new RegExp(bounded ? `\\b${word}\\b` : word.replace(/[[\]]/gu, "\\$&"), "iu").test(text);
}
