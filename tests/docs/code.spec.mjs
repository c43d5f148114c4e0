// The code that documents show for pages uses what the element has: its attributes, story attributes, keys of the state, and what frames take.

import assert from "node:assert/strict";
import { test } from "node:test";
import { STATE } from "../../www/element/api/contract.js";
import { blocks, documents, read, spans } from "./documents.mjs";

const manifest = JSON.parse(read("www/element/custom-elements.json"));
const declaration = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === "pledge-compare");
const ATTRIBUTES = declaration.attributes.map(({ name }) => name);
/** Of every element. */
const GLOBAL = ["id", "class", "lang", "slot", "hidden"];
const STORY = ["data-pledge-for", "data-pledge-state", "data-pledge-step", "data-pledge-frame", "data-pledge-fallback"];
const KEYS = Object.keys(STATE);
/** What `embed.html` takes in its query. */
const FRAME = JSON.parse(/ATTRIBUTES = (\[[^\]]*\])/u.exec(read("www/site/embed.js"))[1]);

/** The attributes of a tag, with their values; what stands in HTML for `&` is read as it. */
const attributesOf = (tag) => [...tag.matchAll(/\s([a-z][\w-]*)(?:="([^"]*)")?/giu)].map(([, name, value = ""]) => [name, value.replaceAll("&amp;", "&")]);

const keys = (query, known) => [...new URLSearchParams(query).keys()].filter((key) => !known.includes(key));

/** Names in a piece of HTML that the element does not have. */
function unknownNames(html) {
  const widgets = [...html.matchAll(/<pledge-compare\b([^>]*)>/gu)].flatMap(([, tag]) => attributesOf(tag).map(([name]) => name).filter((name) => ![...ATTRIBUTES, ...GLOBAL].includes(name)));
  const tags = [...html.matchAll(/<[a-z][\w-]*\b([^>]*)>/gu)].flatMap(([, tag]) => attributesOf(tag));
  const story = tags.map(([name]) => name).filter((name) => name.startsWith("data-pledge-") && !STORY.includes(name));
  const states = tags.filter(([name]) => name === "data-pledge-state").flatMap(([, value]) => keys(value, KEYS));
  const frames = tags.filter(([name, value]) => name === "src" && /embed\.html/u.test(value)).flatMap(([, value]) => {
    const { search, hash } = new URL(value, "https://example.jp/");
    return [...keys(search, FRAME), ...keys(hash.slice(1), [...KEYS, "lang"])];
  });
  return [...widgets, ...story, ...states, ...frames];
}

/** The pieces of HTML in a document: its blocks, and what stands in a line. */
const pieces = (text) => [...blocks(text).filter(({ word }) => word === "html").map(({ code }) => code), ...spans(text).filter((code) => code.startsWith("<"))];

const CHECKED = documents.filter((path) => !/CHANGELOG/u.test(path) && pieces(read(path)).length > 0);

for (const path of CHECKED) {
  test(`${path}: its HTML names only what there is`, () => assert.deepEqual(pieces(read(path)).flatMap(unknownNames), []));
}

test("the README and the guides to embedding have HTML to check", () => {
  for (const path of ["README.md", "README.ja.md", "docs/EMBEDDING.md", "docs/EMBEDDING.ja.md", "docs/MUNICIPALITIES.ja.md"]) assert.ok(CHECKED.includes(path), path);
});

test("names that the element does not have are found", () => {
  assert.ok(ATTRIBUTES.includes("as-of") && KEYS.includes("as-of") && FRAME.includes("rows"));
  assert.deepEqual(unknownNames('<pledge-compare id="a" as-of="2021" plain></pledge-compare>'), []);
  assert.deepEqual(unknownNames('<pledge-compare asof="2021" colour="red">'), ["asof", "colour"]);
  assert.deepEqual(unknownNames('<a href="#a" data-pledge-for="a" data-pledge-state="view=map&amp;chosen=14130" data-pledge-go>'), ["data-pledge-go", "chosen"]);
  assert.deepEqual(unknownNames('<iframe src="/p/embed.html?lang=en&amp;view=map#view=map&amp;date=2021"></iframe>'), ["view", "date"]);
});
