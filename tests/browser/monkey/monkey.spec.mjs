// Whatever somebody does, in whatever order: nothing traps, nothing is reported as an error, and the widget shows what a fresh one shows
// in the same state. MONKEY_STEPS and MONKEY_SEED play longer, or otherwise; a seed plays the same game in every run.

import assert from "node:assert/strict";
import { kept, keepMemory, line } from "../harness/kept.mjs";
import { eventually, heard, test } from "../harness/index.mjs";
import { hostPage } from "../harness/pages.mjs";
import { inWebKit } from "../harness/webkit.mjs";
import { get } from "../harness/widget.mjs";
import { play, random, rest, shown } from "./monkey.mjs";

const STEPS = Number(process.env.MONKEY_STEPS ?? (process.env.TEST_ALL ? 5000 : 150));
const IN_FIREFOX = Number(process.env.MONKEY_STEPS ?? (process.env.TEST_ALL ? 5000 : 100));
const IN_WEBKIT = Number(process.env.MONKEY_STEPS ?? (process.env.TEST_ALL ? 1000 : 100));
const SEED = Number(process.env.MONKEY_SEED ?? 20211029);
/** What may be heard: the monkey asks for places, dates and columns that do not exist, and copies without a permission. */
const EXPECTED_ERRORS = ["state", "figure", "picture"];
/** What the console may say of them: a figure can leave the screen between a press and its picture. */
const SAID = [/^<pledge-compare>: This figure is not on screen now/u];
const LIMIT = 60_000 + STEPS * 400;

/** After so many acts what the page keeps is counted. */
const ROUND = 500;

/** Plays in rounds up to act number `steps`, so that a failure names the last things done. */
async function game(page, steps, { from: first = 0, ...options } = {}) {
  for (let from = first; from < steps; from += 50) {
    const done = await page.evaluate(play, { steps: Math.min(50, steps - from), seed: SEED + from, random: String(random), ...options });
    const failures = (await heard(page, "pledge-error")).map(({ detail }) => detail.code).filter((code) => !EXPECTED_ERRORS.includes(code));
    assert.deepEqual(failures, [], `after step ${from + 50}, last: ${done.join(" | ")}`);
  }
}

test(`${STEPS} random acts of readers, scripts and pages end in no trap and no error, and the page keeps nothing of them`, async ({ open, diagnostic }) => {
  const page = await open({ attributes: { lang: "en" }, before: keepMemory, errors: SAID });
  await page.evaluate(rest);
  let warm;
  for (let from = 0; from < STEPS; from += ROUND) {
    await game(page, Math.min(from + ROUND, STEPS), { from });
    await page.evaluate(rest);
    await page.evaluate(() => (window.heard.length = 0));
    const now = await kept(page);
    diagnostic(`after ${Math.min(from + ROUND, STEPS)}: ${line(now)}`);
    assert.equal(now.bytes.length, 1, "no instance was replaced");
    // By then all views, languages and files have been on screen.
    if (from < STEPS / 4) warm = now;
    assert.ok(now.listeners <= warm.listeners + 100, `listeners: ${warm.listeners}, then ${now.listeners}`);
    assert.ok(now.nodes <= warm.nodes + 2_000, `nodes: ${warm.nodes}, then ${now.nodes}`);
  }
  assert.equal(typeof (await get(page, "state")).view, "string", "it still answers");
}, { limit: LIMIT });

test(`Firefox: ${IN_FIREFOX} random acts of readers, scripts and pages end in no trap and no error`, async ({ open }) => {
  const page = await open({ browser: "firefox", attributes: { lang: "en" }, errors: SAID });
  await game(page, IN_FIREFOX);
  assert.equal(typeof (await get(page, "state")).view, "string", "it still answers");
}, { limit: LIMIT });

inWebKit(`${IN_WEBKIT} random acts of readers, scripts and pages end in no trap and no error`, { "/page.html": { body: hostPage({ lang: "en" }) } }, async ({ run }) => {
  await run(`await one.ready; window.failures = [];
    addEventListener("error", ({ message }) => failures.push(message));
    addEventListener("unhandledrejection", ({ reason }) => failures.push(String(reason)));
    addEventListener("pledge-error", ({ detail: { code, message } }) => ${JSON.stringify(EXPECTED_ERRORS)}.includes(code) || failures.push(code + ": " + message));`);
  for (let from = 0; from < IN_WEBKIT; from += 20) {
    const [done, failures] = await run(`return [await (${play})({ steps: 20, seed: ${SEED} + ${from}, random: ${JSON.stringify(String(random))} }), failures]`);
    assert.deepEqual(failures, [], `after step ${from + 20}, last: ${done.join(" | ")}`);
  }
  assert.equal(typeof (await run("await one.ready; return one.state.view")), "string", "it still answers");
}, { limit: LIMIT });

test("after random changes of the state the widget shows what a fresh one shows", async ({ open }) => {
  const page = await open({ attributes: { lang: "en", loading: "eager" } });
  for (let from = 0; from < STEPS; from += 20) {
    const done = await page.evaluate(play, { steps: 20, seed: SEED + from, random: String(random), calm: true });
    await page.evaluate(() => {
      document.querySelector("#fresh")?.remove();
      const one = document.querySelector("pledge-compare");
      const fresh = document.createElement("pledge-compare");
      Object.assign(fresh, { id: "fresh", state: one.state });
      fresh.setAttribute("lang", "en");
      fresh.setAttribute("loading", "eager");
      one.after(fresh);
      return fresh.ready.then(() => undefined);
    });
    await eventually(page, async () => {
      const [one, fresh] = await page.evaluate((source) => {
        const of = new Function(`return (${source})`)();
        return [...document.querySelectorAll("pledge-compare")].map(of);
      }, String(shown));
      assert.deepEqual(one, fresh, `in the state ${JSON.stringify(await page.evaluate(() => document.querySelector("pledge-compare").state))}, after ${done.join(" | ")}`);
    });
  }
}, { limit: LIMIT });
