// The widget's files: fetched once per page, shared by every element. When the instance has trapped, a new one is made of them.

import * as glue from "widget-glue";
import { release } from "widget-release";
import { LoadError, bytesOf } from "./bytes.js";
import { PARTS } from "./parts.js";
import { dress } from "./style.js";

/** What was fetched, for as long as the page lives. */
const files = new Map();
/** What the present instance has made of it. */
let made = new Map();

/** The promise of `make()`, kept for everyone who asks; a failure is forgotten, so that the next one can try again. */
function once(kept, key, make) {
  if (!kept.has(key)) {
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

/** The bytes of a file, fetched once; one of the release must be the one that was built with this script. */
function file(url) {
  const key = String(url);
  return once(files, key, () => bytesOf(url, Object.values(release).find((ours) => ours.url.href === key)?.sha256));
}

/** Fetches and compiles a part of the WebAssembly module. */
function part(name) {
  return once(files, name, async () => {
    const { url, sha256 } = release[name];
    const bytes = await bytesOf(url, sha256);
    try {
      return await WebAssembly.compile(bytes);
    } catch (cause) {
      // The bytes are the right ones.
      throw new LoadError("csp", `${url}: ${cause.message}`);
    }
  });
}

/** How often the page may still start anew by itself. */
let restarts = 3;
let trapped = false;
/** The instance that has its panels. */
let withPanels;
/** The present instance: how many there were before it, and what each part of it gives to those after it. */
let age = 0;
let given;
/** Called when the instance has trapped and a new one can be made. */
export const restarted = new Set();

/** Which instance runs. What an earlier one has made is gone. */
export const instance = () => age;

/** Whether the instance has trapped, until those who hear of it have been told. */
export const isTrapped = () => trapped;

glue.on_trap(() => {
  if (trapped) return;
  trapped = true;
  // Not under the feet of those who are in it.
  queueMicrotask(() => {
    trapped = false;
    made = new Map();
    age += 1;
    restarts -= 1;
    for (const tell of [...restarted]) tell();
  });
});

/** The reader wants another try, after too many. */
export function forgive() {
  restarts = Math.max(restarts, 0);
}

/** Starts the WebAssembly module; the page has one. */
export function engine() {
  return once(made, "", async () => {
    if (!globalThis.WebAssembly?.JSTag) throw new LoadError("too-old");
    const module = await part("pledge-compare.wasm");
    if (restarts < 0) throw new LoadError("panic");
    if (given) glue.__wbg_reset_state();
    given = { first: glue.initSync({ module }) };
    return glue;
  });
}

/**
 * Starts a part of the module that the first screen does without, and those that it builds on: `panels`, with the card and
 * what is taken away, `views`, or `rest`, with own data and plain Japanese. A development build has no such parts.
 */
export function later(name = "panels") {
  return once(made, `part ${name}`, async () => {
    const file = `pledge-compare.${name}.wasm`;
    const under = PARTS[PARTS.indexOf(name) - 1];
    const found = release[file] && part(file);
    const [module] = await Promise.all([found, under ? later(under) : engine()]);
    if (module) {
      given[name] = new WebAssembly.Instance(module, given).exports;
      dress(name, module);
    }
    glue.part_is_here(name);
    withPanels = age;
  });
}

/** Whether the part `panels` is here. */
export const hasPanels = () => withPanels === age;

/** Lets the page paint and answer before the next step. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Reads tables that somebody brought, as `key`. Resolves to what was read and what was not. */
export async function own(key, tables, { meanings = [], over } = {}) {
  const [glue, under] = await Promise.all([engine(), over && dataset(over), later("rest")]);
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
  const key = String(url);
  return once(made, key, async () => {
    const [glue, bytes] = await Promise.all([engine(), file(url)]);
    const { places, issues, ...more } = glue.ingest(key, bytes);
    if (places > 0) return { key, issues, country: Boolean(more.land), ...more };
    files.delete(key);
    throw Object.assign(new LoadError("data", url), { issues });
  });
}

/**
 * Which of the further files of a package a state needs next: `more` has figures, positions and the tile grid, `land` the
 * map of the country, `globe` that of the world, `links` the links. Who chooses places on a map sees their links.
 */
export function awaited(shown, { view, sort, columns, selected }) {
  const figures = !(view === "places" || view === "card") || /area|density|households|solar/u.test(`${sort} ${columns}`);
  const map = view === "map";
  const linked = map && selected.length > 0;
  const links = linked || ["compare", "card", "links"].includes(view);
  const needed = { more: figures, land: map, globe: linked || (map && !shown.country), links };
  return Object.keys(needed).find((file) => needed[file] && shown[file]);
}

/** Reads a further file of a compiled package, for everyone who asks: one of ours, or beside the first file of the package. */
export function completed(key, name) {
  const ours = key.startsWith("own:") || Object.values(release).some(({ url }) => url.href === key);
  const url = (ours && release[name]?.url) || new URL(`${name}.pcd`, key);
  return once(made, `${key} ${name}`, async () => {
    const [glue, bytes] = await Promise.all([engine(), file(url), later()]);
    glue.complete(key, bytes);
  });
}

/** Reads the bundled package of this name. */
export function dataset(name) {
  return compiled(release[name].url);
}
