// An element that is adopted by the document of a frame, as in pop-outs and print previews.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { rows } from "../harness/widget.mjs";

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><style>body { font-family: monospace }</style><script type="module" src="/pledge-compare.js"></script></head>
<body><main><pledge-compare lang="en"></pledge-compare></main><iframe width="900" height="700" title="pop-out" srcdoc="<!doctype html><html lang=en><title>Pop-out</title><body style='font-family: monospace'>"></iframe></body></html>`;

/** Computed styles of some elements of the widget, from its own style sheet. */
const look = () => {
  const root = window.one.shadowRoot;
  const of = (selector, ...names) => {
    const style = getComputedStyle(root.querySelector(selector));
    return names.map((name) => style[name]);
  };
  return [root.adoptedStyleSheets.length, of(".pc", "fontFamily", "color", "backgroundColor"), of(".pc-vh", "position", "width"), of(".pc-search input", "borderTopWidth", "minHeight")];
};

/** Moves the element into the body of the frame, or back into the page. */
const move = (page, into) => page.evaluate((into) => {
  const to = into === "frame" ? document.querySelector("iframe").contentDocument.body : document.querySelector("main");
  to.append(window.one);
}, into);

test("moved into the document of a frame and back, the widget keeps its look and works", async ({ open }) => {
  const page = await open({ page: PAGE, before: "addEventListener('DOMContentLoaded', () => (window.one = document.querySelector('pledge-compare')))" });
  await rows(page).first().waitFor();
  const before = await page.evaluate(look);
  await move(page, "frame");
  const frame = page.frameLocator("iframe");
  await frame.locator("table.pc-places").waitFor();
  assert.deepEqual(await page.evaluate(look), before);
  await frame.getByRole("searchbox").fill("kawasaki");
  await eventually(page, async () => assert.equal(await frame.locator("table.pc-places tbody tr").count(), 3));
  // Contents of a later part are styled there too.
  await page.evaluate(() => (window.one.view = "coverage"));
  await frame.locator(".pc-body h2, .pc-body h3").first().waitFor();
  await move(page, "main");
  await page.evaluate(() => (window.one.view = "places"));
  await rows(page).first().waitFor();
  assert.deepEqual(await page.evaluate(look), before);
  assert.equal(await page.evaluate(() => window.one.query), "kawasaki");
});

test("one that has not been loaded yet starts in the frame", async ({ open }) => {
  const page = await open({ page: PAGE.replace("<pledge-compare", '<div style="block-size: 9000px"></div><pledge-compare'), wait: false, before: "addEventListener('DOMContentLoaded', () => (window.one = document.querySelector('pledge-compare')))" });
  await page.evaluate(() => customElements.whenDefined("pledge-compare").then(() => undefined));
  await move(page, "frame");
  await page.evaluate(() => window.one.ready.then(() => undefined));
  assert.equal((await page.evaluate(look))[2][0], "absolute");
});
