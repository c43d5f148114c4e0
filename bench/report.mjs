// The report: tables on the terminal, and in RESULTS.md with what is needed to repeat them.

import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem, version } from "node:os";
import { summary } from "./statistics.mjs";

const ms = (number) => (number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString("en"));
const kilobytes = (number) => Math.round(number / 1000).toLocaleString("en");
const megabytes = (number) => (number / 1e6).toFixed(1);
const plainNumber = (number) => Math.round(number).toLocaleString("en");
const small = (number) => number.toFixed(2);

/** Columns of each table: name of the samples, heading, format. */
const TABLES = [
  ["First visit: slow 4G, processor 4x slower, nothing cached", [["row", "first row, ms", ms], ["readable", "readable, ms", ms], ["live", "live, ms", ms], ["cold script", "script, ms", ms], ["cold layout", "style and layout, ms", ms], ["bytes", "KB brotli", kilobytes]]],
  ["The first screen at 1200 x 800", [["elements", "elements", plainNumber], ["rowElements", "a row", plainNumber], ["rowTop", "first row at, px", plainNumber], ["shift", "CLS", small], ["memory", "memory, MB", megabytes]]],
  ["From act to paint, ms", [["key", "key", ms], ["slow key", "key, 4x", ms], ["clear", "clear", ms], ["slow clear", "clear, 4x", ms], ["sort", "sort by name", ms], ["select", "select 40", ms], ["asOf", "as-of", ms], ["compare", "compare 6", ms], ["pan", "pan map", ms]]],
  ["Work of the main thread for it, ms", [["key work", "key", ms], ["key layout", "of it layout", ms], ["slow key work", "key, 4x", ms], ["sort work", "sort", ms], ["select work", "select", ms], ["asOf work", "as-of", ms]]],
  ["Firefox, from act to paint, ms", [["Firefox key", "key", ms], ["Firefox clear", "clear", ms], ["Firefox sort", "sort by name", ms]]],
];

const UNCOMPARED = new Set(["rowTop", "shift"]);

/** `24 (31) 1.3x`: the median, the 95th percentile where it differs, how often the floor's median. */
function cell(name, write, samples, floor) {
  const told = summary(samples?.[name]);
  if (!told) return samples?.failed ? "failed" : "-";
  const base = UNCOMPARED.has(name) ? undefined : summary(floor?.[name]);
  const [middle, high] = [write(told.median), write(told.p95)];
  const ratio = base?.median > 0 && samples !== floor ? ` ${(told.median / base.median).toFixed(1)}x` : "";
  return `${middle}${high === middle ? "" : ` (${high})`}${ratio}`;
}

function table(title, columns, contestants, results) {
  const floor = results.get("plain");
  const known = columns.filter(([name]) => contestants.some((one) => results.get(one.name)?.[name]));
  if (known.length === 0) return "";
  const head = ["", ...known.map(([, text]) => text)];
  const rows = contestants.map((one) => [one.title, ...known.map(([name, , write]) => cell(name, write, results.get(one.name), floor))]);
  return [`### ${title}\n`, line(head), line(head.map((_, at) => (at ? "--:" : "---"))), ...rows.map(line)].join("\n");
}

const line = (cells) => `| ${cells.join(" | ")} |`;

/** Everything measured with so many rows. */
export function section(count, contestants, results) {
  const failures = contestants.flatMap(({ name, title }) => (results.get(name)?.failed ?? []).map((why) => `- ${title}: ${why}`));
  const tables = TABLES.map(([title, columns]) => table(title, columns, contestants, results)).filter(Boolean);
  return [`## ${count.toLocaleString("en")} rows`, ...tables, ...(failures.length ? [`Failed:\n\n${[...new Set(failures)].join("\n")}`] : [])].join("\n\n");
}

/** The versions that were measured, from the lock file. */
function versions() {
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  return Object.entries(dependencies).map(([name, number]) => `${name} ${number}`).join(", ");
}

/** Asked before the results are written, which would make it dirty. */
const commit = execSync("git describe --always --dirty", { encoding: "utf8" }).trim();

export function document(sections, { rounds, browsers, command }) {
  return `# Results

Written by \`${command}\`; what is measured and how stands in [README.md](README.md).

- ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${rounds} rounds
- ${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${version()}
- ${browsers.join(", ")}, Node ${process.versions.node}
- ${versions()}

Each cell: the median, in brackets the 95th percentile, then how often plain JavaScript's median. "-": it has no such thing.

${sections.join("\n\n")}
`;
}
