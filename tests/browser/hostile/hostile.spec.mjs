// A style sheet of the page with `!important` rules for every element.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { box, button, comparison, firstRow, headlineSays, search } from "../harness/widget.mjs";

const HOSTILE = `
  * { all: unset !important; font-size: 40px !important; display: inline !important; }
  table, th, td { display: block; border: 9px dashed red; color: red; background: yellow; }
  input, button, label { position: absolute; opacity: 0; pointer-events: none; }
  [hidden] { display: block !important; }
  .pc, .pc-table, .pc-btn, div, p { color: red !important; text-transform: uppercase !important; letter-spacing: 1em; }
`;

const files = { "/hostile.css": { body: HOSTILE } };
const head = '<link rel="stylesheet" href="/hostile.css">';

/** Computed styles inside the widget. */
function styles(page) {
  const wanted = {
    ".pc": ["display", "containerType", "color", "backgroundColor", "direction", "textTransform", "fontStyle", "fontWeight"],
    "table.pc-places": ["display", "borderCollapse", "color"],
    "table.pc-places thead": ["display"],
    "table.pc-places tbody tr": ["display", "borderTopWidth"],
    "table.pc-places tbody td": ["display", "color", "borderBottomStyle", "backgroundColor"],
    "#pc-search": ["display", "position", "opacity", "pointerEvents", "minHeight"],
    ".pc-states .pc-chipbtn": ["display", "position", "borderTopStyle", "textTransform", "color"],
    ".pc-head": ["display", "borderTopWidth"],
    ".pc-note": ["display", "textTransform", "color"],
  };
  return page.locator("pledge-compare").evaluate(({ shadowRoot }, all) =>
    Object.fromEntries(Object.entries(all).map(([selector, properties]) => {
      const computed = getComputedStyle(shadowRoot.querySelector(selector));
      return [selector, Object.fromEntries(properties.map((property) => [property, computed[property]]))];
    })), wanted);
}

/** Font sizes inside the widget, as multiples of the host's. */
function sizes(page) {
  return page.locator("pledge-compare").evaluate((element) => {
    const size = (one) => Number.parseFloat(getComputedStyle(one).fontSize);
    const host = size(element);
    const inside = (selector) => Math.round((size(element.shadowRoot.querySelector(selector)) / host) * 1000) / 1000;
    return { host, wrapper: inside(".pc"), cell: inside("table.pc-places tbody .c-st"), note: inside(".pc-note") };
  });
}

test("inside the widget every style is the same on a hostile page as on a plain one", async ({ open }) => {
  const plain = await open({ width: 1800 });
  const hostile = await open({ width: 1800, files, head });
  assert.deepEqual(await styles(hostile), await styles(plain));
  const shown = await styles(hostile);
  assert.equal(shown["table.pc-places"].display, "block");
  assert.equal(shown["table.pc-places tbody tr"].display, "flex");
});

test("the page’s font size is taken over once, and everything inside keeps its proportion to it", async ({ open }) => {
  const plain = await sizes(await open());
  const hostile = await sizes(await open({ files, head }));
  assert.deepEqual([plain.host, plain.wrapper], [16, 1]);
  assert.deepEqual(hostile, { ...plain, host: 40 });
});

test("on a hostile page the widget is used as on any other", async ({ open }) => {
  const page = await open({ width: 1800, files, head });
  await headlineSays(page, "each counted once");
  await search(page).fill("kawasaki");
  await firstRow(page, "Kawasaki, Kanagawa");
  await box(page, "Kawasaki (Kanagawa)").click();
  await search(page).fill("kitakyushu");
  await firstRow(page, "Kitakyushu, Fukuoka");
  await box(page, "Kitakyushu (Fukuoka)").click();
  await button(page, /^Compare 2/).click();
  await comparison(page).waitFor();
  assert.ok(await comparison(page).isVisible());
});

test("on a hostile page what is hidden stays hidden: the fallback goes when the widget comes", async ({ open }) => {
  const page = await open({ width: 1800, files, head });
  assert.ok(await page.locator(".fallback").isHidden());
  assert.ok(await button(page, "Clear filters").isHidden());
});

test("the page’s rules for its own tables do not reach in, nor do the widget’s reach out", async ({ open }) => {
  const page = await open({
    files: { "/host-table.css": { body: "table { display: flex; color: rgb(255, 0, 0) }" } },
    head: '<link rel="stylesheet" href="/host-table.css">',
    body: '<table id="host"><tbody><tr><td>host</td></tr></tbody></table><pledge-compare></pledge-compare>',
  });
  assert.equal((await styles(page))["table.pc-places"].display, "block");
  const host = await page.locator("#host").evaluate((table) => getComputedStyle(table).display);
  assert.equal(host, "flex");
});
