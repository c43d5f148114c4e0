// All files that the server serves, by path: the pages of all contestants, their scripts and the rows.

import { build } from "esbuild";
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { csv, generated } from "./rows/generated.mjs";
import { japan } from "./rows/japan.mjs";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const PEERS = fileURLToPath(new URL("peers/", import.meta.url));
const MODULES = fileURLToPath(new URL("node_modules/", import.meta.url));
/** Number of rows of the bundled package; these rows are taken from it. */
export const JAPAN = 1788;

/** All files of a folder, by their path in it. */
async function files(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replace("//", "/").slice(folder.length));
}

/** The script and style of a peer, in one file each and minified, as for production. */
async function bundle({ name }) {
  const entry = (await readdir(PEERS + name)).find((file) => file.startsWith("main."));
  const { outputFiles } = await build({
    entryPoints: [`${PEERS}${name}/${entry}`],
    outdir: "/",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    external: ["./npm/*"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  return outputFiles.map(({ path, contents }) => [path, contents]);
}

const folder = ({ isPeer, name }) => (isPeer ? `/${name}` : "/ours");

/** The path of a contestant's page. */
export const pathOf = (contestant, count) => `${folder(contestant)}/${contestant.name}-${count}.html`;

/** Whether no first visit requests a path, so that it need not be compressed beforehand. */
export const isRare = (path) => /\/(npm|fallback|share|hosts)\//.test(path);

/** A map from path to a function that returns the bytes. */
export async function site(contestants, counts) {
  const made = new Map();
  for (const count of counts) {
    made.set(`/rows/${count}.json`, () => JSON.stringify(count === JAPAN ? japan() : generated(count)));
    if (count !== JAPAN) made.set(`/rows/${count}.csv`, () => csv(count));
  }
  const dist = new Set(await files(DIST));
  const fallback = await readFile(`${DIST}fallback/ja.html`, "utf8");
  // The variants of the widget differ only in their pages.
  if (contestants.some(({ isPeer }) => !isPeer)) for (const path of dist) made.set(`/ours/${path}`, () => readFile(DIST + path));
  for (const contestant of contestants) {
    const at = folder(contestant);
    for (const count of counts) {
      const options = { json: `../rows/${count}.json`, csv: count === JAPAN ? undefined : `../rows/${count}.csv`, files: dist, fallback: contestant.withFallback && fallback };
      made.set(pathOf(contestant, count), () => contestant.page(options));
    }
    if (contestant.isPeer) for (const [path, bytes] of await bundle(contestant)) made.set(at + path, () => bytes);
    if (contestant.npm) for (const path of await files(`${MODULES}${contestant.npm}/`)) made.set(`${at}/npm/${path}`, () => readFile(`${MODULES}${contestant.npm}/${path}`));
  }
  return made;
}

/** Whether this contestant has a page for so many rows. */
export const takesPart = (contestant, count) => !contestant.withFallback || count === JAPAN;
