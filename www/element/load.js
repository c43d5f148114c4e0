// The widget's files: fetched once per page, checked, shared by every element.

import * as glue from "widget-glue";

/** A load that failed, with a code for programs and a sentence for the web editor. */
export class LoadError extends Error {
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = "PledgeLoadError";
    this.code = code;
  }
}

const TIME_LIMIT = 30_000;
const base = new URL(".", import.meta.url);
const bundled = new URL("data/", base);
const kept = new Map();

/** Fetches bytes, within a time limit; says what went wrong. */
export async function bytesOf(url, options) {
  let response;
  try {
    response = await fetch(url, { ...options, signal: AbortSignal.timeout(TIME_LIMIT) });
  } catch (cause) {
    throw await explained(url, options, cause);
  }
  if (!response.ok) throw new LoadError("http", `${url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Browsers give one error for an unreachable file, a missing one and one with the wrong contents: ask once more. */
async function explained(url, { integrity } = {}, cause) {
  if (cause.name === "TimeoutError") return new LoadError("timeout", `${url} did not answer in 30 seconds`, cause);
  const response = integrity && (await fetch(url, { method: "HEAD" }).catch(() => undefined));
  if (!response) return new LoadError("network", `${url} could not be loaded`, cause);
  if (!response.ok) return new LoadError("http", `${url} answered ${response.status}`, cause);
  return new LoadError("integrity", `${url} is not the file that belongs to this script: copy all files of one release`, cause);
}

/** The promise of `make()`, kept for everyone who asks; a failure is forgotten, so that the next one can try again. */
function once(kept, key, make) {
  if (!kept.has(key)) {
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

/** Fetches and compiles a part of the WebAssembly module. */
async function part(name, integrity) {
  const url = new URL(name, base);
  const bytes = await bytesOf(url, { integrity });
  if (bytes[0] !== 0 || bytes[1] !== 0x61 || bytes[2] !== 0x73 || bytes[3] !== 0x6d) {
    throw new LoadError("not-wasm", `${url} is not a WebAssembly file`);
  }
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new LoadError("wasm", `${url} could not be started; the page's policy must allow 'wasm-unsafe-eval'`, cause);
  }
}

/** What the first part gives to the later one. */
let first;

/** Starts the WebAssembly module; the page has one. */
export function engine() {
  return once(kept, "", async () => {
    first = glue.initSync({ module: await part("pledge-compare.wasm", __FIRST_INTEGRITY__) });
    return glue;
  });
}

/** Starts the part of the module that the first screen does without. A development build has no such part. */
export function later() {
  return once(kept, "later", async () => {
    const found = __LATER_INTEGRITY__ && part("pledge-compare.later.wasm", __LATER_INTEGRITY__);
    const [module] = await Promise.all([found, engine()]);
    if (module) await WebAssembly.instantiate(module, { first });
    glue.later_is_here();
  });
}

/** Lets the page paint and answer before the next step. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Reads tables that somebody brought, as `key`. Resolves to what was read and what was not. */
export async function own(key, tables, { meanings = [], over } = {}) {
  const [glue, under] = await Promise.all([engine(), over && dataset(over), later()]);
  for (const file of under ? [under.more, under.links] : []) if (file) await completed(under.key, file);
  for (const { name, bytes } of tables) {
    await breath();
    glue.read_table(key, name, bytes, meanings.flat());
  }
  await breath();
  return glue.ingest_own(key, under?.key);
}

/** Reads the compiled package at an address, for everyone who asks. Resolves to its key and the issues found. */
export function compiled(url) {
  return once(kept, String(url), async () => {
    const [glue, bytes] = await Promise.all([engine(), bytesOf(url)]);
    const { places, issues, ...files } = glue.ingest(String(url), bytes);
    if (places === 0) throw Object.assign(new LoadError("data", `${url} is not a compiled data package`), { issues });
    return { key: String(url), issues, country: Boolean(files.land), ...files };
  });
}

/**
 * Which of the further files of a package a state needs next: `more` has figures, positions and the tile grid, `land` the
 * map of the country, `globe` that of the world, `links` the links. Who chooses places on a map sees their links.
 */
export function awaited(shown, { view, sort, columns, selected }) {
  const figures = view !== "places" || /area|density|households|solar/u.test(`${sort} ${columns}`);
  const map = view === "map";
  const linked = map && selected.length > 0;
  const links = linked || ["compare", "card", "links"].includes(view);
  const needed = { more: figures, land: map, globe: linked || (map && !shown.country), links };
  return Object.keys(needed).find((file) => needed[file] && shown[file]);
}

/** Reads a further file of a compiled package, for everyone who asks. */
export function completed(key, file) {
  return once(kept, `${key} ${file}`, async () => {
    const [glue, bytes] = await Promise.all([engine(), bytesOf(new URL(`${file}.pcd`, key.startsWith("own:") ? bundled : key)), later()]);
    glue.complete(key, bytes);
  });
}

/** Reads the bundled package of this name. */
export function dataset(name) {
  return compiled(new URL(`${name}.pcd`, bundled));
}
