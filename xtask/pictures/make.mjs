// Takes the pictures of list.mjs in Chromium and writes them as docs/pictures/NAME.LANGUAGE.png. What is built is shown at a fixed
// address, which the pictures show, in the fonts of the tests. `cargo xtask pictures` calls this.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import UPNG from "upng-js";
import "../../tests/browser/harness/fonts.mjs";
import { PICTURES } from "./list.mjs";

const SITE = "https://www.example.jp/pledge-compare/";
const OUT = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const dist = process.env.PLEDGE_DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url));

/** Colours in a picture: letters keep their edges, and a file has a third of the bytes. */
const COLOURS = 40;

/** White around what is shown, in px. */
const MARGIN = 8;

const { values } = parseArgs({ options: { only: { type: "string" } } });
const wanted = values.only?.split(",") ?? Object.keys(PICTURES);
const unknown = wanted.filter((name) => !PICTURES[name]);
if (unknown.length > 0) throw new Error(`no picture is called ${unknown}: there are ${Object.keys(PICTURES).join(", ")}`);

await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const name of wanted) {
    for (const lang of ["en", "ja"]) await write(`${name}.${lang}.png`, await take(PICTURES[name], lang));
  }
} finally {
  await browser.close();
}

/** One picture, as PNG in full colour. */
async function take({ width, height = Infinity, attributes, page: built, steps, from = "pledge-compare", to = from, window: high, figure, touch = false, scale = 2 }, lang) {
  const context = await browser.newContext({
    viewport: { width: width + 2 * MARGIN, height: high ?? 900 },
    deviceScaleFactor: scale,
    locale: lang,
    reducedMotion: "reduce",
    colorScheme: "light",
    hasTouch: touch,
    isMobile: touch,
  });
  try {
    const page = await context.newPage();
    await page.route(`${SITE}**`, (route) => {
      const path = route.request().url().slice(SITE.length).split(/[?#]/u)[0];
      return path === "" ? route.fulfill({ contentType: "text/html", body: host(attributes, lang) }) : route.fulfill({ path: join(dist, path) });
    });
    await page.goto(SITE + (built?.[lang] ?? ""));
    await page.locator("pledge-compare").evaluate((element) => element.ready.then(() => undefined));
    await steps?.(page);
    await page.waitForLoadState("networkidle");
    if (figure) return await saved(page, figure);
    if (high) return await page.screenshot({ animations: "disabled", caret: "hide" });
    const [first, last] = [await box(page, from), await box(page, to)];
    const [x, y] = [Math.max(0, first.x - MARGIN), Math.max(0, first.y - MARGIN)];
    const [right, bottom] = [Math.max(first.x + first.width, last.x + last.width), Math.min(last.y + last.height, first.y + height)];
    const clip = { x, y, width: right + MARGIN - x, height: bottom + MARGIN - y };
    return await page.screenshot({ clip, fullPage: true, animations: "disabled", caret: "hide" });
  } finally {
    await context.close();
  }
}

/** A figure as the widget itself saves it. */
async function saved(page, name) {
  const base64 = await page.locator("pledge-compare").evaluate(async (element, figure) => {
    const bytes = new Uint8Array(await (await element.toPNG(figure)).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }, name);
  return Buffer.from(base64, "base64");
}

/** Where the first element of a selector stands on the page. */
async function box(page, selector) {
  const found = page.locator(selector).first();
  await found.waitFor();
  return found.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
}

function host(attributes = {}, lang) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value[lang] ?? value}"`);
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures</title>
<style>body { margin: ${MARGIN}px; background: #fff }</style>
<script type="module" src="pledge-compare.js"></script>
<pledge-compare loading="eager"${written.join("")}></pledge-compare>
</html>`;
}

/** Writes a picture with a palette. */
async function write(name, png) {
  const { buffer } = png;
  const image = UPNG.decode(buffer.slice(png.byteOffset, png.byteOffset + png.byteLength));
  const small = UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS);
  await writeFile(join(OUT, name), new Uint8Array(small));
  console.log(`${name}: ${image.width} x ${image.height}, ${Math.round(small.byteLength / 1000)} KB`);
}
