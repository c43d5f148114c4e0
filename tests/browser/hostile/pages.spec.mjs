// Pages that are hostile in one way each: the widget looks as on a clean page.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { box, firstRow, search, tray } from "../harness/widget.mjs";
import { HOSTS } from "./styles.mjs";

/** Every element inside the widget with its size, and what the page could have changed of its look. */
function look(page) {
  return page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    const seen = ["color", "backgroundColor", "fontSize", "fontWeight", "fontStyle", "fontVariantCaps", "letterSpacing", "textTransform", "textAlign",
      "lineHeight", "whiteSpace", "direction", "writingMode", "display", "position", "borderTopWidth", "opacity", "cursor", "textIndent", "textShadow"];
    return [...shadowRoot.querySelectorAll(".pc, .pc *")].map((one) => {
      const style = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      return `${one.localName}.${one.getAttribute("class")} ${Math.round(width)}x${Math.round(height)} ${seen.map((name) => style[name]).join(" ")}`;
    });
  });
}

const host = (css) => ({ files: { "/hostile.css": { body: css } }, head: '<link rel="stylesheet" href="/hostile.css">', attributes: { query: "kawa" } });
/** The clean page has the font that the hostile ones end up with. */
const CLEAN = "html { font: 16px sans-serif }";
const same = "pledge-compare { font-family: sans-serif !important; display: block !important; inline-size: auto; }";

for (const [name, css] of Object.entries(HOSTS)) {
  test(`on a page ${name} the widget looks as on a clean one`, async ({ open }) => {
    const clean = await open(host(CLEAN + same));
    const page = await open(host(css + same));
    await firstRow(page, (await clean.locator("tr.pc-row .pc-name").first().innerText()) + ", Kanagawa");
    const expected = await look(clean);
    await eventually(page, async () => assert.deepEqual(await look(page), expected));
    await box(page, "Kawasaki (Kanagawa)").check();
    await tray(page).waitFor();
  });
}

test("on a page without a font size the widget can be read", async ({ open }) => {
  const page = await open(host("html, body, pledge-compare { font-size: 0 !important }"));
  const sizes = await page.locator("pledge-compare").evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll(".pc :is(p, th, td, button, label)")].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  assert.ok(Math.min(...sizes) >= 9, `the smallest is ${Math.min(...sizes)} px`);
});

for (const [name, css] of [
  ["written from top to bottom", "html { writing-mode: vertical-rl }"],
  ["that shrinks what it holds", "main { display: flex; flex-direction: column; align-items: center }"],
  ["that floats what it holds", "pledge-compare { float: left }"],
]) {
  test(`on a page ${name} the widget is wide enough to be used, and its lines run from left to right`, async ({ open }) => {
    const page = await open(host(css));
    const { width, mode } = await page.locator("pledge-compare .pc").evaluate((one) => ({ width: one.getBoundingClientRect().width, mode: getComputedStyle(one).writingMode }));
    assert.ok(width >= 300, `${width} px`);
    assert.equal(mode, "horizontal-tb");
    await box(page, "Kawasaki (Kanagawa)").check();
    await tray(page).waitFor();
  });
}

/** What old libraries and pages do to the objects that everyone uses. */
function overrides() {
  for (const name of ["each", "first", "last", "clone", "size", "toJSON", "extend", "find2"]) {
    Object.prototype[`x_${name}`] = () => name;
    Array.prototype[name] ??= () => name;
    Element.prototype[name] ??= () => name;
  }
  Array.prototype.toJSON = undefined;
  Array.from = (list) => Array.prototype.slice.call(list);
  Element.prototype.show = Element.prototype.hide = Element.prototype.update = Element.prototype.visible = () => "prototype";
  Function.prototype.bind = ((bind) => function (...given) { return bind.apply(this, given); })(Function.prototype.bind);
  window.define = Object.assign(() => { throw new Error("the widget is no AMD module"); }, { amd: {} });
  window.require = window.exports = window.module = { exports: {} };
  window.$ = window._ = window.Widget = window.glue = window.wasm = () => { throw new Error("not yours"); };
}

test("with Prototype-like overrides, a polluted Object.prototype and an AMD loader the widget works", async ({ open }) => {
  const page = await open({ before: overrides, attributes: { selected: "40100" } });
  await search(page).fill("kawasaki");
  await firstRow(page, "Kawasaki, Kanagawa");
  await box(page, "Kawasaki (Kanagawa)").check();
  await page.getByRole("button", { name: /^Compare 2/ }).click();
  await page.locator(".pc-body table").first().waitFor();
  const { selected } = await page.locator("pledge-compare").evaluate((one) => one.state);
  assert.deepEqual(selected, ["40100", "14130"]);
});

/** Names of members of `document` and `window` that a page can take away by using them for elements of its own. */
const CLOBBERED = ["body", "head", "documentElement2", "customElements", "navigator", "location2", "fetch", "WebAssembly", "pc-search", "URL", "history",
  "createElement", "createElementNS", "createTextNode", "getElementById", "querySelector", "addEventListener", "activeElement", "baseURI"];

test("with clobbered names in the document the widget works", async ({ open }) => {
  const clobber = CLOBBERED.map((name) => `<img name="${name}" id="${name}" alt=""><form id="${name}" name="${name}"><input name="querySelector"></form>`).join("");
  const page = await open({ body: `${clobber}<pledge-compare sync-url="hash" src="data/japan.pcd"></pledge-compare>` });
  assert.deepEqual(await page.evaluate(() => ["createElement", "createTextNode", "body"].map((name) => typeof document[name].call)), ["undefined", "undefined", "undefined"], "they are clobbered");
  await search(page).fill("kawasaki");
  await firstRow(page, "Kawasaki, Kanagawa");
  await box(page, "Kawasaki (Kanagawa)").check();
  await tray(page).waitFor();
  await page.getByRole("button", { name: "Coverage" }).click();
  await page.locator(".pc-sum").waitFor();
  const svg = await page.locator("pledge-compare").evaluate((one) => one.toSVG());
  assert.match(svg, /^<svg/u, "and its pictures are drawn");
});

test("with clobbered names story links work, and what is printed has its address", async ({ open }) => {
  const names = ["createElement", "querySelectorAll", "addEventListener", "removeEventListener"];
  const clobber = names.map((name) => `<img name="${name}" alt="">`).join("");
  const link = '<a href="#one" data-pledge-for="one" data-pledge-state="query=osaka">Osaka</a>';
  const page = await open({ body: `${clobber}<pledge-compare id="one"></pledge-compare>${link}`, wait: false });
  const [told, printed] = await page.evaluate(async () => {
    const [element] = document.getElementsByTagName("pledge-compare");
    await customElements.whenDefined("pledge-compare");
    await element.ready;
    document.getElementsByTagName("a")[0].click();
    dispatchEvent(new Event("beforeprint"));
    return [element.query, element.shadowRoot.querySelector(".pc-printed")?.textContent];
  });
  assert.equal(told, "osaka");
  assert.match(printed, /127\.0\.0\.1/u);
});
