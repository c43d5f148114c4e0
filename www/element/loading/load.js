// Starts the wasm and its parts, and reads data with them. All states of loading are here; the widget's side is
// `src/element/parts.rs`.
//
// | a file or a part is | because | whoever needs it |
// |---|---|---|
// | absent | nobody has needed it | starts fetching, and waits |
// | fetching | its promise is in `fileCache` | waits for the same promise |
// | there | the promise is fulfilled: with bytes, or, for a part, with a compiled module | has it at once; a part is started once in each instance |
// | failed | the promise was rejected, and dropped | gets the error; the next one starts anew |
//
// An instance that traps is gone with its `instanceCache`; `fileCache` stays. Whoever has waited checks that the instance is
// still the same, and begins again in the next one if not.

import * as glue from "widget-glue";
import { bases, release } from "widget-release";
import { LoadError } from "./bytes.js";
import { file, fileCache, part, prefetchForState } from "./fetch.js";
import { fatalTrap, inInstance, instance, isTrapped, nextTask, once } from "./instance.js";
import { serialize } from "../api/config.js";

let isFirst = true;

/** Starts the first part of the wasm; resolves to its bindings. */
export function engine() {
  const began = instance();
  return once(began.instanceCache, "", async () => {
    if (!globalThis.WebAssembly?.JSTag) throw new LoadError("too-old");
    const module = await part("");
    if (fatalTrap()) throw new LoadError("panic", fatalTrap());
    if (!isFirst) glue.__wbg_reset_state();
    isFirst = false;
    began.exports.first = glue.initSync({ module });
    glue.on_panic((message) => (instance().panic = message));
    return glue;
  });
}

/** Starts a later part of the wasm, and those that it builds on. */
export function startPart(name) {
  return inInstance((guard, { instanceCache, startedParts, exports }) =>
    once(instanceCache, `part ${name}`, async () => {
      const below = bases[name];
      const [module] = await guard(Promise.all([part(name), below in bases ? startPart(below) : engine()]));
      if (module) exports[name] = new WebAssembly.Instance(module, exports).exports;
      glue.part_is_here(name);
      startedParts.add(name);
    }),
  );
}

/** Whether a part has been started. */
export const isStarted = (name) => instance().startedParts.has(name);

/** Starts the part that shows a state, and fetches the files that it needs of the bundled data if these are shown. */
export function startForState(state, isBundled) {
  prefetchForState(state, isBundled);
  return inInstance(async (guard) => {
    await guard(engine());
    const name = glue.part_of(serialize(state));
    if (name in bases) await guard(startPart(name));
  });
}

/** Text as UTF-8. Invalid UTF-8 stays as it is: the reader of tables names the row. */
const inUtf8 = (bytes, encoding) => (encoding === "utf-8" ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)));

/**
 * Reads own data, the promise `tables`, as `key`, merged over the bundled package `base` if one is named. `onProgress(step, steps)`
 * returns `false` to abort. Resolves to a summary and the issues.
 */
export function readOwnData(key, tables, { readOptions = {}, base, onProgress } = {}) {
  return inInstance(async (guard) => {
    const [found, under] = await guard(Promise.all([tables, base && dataset(base), startPart("own")]));
    for (const table of under ? ["figures", "links", "sources", "names"] : []) {
      const absent = glue.absent(under.key, table);
      if (absent) await guard(loadFurtherFile(under.key, absent));
    }
    const readTable = ({ name, bytes }) => {
      const { encoding = glue.encoding_of(bytes), separator, header, meanings = [] } = readOptions;
      glue.read_table(key, name, inUtf8(bytes, encoding), encoding, separator, header, meanings.flat());
    };
    const steps = [
      ...found.map((table) => () => readTable(table)),
      () => glue.understand_own(key),
      () => glue.find_own(key, under?.key),
      () => glue.ingest_own(key, under?.key),
    ];
    let result;
    for (const [at, step] of steps.entries()) {
      if (onProgress?.(at, steps.length) === false) {
        glue.stop_own(key);
        throw new Error("stopped");
      }
      await guard(nextTask());
      result = step();
    }
    return result;
  });
}

/** Drops data that no element shows any more. */
export function forget(key) {
  const { instanceCache } = instance();
  for (const name of instanceCache.keys()) if (name.startsWith(`${key} `)) instanceCache.delete(name);
  glue.forget(key);
}

/** Reads the compiled package at an address, once in an instance. Resolves to its key and the issues. */
export function loadPackage(url) {
  const key = String(url);
  return inInstance((guard, { instanceCache }) =>
    once(instanceCache, key, async () => {
      const [, bytes] = await guard(Promise.all([engine(), file(url)]));
      const { places, issues } = glue.ingest(key, bytes);
      if (places > 0) return { key, issues };
      fileCache.delete(key);
      throw Object.assign(new LoadError("data", url), { issues });
    }),
  );
}

/** Reads the bundled package of this name. */
export function dataset(name) {
  return loadPackage(release[name].url);
}

/**
 * Reads a further file of a compiled package, once: a bundled one, or the one beside the package's first file. It belongs to the
 * data of this instance; the next one reads both anew.
 */
export function loadFurtherFile(key, name) {
  const isBundled = key.startsWith("own:") || Object.values(release).some(({ url }) => url.href === key);
  const url = (isBundled && release[name]?.url) || new URL(`${name}.pcd`, key);
  const began = instance();
  return once(began.instanceCache, `${key} ${name}`, async () => {
    const [bytes] = await Promise.all([file(url), startPart("panels")]);
    if (began !== instance() || isTrapped() || glue.complete(key, bytes)) return;
    fileCache.delete(String(url));
    throw new LoadError("data", url);
  });
}
