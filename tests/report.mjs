// A reporter beside Node's own, whose summary comes last: which files took longest, and which tests had to be tried again. A suite
// that passes by trying again is one that nobody can trust, so more than one in a hundred fails the run. The files with a failure are
// written to the file FAILED_SPECS, a line each.

import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { Transform } from "node:stream";
import { fileURLToPath } from "node:url";
import { RETRIED } from "./browser/harness/retried.mjs";

/** How many of the slowest files are listed. */
const LISTED = 10;

const root = fileURLToPath(new URL("..", import.meta.url));
const files = [];
const retried = [];
const failed = [];
const counts = {};

export default new Transform({
  writableObjectMode: true,
  transform({ type, data }, _, done) {
    if (type === "test:complete" && data.name.endsWith(".spec.mjs")) {
      files.push({ name: relative(root, data.name), seconds: data.details.duration_ms / 1000 });
      if (!data.details.passed) failed.push(data.name);
    }
    if (type !== "test:diagnostic") return done();
    if (data.message.startsWith(RETRIED)) retried.push(data.message.slice(RETRIED.length).split("\n")[0]);
    // The counts of the whole run, of which the duration is the last.
    const [, what, count] = /^(tests|pass|fail|cancelled|skipped|duration_ms) ([\d.]+)$/u.exec(data.message) ?? [];
    if (what) counts[what] = Number(count);
    return done(null, what === "duration_ms" ? summary() : undefined);
  },
});

function summary() {
  const slowest = files.sort((one, two) => two.seconds - one.seconds).slice(0, LISTED);
  const many = retried.length * 100 > counts.tests;
  if (many) process.exitCode = 1;
  if (process.env.FAILED_SPECS) writeFileSync(process.env.FAILED_SPECS, failed.join("\n"));
  return [
    "",
    `The slowest of ${files.length} files:`,
    ...slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`),
    "",
    `${retried.length} tried again${many ? `: more than 1 % of ${counts.tests} tests, which fails the run` : ""}`,
    ...retried.map((line) => `           ${line}`),
    `${counts.pass} passed, ${counts.fail + counts.cancelled} failed, ${counts.skipped} skipped, in ${Math.round(counts.duration_ms / 1000)} s`,
    "",
  ].join("\n");
}
