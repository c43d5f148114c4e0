// The benchmark: measures every contestant in turn, for a number of rounds. `cargo xtask bench` builds, installs and calls this.

import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { contestants } from "./contestants.mjs";
import { startChromium, startFirefox } from "./measure/browsers.mjs";
import { cold } from "./measure/cold.mjs";
import { elsewhere, warm } from "./measure/warm.mjs";
import { document, section } from "./report.mjs";
import { serve } from "./server.mjs";
import { isRare, site, takesPart } from "./site.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, only: { type: "string" }, rows: { type: "string", default: "1788,13000,100000" } },
});
const rounds = Number(values.rounds);
const counts = values.rows.split(",").map(Number);
const wanted = values.only?.split(",");
// The first one is the baseline, so it always takes part.
const chosen = contestants.filter(({ name }, at) => at === 0 || !wanted || wanted.includes(name));
if (wanted && chosen.length === 1 && !wanted.includes("plain")) throw new Error(`--only takes ${contestants.map(({ name }) => name).join(", ")}`);

/** How often a contestant may fail at a number of rows before it is left out of the rounds to come: each failure takes a minute. */
const FAILURES = 2;

/** Adds samples to those of earlier rounds. */
function add(results, name, found) {
  if (!results.has(name)) results.set(name, {});
  for (const [key, value] of Object.entries(found)) (results.get(name)[key] ??= []).push(...[value].flat());
}

/** Measures; a failure is recorded, and the others go on. */
async function note(results, contestant, measured) {
  try {
    add(results, contestant.name, await measured());
  } catch (error) {
    const [why] = error.message.split("\n");
    console.error(`${contestant.name}: ${why}`);
    add(results, contestant.name, { failed: [why] });
  }
}

const server = await serve(await site(chosen, counts), isRare);
const chromium = await startChromium();
const firefox = await startFirefox();
const browsers = [`Chromium ${chromium.version()}`, ...(firefox ? [`Firefox ${firefox.version()}`] : [])];
const command = ["cargo xtask bench", ...process.argv.slice(2)].join(" ");
const sections = [];
for (const count of counts) {
  const results = new Map();
  const here = chosen.filter((contestant) => takesPart(contestant, count));
  // A warm-up round: the server compresses, the disk is read.
  for (const contestant of here) await warm(chromium, contestant, server, count).catch(() => {});
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`${count} rows, round ${round} of ${rounds}`);
    for (const contestant of here) {
      if (results.get(contestant.name)?.failed?.length >= FAILURES) continue;
      await note(results, contestant, () => cold(chromium, contestant, server, count));
      await note(results, contestant, () => warm(chromium, contestant, server, count));
      if (firefox) await note(results, contestant, () => elsewhere(firefox, contestant, server, count));
    }
  }
  sections.push(section(count, here, results));
  console.log(`${sections.at(-1)}\n`);
  // Sizes that are measured are kept if a later one is broken off; samples of some contestants alone are no result.
  if (!wanted) await writeFile(new URL("RESULTS.md", import.meta.url), document(sections, { rounds, browsers, command }));
}
await Promise.all([chromium.close(), firefox?.close()]);
server.close();
