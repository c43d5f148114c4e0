// The documents as pages: each is there, no link is broken, axe finds nothing, and each leads to its other language.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documents, language, published, twin } from "../../../xtask/docs/documents.mjs";
import { audit } from "../access/axe.mjs";
import { sample } from "../harness/all.mjs";
import { test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const LISTS = ["docs/index.html", "docs/index.en.html"];
const PAGES = [...LISTS, ...documents.map(published)];
const SOURCE = "https://github.com/pledge-compare/pledge-compare/blob/main/";

const texts = new Map();
async function text(path) {
  if (!texts.has(path)) texts.set(path, (await built(path)).toString());
  return texts.get(path);
}

const ids = (html) => new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));

test("no link of a document is broken: pages, headings, pictures, files of the repository", async () => {
  assert.ok(documents.length > 12);
  const broken = [];
  for (const path of PAGES) {
    for (const [, address] of (await text(path)).matchAll(/ (?:href|src)="([^"]+)"/gu)) {
      const { href, pathname, hash, host } = new URL(address.replaceAll("&amp;", "&"), `http://here/${path}`);
      if (href.startsWith(SOURCE)) {
        if (!existsSync(root + decodeURI(pathname.slice(new URL(SOURCE).pathname.length)))) broken.push(`${path}: ${address}`);
      } else if (host === "here") {
        const target = pathname.slice(1);
        const there = await built(target).catch(() => undefined);
        if (!there || (hash && target.startsWith("docs/") && !ids(await text(target)).has(decodeURIComponent(hash.slice(1))))) broken.push(`${path}: ${address}`);
      }
    }
  }
  assert.deepEqual(broken, []);
});

test("each document is in the language of its file, has one title and headings with ids of their own", async () => {
  for (const document of documents) {
    const html = await text(published(document));
    assert.match(html, new RegExp(`<html lang="${language(document)}">`, "u"), document);
    assert.equal([...html.matchAll(/<h1 /gu)].length, 1, document);
    const all = [...html.matchAll(/<h\d id="([^"]+)"/gu)].map(([, id]) => id);
    assert.equal(new Set(all).size, all.length, document);
    assert.equal(html.includes('aria-current="page"'), Boolean(twin(document)), `${document}: a switch of languages, where there are two`);
  }
});

test("the list leads to every document, in its language where there is such a version", async () => {
  for (const [list, lang] of [[LISTS[0], "ja"], [LISTS[1], "en"]]) {
    const html = await text(list);
    for (const document of documents) {
      const expected = language(document) === lang || !twin(document);
      assert.equal(html.includes(` href="${published(document).replace("docs/", "")}"`), expected, `${list}: ${document}`);
    }
  }
});

/** All are made by one program: where axe finds nothing on some, it finds little on the others. */
const AUDITED = new Set(sample(PAGES, 12));

for (const [at, path] of PAGES.entries()) {
  test(`${path}: ${AUDITED.has(path) ? "axe finds nothing, " : ""}no policy is broken, and nothing sticks out at 320 px`, async ({ open }) => {
    const page = await open({ page: `/${path}`, width: 320, scheme: at % 2 ? "dark" : "light", wait: false });
    if (AUDITED.has(path)) assert.deepEqual((await audit(page)).violations, []);
    assert.deepEqual(await page.evaluate(() => window.breaches), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}
