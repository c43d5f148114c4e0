// Tasks of a reader on a loaded page, unthrottled unless named `slow`.

import { SLOWER } from "./cold.mjs";
import { devtools, spent } from "./devtools.mjs";
import { pathOf } from "../site.mjs";
import { withPage } from "./browsers.mjs";

/** A letter that stands in half of the readings, so that each contestant has rows to find and rows to leave out. */
const LETTER = "k";
/** How often a key is pressed in one visit. */
const PRESSES = 3;

async function open(page, contestant, server, count) {
  await page.goto(server.origin + pathOf(contestant, count));
  await page.evaluate(() => globalThis.bench.first());
  await page.waitForLoadState("networkidle");
}

/** Types a letter into the empty search, then takes it away. */
async function keys(page, note, prefix = "") {
  for (const [name, key] of [["key", LETTER], ["clear", "Backspace"]]) {
    await page.evaluate(() => globalThis.bench.listen());
    await page.keyboard.press(key);
    await note(prefix + name, await page.evaluate(() => globalThis.bench.typed()));
  }
}

const run = (page, name) => page.evaluate((task) => globalThis.bench.run(task), name);

/** Samples by task; `work` beside a task is what the main thread did for it. */
export function warm(browser, contestant, server, count) {
  return withPage(browser, contestant, async (page) => {
    const tools = await devtools(page);
    const samples = {};
    let before;
    const note = async (name, time) => {
      const { task, layout, style } = spent(before, await tools.times());
      (samples[name] ??= []).push(time);
      if (time !== null) {
        (samples[`${name} work`] ??= []).push(task);
        (samples[`${name} layout`] ??= []).push(layout + style);
      }
      before = await tools.times();
    };
    await open(page, contestant, server, count);
    before = await tools.times();
    for (let press = 0; press < PRESSES; press += 1) await keys(page, note);
    await tools.slowProcessor(SLOWER);
    for (let press = 0; press < PRESSES; press += 1) await keys(page, note, "slow ");
    await tools.slowProcessor(1);
    for (const task of ["sort", "select", "asOf"]) await note(task, await run(page, task));
    samples.memory = [await tools.memory()];
    before = await tools.times();
    for (const task of ["compare", "pan"]) await note(task, await run(page, task));
    return samples;
  });
}

/** Key and sort in a browser that has no developer tools of Chromium's. */
export function elsewhere(browser, contestant, server, count) {
  return withPage(browser, contestant, async (page) => {
    const samples = {};
    const note = (name, time) => (samples[name] ??= []).push(time);
    await open(page, contestant, server, count);
    for (let press = 0; press < PRESSES; press += 1) await keys(page, note, "Firefox ");
    note("Firefox sort", await run(page, "sort"));
    return samples;
  });
}
