// The forms that people fill in, and the file that citation tools read, are what GitHub and those tools accept: a form with a fault is
// shown to nobody, and nobody is told.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const folder = ".github/ISSUE_TEMPLATE/";
const forms = readdirSync(new URL(folder, root)).filter((name) => name !== "config.yml");
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const version = /^\[workspace\.package\]\nversion = "(.+)"$/mu.exec(read("Cargo.toml"))[1];

/** What GitHub knows of a form, by its documentation: the types of fields, and the attributes that each needs. */
const NEEDED = { markdown: ["value"], input: ["label"], textarea: ["label"], dropdown: ["label", "options"], checkboxes: ["label", "options"] };

test("there is a form for a wrong value, an embed problem and what is missing", () => {
  assert.deepEqual(forms.sort(), ["embed-problem.yml", "feature.yml", "wrong-value.yml"]);
});

test("each form is one that GitHub shows, and asks in Japanese and English", () => {
  for (const name of forms) {
    const form = parse(read(folder + name), { strict: true });
    assert.deepEqual(Object.keys(form).sort(), ["body", "description", "labels", "name", "title"], name);
    for (const text of [form.name, form.description]) assert.ok(japanese.test(text) && /[a-z]{3}/u.test(text), `${name}: ${text}`);
    const fields = form.body.filter(({ type }) => type !== "markdown");
    const ids = fields.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, `${name}: ids ${ids}`);
    for (const id of ids) assert.match(id, /^[\w-]+$/u, name);
    for (const { type, attributes } of form.body) {
      for (const key of NEEDED[type] ?? assert.fail(`${name}: no field is a ${type}`)) assert.ok(attributes[key], `${name}: ${type} has ${key}`);
      for (const text of [attributes.label, attributes.description].filter(Boolean)) assert.ok(japanese.test(text), `${name}: ${text}`);
    }
    assert.ok(fields.some(({ validations }) => validations?.required), `${name} needs an answer to something`);
  }
});

test("who tells of a wrong value says page, place, both values and the source", () => {
  const { body } = parse(read(`${folder}wrong-value.yml`));
  const needed = body.filter(({ validations }) => validations?.required).map(({ id }) => id);
  assert.deepEqual(needed, ["place", "page", "shown", "right", "source"]);
});

test("the chooser of forms leads what is unsafe to a private report", () => {
  const { contact_links: links } = parse(read(`${folder}config.yml`));
  const address = /https:\/\/\S+\/security\/advisories\/new/u.exec(read("SECURITY.md"))[0];
  assert.ok(links.some(({ url, name, about }) => url === address && name && about));
  assert.ok(read("CODE_OF_CONDUCT.md").includes(address), "the only private way there is");
});

test("the files that the template of a pull request names are there", () => {
  const named = read(".github/PULL_REQUEST_TEMPLATE.md").match(/[\w/]+\.md/gu);
  assert.ok(named.length > 3);
  assert.deepEqual(named.filter((path) => !existsSync(new URL(path, root))), []);
});

test("CITATION.cff has what its schema asks for, and the version of the workspace", () => {
  const citation = parse(read("CITATION.cff"), { strict: true });
  assert.deepEqual(["authors", "cff-version", "message", "title"].filter((key) => !citation[key]), []);
  assert.equal(citation["cff-version"], "1.2.0");
  assert.equal(citation.type, "software");
  assert.equal(String(citation.version), version);
  assert.deepEqual(citation.license, ["MIT", "Apache-2.0"]);
  const released = read("CHANGELOG.md").includes(`\n## [${version}] - `);
  assert.equal(citation["date-released"] !== undefined, released, "it has a day once this version is released");
});

test("CHANGELOG.md begins with what is not released, and its versions fall, each with a day", () => {
  const headings = [...read("CHANGELOG.md").matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
  assert.equal(headings[0], "[Unreleased]");
  const versions = headings.slice(1).map((heading) => /^\[(\d+)\.(\d+)\.(\d+)\] - \d{4}-\d{2}-\d{2}$/u.exec(heading) ?? assert.fail(heading));
  const order = versions.map(([, ...numbers]) => numbers.map((number) => number.padStart(6, "0")).join("."));
  assert.deepEqual(order, order.toSorted().toReversed());
});
