// One language on one screen: names alone stand in another, marked as such, and on an English screen with English beside them.

import assert from "node:assert/strict";
import { Findings } from "../access/findings.mjs";
import { VIEWS, openView, through } from "../access/states.mjs";
import { test } from "../harness/index.mjs";

/** Visible texts, labels and hints of the widget, with the language that they say they are in and the text around them. */
const texts = (page) =>
  page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    const AROUND = "tr, li, dd, dt, p, summary, button, figcaption, option, caption, label, h1, h2, h3, h4, h5, h6, text, div";
    const found = [];
    const add = (text, element, label) => {
      if (!text.trim() || !element.checkVisibility()) return;
      const around = element.closest(AROUND)?.textContent ?? "";
      found.push({ text: text.trim(), lang: element.closest("[lang]").lang, around, label, tag: element.localName, role: element.closest(".pc-lang") ? "switch" : "" });
    };
    for (const element of shadowRoot.querySelectorAll(".pc *")) {
      if (element.closest("style, defs")) continue;
      for (const name of ["aria-label", "title", "alt", "placeholder"]) if (element.hasAttribute(name)) add(element.getAttribute(name), element, name);
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) add(child.data, element);
    }
    return found;
  });

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/u;
const ENGLISH = /[A-Za-z]{2,}/u;
/** A publisher whose name looks like a sentence. */
const NAME = /Net Zero Tracker/u;
/** Three Latin words in a row. */
const SENTENCE = /[A-Za-z][A-Za-z’'-]*(?:[ ,:;]+[A-Za-z][A-Za-z’'-]*){2,}/u;

/** Names in the reader's own file, which has none in English. */
const OWN = /神奈川県/u;

/** Japanese of an English screen that does not say so, or has no English beside it. */
function japanese({ text, lang, around, label, role }) {
  if (!JAPANESE.test(text) || role === "switch" || OWN.test(text)) return [];
  if (label === "placeholder") return ENGLISH.test(text) ? [] : [`hint: ${text}`];
  if (label) return [`${label}: ${text}`];
  if (!lang.startsWith("ja")) return [`unmarked: ${text}`];
  return ENGLISH.test(around) ? [] : [`alone: ${text}`];
}

/** Sentences in Latin letters alone of a Japanese screen that do not say in which language they are. */
function english({ text, lang, label }) {
  if (JAPANESE.test(text) || !SENTENCE.test(text.replace(NAME, "")) || (!label && !lang.startsWith("ja"))) return [];
  return [`${label ?? "unmarked"}: ${text}`];
}

test("Japanese without a mark or without English, and English without a mark, are seen", () => {
  const one = { lang: "en", around: "", role: "" };
  assert.deepEqual(japanese({ ...one, text: "川崎市" }), ["unmarked: 川崎市"]);
  assert.deepEqual(japanese({ ...one, lang: "ja", text: "川崎市", around: "川崎市" }), ["alone: 川崎市"]);
  assert.deepEqual(japanese({ ...one, lang: "ja", text: "川崎市", around: "Kawasaki 川崎市" }), []);
  assert.deepEqual(japanese({ ...one, text: "川崎市を選ぶ", label: "aria-label" }), ["aria-label: 川崎市を選ぶ"]);
  assert.deepEqual(english({ ...one, lang: "ja", text: "Named as earlier than March" }), ["unmarked: Named as earlier than March"]);
  assert.deepEqual(english({ ...one, lang: "ja", text: "IUC Asia" }), []);
});

for (const [lang, foreign] of [["en", japanese], ["ja", english], ["ja-x-easy", english]]) {
  for (const view of Object.keys(VIEWS)) {
    test(`${view} in ${lang}: nothing but names is in another language`, async ({ open }) => {
      const page = await openView(open, view, { lang: lang.slice(0, 2), attributes: { lang } });
      const findings = new Findings();
      await through(page, view, async (_, state) => findings.add((await texts(page)).flatMap(foreign), state));
      findings.assertNone();
    });
  }
}
