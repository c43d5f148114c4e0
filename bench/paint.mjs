// How long many widgets take on one page, and how much longer than one: `node bench/paint.mjs`, after `cargo xtask build`, on an
// idle machine. From navigation to the second frame after the last widget that the reader can see has been drawn; median of five.

import { chromium } from "playwright-core";
import { municipalities } from "../tests/browser/harness/data.mjs";
import { serve } from "../tests/browser/harness/server.mjs";

const RUNS = 5;
const FORMS = {
  "one list": ["<pledge-compare></pledge-compare>"],
  "one card": [card(municipalities[0])],
  "10 cards": municipalities.slice(0, 10).map(card),
  "50 cards": municipalities.slice(0, 50).map(card),
  "50 cards at once": municipalities.slice(0, 50).map((place) => card(place, "eager")),
  "50 lists": Array(50).fill("<pledge-compare></pledge-compare>"),
};

function card({ code }, loading = "lazy") {
  return `<pledge-compare place="${code}" loading="${loading}"></pledge-compare>`;
}

/** Milliseconds until all that is seen is drawn, and how many widgets are drawn by then. */
async function paint(browser, body) {
  const server = await serve({ "/page.html": { body: `<!doctype html><html lang="ja"><title>Many</title><script type="module" src="/pledge-compare.js"></script>${body}` } });
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${server.origin}/page.html`);
  const result = await page.evaluate(async () => {
    const all = [...document.querySelectorAll("pledge-compare")];
    const frame = () => new Promise(requestAnimationFrame);
    const drawn = (one) => one.shadowRoot?.querySelector(".pc");
    const wanted = (one) => one.loading === "eager" || one.getBoundingClientRect().top < innerHeight;
    while (!all.every((one) => drawn(one) || !wanted(one))) await frame();
    await frame().then(frame);
    return [performance.now(), all.filter(drawn).length];
  });
  await page.close();
  await server.close();
  return result;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
await paint(browser, FORMS["one list"][0]);
let one;
for (const [form, widgets] of Object.entries(FORMS)) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await paint(browser, widgets.join("")));
  const [time, drawn] = runs.toSorted(([a], [b]) => a - b)[RUNS >> 1];
  one ??= time;
  console.log(`${form.padEnd(18)} ${String(Math.round(time)).padStart(6)} ms  ${(time / one).toFixed(2)} of one list, ${drawn} drawn`);
}
await browser.close();
