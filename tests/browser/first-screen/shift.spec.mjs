// Cumulative layout shift of every page of the release, and of each view that a link opens.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sample } from "../harness/all.mjs";
import { test } from "../harness/index.mjs";
import { hostPage } from "../harness/pages.mjs";

/** Limit of CLS for one page; search engines call 0.1 good. */
const MOST = 0.05;

/** Keeps every shift that the reader has not caused, with what has moved. */
function recordShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      const moved = sources.map(({ node, previousRect, currentRect }) => `${node?.localName ?? node?.nodeName}.${node?.className ?? ""} ${Math.round(previousRect.y)}+${Math.round(previousRect.height)} -> ${Math.round(currentRect.y)}+${Math.round(currentRect.height)}`);
      if (!hadRecentInput) window.shifts.push({ value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Playwright now and then misses the end of a request in a frame: in five seconds all have ended. */
const idle = (page) => page.waitForLoadState("networkidle", { timeout: 5000 }).catch(() => {});

/** Waits until all that was asked for has come and is drawn. */
async function settled(page) {
  await idle(page);
  await page.evaluate(async () => {
    const one = document.querySelector("pledge-compare");
    await one?.ready?.catch(() => {});
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await idle(page);
}

async function assertStill(page) {
  await settled(page);
  const shifts = await page.evaluate(() => window.shifts);
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  assert.ok(total <= MOST, `${total.toFixed(3)}: ${JSON.stringify(shifts, null, 1)}`);
}

/** Phones first: there a shift takes most of the screen. */
const SIZES = [[390, 844], [1200, 800]];

/** A page with text above and below the widget, as an article has. */
const article = (state) => hostPage({
  head: '<link rel="stylesheet" href="/room.css">',
  body: `<p>The text above the widget.</p><pledge-compare ${state}><div data-pledge-fallback><p>116.9 million people are covered.</p><details><summary>Show all</summary></details></div></pledge-compare><p>The text below the widget.</p>`,
});

const VIEWS = {
  list: "",
  compare: 'view="compare" selected="14130,40100,27100"',
  map: 'view="map"',
  links: 'view="links" selected="14130"',
  coverage: 'view="coverage" as-of="2021-10-29"',
  card: 'place="14130"',
  "plain figure": "plain",
  "plain Japanese": 'lang="ja-x-easy"',
};

for (const [width, height] of SIZES) {
  for (const [name, state] of Object.entries(VIEWS)) {
    test(`${name} at ${width} px: text above and below stays where it is`, async ({ open }) => {
      await assertStill(await open({ page: article(state), width, height, before: recordShifts }));
    });
  }
  for (const hash of ["view=compare&selected=14130,40100", "view=map", "view=links&selected=14130", "view=coverage&as-of=2021-10-29", "place=14130"]) {
    test(`the home page opened at #${hash} at ${width} px`, async ({ open }) => {
      await assertStill(await open({ page: `/index.html#${hash}`, width, height, before: recordShifts }));
    });
  }
}

for (const [width, height] of sample(SIZES, 1)) {
  for (const path of pages()) {
    test(`${path} at ${width} px`, async ({ open }) => {
      await assertStill(await open({ page: path, width, height, before: recordShifts, wait: false }));
    });
  }
}

/** Every page that the build has written, and one of each kind of those to share. */
function pages() {
  const dist = process.env.PLEDGE_DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));
  const whole = readdirSync(dist).includes("share");
  // Some need what a quick build does not write.
  const isThere = (name) => name.endsWith(".html") && (whole || !/^(builder|yew)/.test(name));
  const html = (folder) => readdirSync(`${dist}${folder}`).filter(isThere).map((name) => `${folder}/${name}`);
  return [...html(""), ...html("/hosts"), ...(whole ? ["/share/ja.html", "/share/ja/14130.html"] : [])];
}
