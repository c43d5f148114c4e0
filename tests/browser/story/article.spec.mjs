// The two articles to copy: their numbers are those of the data, and the figure stays beside the text, at what each step speaks of.

import assert from "node:assert/strict";
import { declaredBy, reported, sources } from "../harness/data.mjs";
import { sample } from "../harness/all.mjs";
import { eventually, test } from "../harness/index.mjs";

/** Of shifts: what is good is under 0.1. */
const MOST = 0.05;
const DAY = "2021-10-29";

const figure = (origin, date) => reported.find((one) => one.origin === origin && one.date === date && one.subject === "pledges");

for (const [page, million, of, words] of [
  ["article.en", (people) => `${people / 1e6} million people`, "of", { article: "460 local governments with 100 million people", before: "it was 160", first: "In September 2019 four" }],
  ["article", (people) => `${Math.trunc(people / 1e8)}億${(people % 1e8) / 1e4 ? `${((people % 1e8) / 1e4).toLocaleString("en")}万` : ""}人`, "のうち", { article: "460の自治体", before: "160自治体", first: "2019年9月に表明していたのは、4自治体" }],
]) {
  test(`${page}: its numbers are those of the data, each with its source`, async ({ open }) => {
    const shown = await open({ page: `/hosts/${page}.html` });
    const text = await shown.locator("article").evaluate((one) => [...one.querySelectorAll(":scope > p, .steps, :scope > section")].map((part) => part.textContent).join("\n"));
    const official = figure("official", DAY);
    const article = figure("article", "2021-11");
    assert.deepEqual([official.governments, official.prefectures, article.governments, article.people], ["479", "40", "460", "100000000"]);
    assert.equal(figure("article", "2020-10").governments, "160");
    assert.equal(figure("official", "2019-09").governments, "4");
    for (const said of [...Object.values(words), million(Number(official.people)), page === "article" ? `479自治体のうち${declaredBy(DAY).length}` : `${declaredBy(DAY).length} of the 479`]) assert.ok(text.includes(said), `${said}: ${text}`);
    const links = await shown.locator("article a[href^=http]").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const { source } of [official, article, figure("official", "2019-09")]) assert.ok(source.split(" ").every((key) => links.includes(sources.get(key).url)), source);
  });
}

for (const page of sample(["article", "cities.en", "article.en", "cities"], 2)) {
  for (const [width, height] of [[1200, 800], [390, 844]]) {
    test(`${page} at ${width} px: the figure stays in sight from step to step, and nothing jumps`, async ({ open }) => {
      const shown = await open({ page: `/hosts/${page}.html`, width, height, before: recordShifts });
      const steps = shown.locator("[data-pledge-step]");
      for (let at = 0; at < (await steps.count()); at += 1) {
        const step = steps.nth(at);
        await step.evaluate((one) => scrollTo(0, scrollY + one.querySelector("p").getBoundingClientRect().top - innerHeight / 2 - 20));
        await eventually(shown, async () => assert.equal(await step.getAttribute("aria-current"), "step"));
        const frame = await step.getAttribute("data-pledge-frame");
        await eventually(shown, async () => {
          const { box, part, text } = await shown.evaluate(measure, frame);
          assert.ok(box.top >= 0 && box.top <= height / 2, `the figure is in sight: ${JSON.stringify(box)}`);
          assert.ok(text.left >= box.right || text.right <= box.left || text.top >= box.bottom - 1, `the text stands beside or below: ${JSON.stringify(text)}`);
          assert.ok(part && part.top >= box.top - 1 && part.top < box.bottom, `${frame}: ${JSON.stringify(part)}`);
        });
      }
      const shifted = await shown.evaluate(() => window.shifted);
      assert.ok(shifted <= MOST, `shifted by ${shifted}`);
      assert.equal(await shown.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await shown.evaluate(() => window.breaches), []);
    });
  }
}

/** Where the figure is, what of the widget the step names, and the text of the step. */
function measure(name) {
  const rect = (one) => one?.getBoundingClientRect().toJSON();
  const root = document.querySelector("pledge-compare").shadowRoot;
  const named = { null: ".pc", table: "table" }[name] ?? `[data-figure="${name}"], [data-figure="${name}-narrow"], [data-frame="${name}"]`;
  return { box: rect(document.querySelector(".figure")), part: rect([...root.querySelectorAll(named)].find((one) => one.getClientRects().length > 0)), text: rect(document.querySelector("[aria-current=step] p")) };
}

function recordShifts() {
  window.shifted = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (window.shifted += hadRecentInput ? 0 : value))).observe({ type: "layout-shift", buffered: true });
}
