// The language of the widget without a `lang` of its own.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";

const spoken = (page) => page.evaluate(async () => {
  const find = (root) => root.querySelector("pledge-compare") ?? [...root.querySelectorAll("*")].map((one) => one.shadowRoot && find(one.shadowRoot)).find(Boolean);
  const one = find(document);
  await one.ready;
  return one.shadowRoot.querySelector(".pc").lang;
});

/** Puts a widget into components, each in the shadow root of the one around it. */
const nest = (page, langs) => page.evaluate((langs) => {
  let at = document.querySelector("main");
  for (const lang of langs) {
    const host = at.appendChild(document.createElement("div"));
    if (lang) host.lang = lang;
    at = host.attachShadow({ mode: "open" });
  }
  at.append(document.createElement("pledge-compare"));
}, langs);

for (const [langs, page, expected] of [
  [[""], "ja", "ja"],
  [["", ""], "ja", "ja"],
  [["ja", ""], "en", "ja"],
  [["en", "ja"], "en", "ja"],
]) {
  test(`inside components with lang ${JSON.stringify(langs)} of a page in ${page}: ${expected}`, async ({ open }) => {
    const opened = await open({ page: `<!doctype html><html lang="${page}"><title>Host</title><script type="module" src="/pledge-compare.js"></script><main></main>`, lang: "en", wait: false });
    await opened.evaluate(() => customElements.whenDefined("pledge-compare").then(() => undefined));
    await nest(opened, langs);
    assert.equal(await spoken(opened), expected);
  });
}

for (const lang of ["jp", "JP", "jp-JP"]) {
  test(`lang="${lang}", the code of the country, is read as Japanese`, async ({ open }) => {
    assert.equal(await spoken(await open({ attributes: { lang } })), "ja");
  });
}
