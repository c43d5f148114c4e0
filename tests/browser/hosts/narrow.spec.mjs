// Columns of host pages: narrow ones, small and large inherited fonts, dark pages, pages in other languages.

import assert from "node:assert/strict";
import { Findings } from "../access/findings.mjs";
import { VIEWS, openView, through } from "../access/states.mjs";
import { test } from "../harness/index.mjs";
import { sample } from "../harness/all.mjs";

/** Columns in px, at the right edge of the page: what sticks out there makes the page scroll sideways. */
const COLUMNS = [280, 320, 480, 700];

/** How often it is looked again before something counts as found. */
const FRAMES = 10;

/** What a page hands down: size of the font and scheme, and its language with that of the widget. */
const PAGES = [
  { size: 13, colorScheme: "dark", lang: "de", speaks: "en" },
  { size: 20, colorScheme: "light", lang: "zh", speaks: "en" },
  { size: 13, colorScheme: "light", lang: "ja", speaks: "ja" },
];

/** Sets the column and the font of the page. */
function put(page, width, size) {
  return page.locator("main").evaluate(({ style }, [width, size]) => {
    Object.assign(style, { inlineSize: `${width}px`, fontSize: `${size}px`, marginInlineStart: "auto" });
  }, [width, size]);
}

/** What `look` finds after some frames: drawings follow a new width in the next ones. */
async function lasting(page, look) {
  let found = [];
  for (let frames = 0; frames < FRAMES; frames += 1) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
    found = await look();
    if (found.length === 0) return found;
  }
  return found;
}

/** What reaches out of the widget, but for what can be scrolled to. A text on its own may reach out of its element. */
const sticking = (page) =>
  page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    const widget = shadowRoot.host.getBoundingClientRect();
    const hides = (one) => getComputedStyle(one).overflowX !== "visible" || getComputedStyle(one).clipPath !== "none";
    const held = (one) => {
      for (let up = one; up && up !== shadowRoot.host; up = up.parentElement) if (hides(up) && !(up === one && out(up.getBoundingClientRect()))) return true;
      return false;
    };
    const out = ({ left, right, width, height }) => width > 0 && height > 0 && (left < widget.left - 1 || right > widget.right + 1);
    const found = [];
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeType === Node.TEXT_NODE;
      const element = text ? node.parentElement : node;
      if (!element || element.closest("defs, style") || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
      let rects = [element.getBoundingClientRect()];
      if (text) {
        const range = document.createRange();
        range.selectNodeContents(node);
        rects = [...range.getClientRects()];
      }
      const far = rects.find(out);
      if (far && !held(element)) found.push(`${text ? `"${node.data.slice(0, 40)}" in ` : ""}${element.localName}.${element.getAttribute("class") ?? ""}: ${Math.round(far.left - widget.left)} to ${Math.round(far.right - widget.right)}`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page scrolls: ${scrollWidth} px in ${clientWidth} px`, ...found] : found;
  });

/** Fields in which a phone would zoom in: their letters are smaller than 16 px. */
const smallFields = (page) =>
  page.locator("pledge-compare").evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll("input:not([type=checkbox], [type=range], [type=file]), select, textarea")]
      .filter((field) => field.checkVisibility() && parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => `${field.localName}.${field.className}: ${getComputedStyle(field).fontSize}`),
  );

/** How light the widget’s ground and letters are, from 0 to 255. */
const lightness = (page) =>
  page.locator("pledge-compare .pc").first().evaluate((one) => {
    const light = (colour) => Math.max(...colour.match(/[\d.]+/gu).slice(0, 3).map(Number)) * (colour.startsWith("color(") || colour.startsWith("oklch") ? 255 : 1);
    const { backgroundColor, color } = getComputedStyle(one);
    return [light(backgroundColor), light(color)];
  });

for (const { size, colorScheme, lang, speaks } of sample(PAGES, 1)) {
  for (const view of Object.keys(VIEWS)) {
    test(`${view} on a ${colorScheme} page in ${lang} with letters of ${size} px: nothing sticks out of any column`, async ({ open }) => {
      const page = await openView(open, view, { lang, scheme: colorScheme, width: 700 });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      assert.equal(await page.locator("pledge-compare .pc").first().getAttribute("lang"), speaks);
      const [ground, letters] = await lightness(page);
      assert.ok(colorScheme === "dark" ? ground < letters : ground > letters, `${ground} and ${letters}`);
      const findings = new Findings();
      await through(page, view, async (_, state) => {
        for (const column of COLUMNS) {
          await put(page, column, size);
          findings.add(await lasting(page, async () => [...(await sticking(page)), ...(await smallFields(page))]), `${state}, ${column} px`);
        }
        await put(page, 700, size);
      });
      findings.assertNone();
    });
  }
}
