// What the guide for town halls gives to be copied is so: the accessibility statement repeats ACCESSIBILITY.ja.md, and nothing stores or sends.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { blocks, read, root } from "./documents.mjs";

const texts = blocks(read("docs/MUNICIPALITIES.ja.md")).filter(({ word }) => word === "text").map(({ code }) => code);
const statement = texts.find((text) => text.includes("JIS X 8341-3"));

test("the accessibility statement has the counts and criteria of ACCESSIBILITY.ja.md", () => {
  const count = (label) => new RegExp(`\\| ${label} \\| (\\d+)のうち(\\d+)(?:：([\\d.、]+))? \\|`, "u").exec(read("ACCESSIBILITY.ja.md")).slice(1);
  const [all, passed] = count("試験で適合を確かめた達成基準");
  const [, absent] = count("適用なし");
  const [, left, criteria] = count("ページで人が確かめる達成基準");
  assert.equal(Number(passed) + Number(absent) + Number(left), Number(all));
  const said = statement.replace(/\s/gu, "");
  for (const words of [`達成基準は${all}あります`, `そのうち${passed}は試験で適合`, `${absent}は該当がありません`, `残りの${left}（${criteria}）`]) assert.ok(said.includes(words), words);
});

/** Ways to keep something in the browser, or to send something, beside the one `fetch` of a file; in Rust they have the same names in other case. */
const KEEPS = /\b(?:cookie|cookie_?store|local_?storage|session_?storage|indexed_?db|caches|send_?beacon|xml_?http_?request|web_?socket|event_?source)\b/iu;
const below = (folder, end) => readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(end));

test("the privacy text says what the widget does: it stores nothing, and asks for files in one place", () => {
  const scripts = below("www/element", ".js").map((name) => `www/element/${name}`);
  const sources = below("src", ".rs").map((name) => `src/${name}`);
  assert.ok(scripts.length > 30 && sources.length > 100);
  assert.deepEqual([...scripts, ...sources].filter((path) => KEEPS.test(read(path))), []);
  assert.deepEqual(scripts.filter((path) => /(?<![\w.])fetch\(/u.test(read(path))), ["www/element/loading/bytes.js"]);
  assert.ok(KEEPS.test("localStorage.length") && KEEPS.test("window.local_storage()"));
});
