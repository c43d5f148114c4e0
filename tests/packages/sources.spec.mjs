// How the sources of data/japan are named: by their publisher and title in both languages, never by a host or a key.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./package.mjs";

const japan = open("japan");
const none = (list, what) => assert.deepEqual(list.slice(0, 20), [], `${what} (${list.length})`);
const rows = (name) => japan.tables.get(name)?.rows ?? [];
const sources = rows("sources");
const publishers = new Map(rows("publishers").map((publisher) => [publisher.key, publisher]));
const host = (url) => new URL(url).hostname.replace(/^www\./u, "");
const within = (name, domain) => name === domain || name.endsWith(`.${domain}`);

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const HOST = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[/?#:\s].*)?$/iu;
// Hosts of documents, caches, mirrors, boards and anonymous blogs from which pages were read: a page must not lead there.
const STRANGERS = [
  "cache.yimg.jp", "pdfslide.tips", "pdfslide.net", "businessdocbox.com", "123deta.com", "fdocuments.us", "fdocuments.net", "vdocuments.net",
  "vdocuments.pub", "vdocuments.mx", "docsplayer.net", "docslib.org", "pdfroom.com", "bhlmuz689.asia", "cyo9x.group", "b630k.group", "5ch.net", "blogspot.com",
];

test("every source has a publisher, and whom it quotes is another one", () => {
  assert.ok(sources.length > 800 && publishers.size > 700);
  none(sources.filter(({ publisher }) => !publishers.has(publisher)).map(({ key }) => key), "publishers that are not there");
  none(sources.filter(({ quoted }) => quoted === undefined || (quoted && !publishers.has(quoted))).map(({ key }) => key), "quoted bodies that are not there");
  none(sources.filter(({ publisher, quoted }) => publisher === quoted).map(({ key }) => key), "sources that quote themselves");
});

test("every publisher is cited, and they are sorted by key", () => {
  const cited = new Set(sources.flatMap(({ publisher, quoted }) => [publisher, quoted]));
  none([...publishers.keys()].filter((key) => !cited.has(key)), "publishers that no source names");
  const keys = [...publishers.keys()];
  assert.deepEqual(keys, [...keys].sort());
  assert.ok(keys.length > 0);
});

test("a publisher has a name in both languages, and it is not a host name", () => {
  assert.ok(publishers.size > 0);
  for (const { key, ja, en } of publishers.values()) {
    for (const name of [ja, en]) assert.ok(name && !HOST.test(name) && name !== host(`https://${key}`), `${key}: ${name}`);
    assert.doesNotMatch(en, JAPANESE, key);
  }
});

test("municipalities are named in Japanese as in places", () => {
  const names = new Set([...rows("places").map(({ name_ja: name }) => name)]);
  const plain = (name) => name.replace(/（.*）$/u, "");
  // Bodies of a municipality, and cities abroad.
  const others = new Set(["eri-kawasaki.jp", "rijeka.hr", "torinoeuprojects.it"]);
  const municipal = [...publishers.values()].filter(({ kind, key }) => kind === "municipality" && !others.has(key));
  assert.ok(municipal.length > 500);
  none(municipal.filter(({ ja }) => !names.has(plain(ja))).map(({ key, ja }) => `${key} ${ja}`), "names that no place has");
  none(municipal.filter(({ en }) => !/ (?:City|Ward|Town|Village|Prefecture|Metropolis)(?: \(.+\))?$|^Hokkaido$/u.test(en)).map(({ key, en }) => `${key} ${en}`), "English names");
});

test("a source has titles in both languages or none", () => {
  for (const { key, title_ja: japanese, title_en: english } of sources) {
    assert.ok(japanese !== undefined && english !== undefined, "columns");
    assert.equal(Boolean(japanese), Boolean(english), key);
    if (!japanese) continue;
    assert.match(japanese, JAPANESE, key);
    assert.doesNotMatch(english, JAPANESE, key);
  }
});

test("no title is a host name, a key or a bare number", () => {
  const keys = new Set([...sources.map(({ key }) => key), ...publishers.keys()]);
  const bare = (title) => HOST.test(title) || keys.has(title.toLowerCase()) || /^\d+$/u.test(title) || /\b[a-z0-9-]+\.(?:co\.)?(?:jp|com|net|org|asia|group)\b/iu.test(title) || /^[a-z]+ \d+$/iu.test(title);
  const titles = sources.flatMap(({ key, title = "", title_ja: japanese = "", title_en: english = "" }) => [title, japanese, english].filter(Boolean).map((text) => [key, text]));
  assert.ok(titles.length > 0);
  none(titles.filter(([, text]) => bare(text)), "titles");
});

test("no address is on a host that is not to be linked, or under a bare number", () => {
  const barred = [...STRANGERS, ...[...publishers.values()].filter(({ link }) => link === "no").map(({ key }) => key)];
  const addresses = sources.filter(({ url }) => url);
  none(addresses.filter(({ url }) => barred.some((domain) => within(host(url), domain))).map(({ key, url }) => `${key} ${url}`), "addresses");
  none(addresses.filter(({ url }) => /^[\d.]+$/u.test(host(url))).map(({ key, url }) => `${key} ${url}`), "addresses under a number");
  none(addresses.filter(({ publisher }) => publishers.get(publisher)?.link === "no").map(({ key }) => key), "addresses of publishers that are not to be linked");
});

test("every address is on a host that was reviewed for its publisher", () => {
  const reviewed = ({ url, publisher }) => publishers.get(publisher)?.hosts.split(" ").includes(host(url));
  none(sources.filter((source) => source.url && !reviewed(source)).map(({ key, url }) => `${key} ${url}`), "hosts that nobody has looked at");
});

test("the version that readers are told of is that of the package", () => {
  assert.equal(rows("versions")[0].version, japan.description.version);
});

test("no cell of any table names a host of copies", () => {
  for (const [name, { text }] of japan.tables) {
    for (const domain of STRANGERS) assert.ok(!text.toLowerCase().includes(domain), `${name} names ${domain}`);
  }
});

test("a copy has no address outside its own publisher’s hosts", () => {
  const copies = sources.filter(({ copy }) => copy === "yes");
  assert.ok(copies.length >= 30);
  none(copies.filter(({ url, publisher }) => url && !within(host(url), publisher)).map(({ key, url }) => `${key} ${url}`), "copies");
});

test("notes are there in both languages or in none", () => {
  const tables = [...japan.tables].filter(([, { header }]) => header.includes("note_ja") || header.includes("note_en"));
  assert.deepEqual(tables.map(([name]) => name).sort(), ["absences", "links", "pledges"]);
  for (const [name, { header, rows }] of tables) {
    assert.ok(!header.includes("note") && header.includes("remark"), name);
    const wrong = rows.filter(({ note_ja: japanese, note_en: english }) => Boolean(japanese) !== Boolean(english) || (japanese && !JAPANESE.test(japanese)) || JAPANESE.test(english));
    none(wrong.map(({ place = "", a = "", b = "" }) => `${name} ${place}${a} ${b}`), "notes");
    none(rows.filter(({ note_ja: japanese, note_en: english }) => japanese && !(japanese.endsWith("。") && english.endsWith("."))).map(({ note_en: english }) => english), "notes that are no sentences");
  }
});

test("only sources and publishers keep a note that is never shown", () => {
  none([...japan.tables].filter(([, { header }]) => header.includes("note")).map(([name]) => name).filter((name) => !["sources", "publishers"].includes(name)), "tables with a note in one language");
});

test("a pledge read on the page of another municipality, a company or a person is not graded official", () => {
  const byKey = new Map(sources.map((source) => [source.key, publishers.get(source.publisher)]));
  const places = new Map(rows("places").map((place) => [place.code, place]));
  // Whoever signs a joint declaration may publish it for all.
  const signs = (name, joint) => joint && rows("pledges").some((other) => other.joint === joint && places.get(other.place).name_ja === name);
  const wrong = rows("pledges").filter(({ grade }) => grade === "official").filter(({ place, source, joint }) => {
    const { name_ja: name, parent } = places.get(place);
    return source.split(" ").every((key) => {
      const publisher = byKey.get(key);
      if (!publisher) return true;
      if (publisher.kind !== "municipality") return publisher.kind !== "ministry";
      const own = publisher.ja.replace(/（.*）$/u, "");
      return ![name, places.get(parent)?.name_ja].includes(own) && !signs(own, joint);
    });
  });
  none(wrong.map(({ place, source }) => `${place} ${source}`), "pledges");
});
