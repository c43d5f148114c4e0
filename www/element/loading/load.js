// The widget's files, and the instance that is made of them. All states of loading are here; the widget's side is
// `src/element/parts.rs`.
//
// | a file or a part is | because | whoever needs it |
// |---|---|---|
// | absent | nobody has needed it | starts fetching, and waits |
// | fetching | its promise is in `fetched` | waits for the same promise |
// | here | the promise is fulfilled: with bytes, or, for a part, with a compiled module | has it at once; a part is instantiated once in each instance |
// | failed | the promise was rejected, and is forgotten | is told; the next one starts anew |
//
// An instance that traps is gone with all that is in its `made`; what was fetched stays. Whoever has waited for anything looks
// whether the instance is still the same, and begins again in the next one if not.

import * as glue from "widget-glue";
import { needs, parts, release } from "widget-release";
import { LoadError, bytesOf } from "./bytes.js";
import { link } from "../api/config.js";

/** What was fetched, for as long as the page lives. */
const fetched = new Map();

/** An instance: what was made in it, its parts and their exports, and where it panicked. */
const fresh = () => ({ made: new Map(), here: new Set(), exports: {}, panic: undefined });
let present = fresh();

/** How often the page may still start anew by itself. */
let restarts = 3;
let isFirst = true;
let trapped = false;
/** What is known of the last trap. */
let fault;

/** Called when the instance has trapped and a new one can be made. */
export const restarted = new Set();

/** Which instance runs. What an earlier one has made is gone. */
export const instance = () => present;

/** Whether the instance has trapped, until those who hear of it have been told. */
export const isTrapped = () => trapped;

glue.on_trap((error) => {
  if (trapped) return;
  trapped = true;
  fault = present.panic ?? placeOf(error);
  console.error(`<pledge-compare>: ${fault}`);
  // Not under the feet of those who are in it.
  queueMicrotask(() => {
    trapped = false;
    present = fresh();
    restarts -= 1;
    for (const tell of [...restarted]) tell();
  });
});

/** A trap that is no panic, with the function of the wasm that it was in. */
const placeOf = (error) => [error ?? "trap", ...(/wasm-function\[\d+\](?::0x[0-9a-f]+)?/u.exec(error?.stack) ?? [])].join(" in ");

/** The reader wants another try, after too many. */
export function forgive() {
  restarts = Math.max(restarts, 0);
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

/** The instance has trapped while somebody waited. */
class Gone extends Error {}

/**
 * Does something with the instance, and all of it again with the next one when it has trapped meanwhile. In `work`, whatever is
 * waited for goes through `still(promise)`, so that nothing goes on in another instance than it began in.
 */
async function inInstance(work) {
  for (;;) {
    const began = present;
    const still = async (promise) => {
      const value = await promise;
      if (began !== present || trapped) throw new Gone();
      return value;
    };
    try {
      return await work(still, began);
    } catch (error) {
      if (began === present && !trapped) throw error;
      await breath();
    }
  }
}

/** Lets the page paint and answer before the next step. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** The bytes of a file, fetched once; one of the release must be the one that was built with this script. */
function file(url) {
  const key = String(url);
  return once(fetched, key, () => bytesOf(url, Object.values(release).find((ours) => ours.url.href === key)?.sha256));
}

/** A part of the WebAssembly module, compiled; nothing in a development build, which is one file. */
function part(name) {
  const ours = release[name ? `pledge-compare.${name}.wasm` : "pledge-compare.wasm"];
  if (!ours) return undefined;
  return once(fetched, `part ${name}`, async () => {
    // Compiled while it comes, where the server says that it is wasm, and used only if the bytes are the right ones.
    let compiling;
    const begun = (response) => (compiling = WebAssembly.compileStreaming(response).catch(() => {}));
    const bytes = await bytesOf(ours.url, ours.sha256, { begun });
    try {
      return (await compiling) ?? (await WebAssembly.compile(bytes));
    } catch (cause) {
      // The bytes are the right ones.
      throw new LoadError("csp", `${ours.url}: ${cause.message}`);
    }
  });
}

/** A part and those before it. */
const upTo = (name) => parts.slice(0, parts.indexOf(name) + 1);

/** Fetches and compiles a part and those before it, and instantiates nothing. Whoever needs it hears of a failure then. */
export function prefetch(name) {
  for (const one of upTo(name)) part(one)?.catch(() => {});
}

/** Fetches files of the bundled data that will be needed. */
export function prefetchFiles(names) {
  for (const name of names) if (release[name]) file(release[name].url).catch(() => {});
}

/** Fetches what a state is known to need, before the wasm is there to be asked. */
function foresee({ view, place, lang }, isBundled) {
  const known = [needs[view || (place ? "card" : "places")], needs[lang?.toLowerCase()]];
  for (const { part, files } of known.filter(Boolean)) {
    prefetch(part);
    if (isBundled) prefetchFiles(files);
  }
}

/** Starts the WebAssembly module; the page has one. */
export function engine() {
  const { made, exports } = present;
  return once(made, "", async () => {
    if (!globalThis.WebAssembly?.JSTag) throw new LoadError("too-old");
    const module = await part("");
    if (restarts < 0) throw new LoadError("panic", fault);
    if (!isFirst) glue.__wbg_reset_state();
    isFirst = false;
    exports.first = glue.initSync({ module });
    glue.on_panic((text) => (present.panic = text));
    return glue;
  });
}

/** Starts a part of the module that the list does without, and those before it. */
export function later(name) {
  return inInstance((still, { made, here, exports }) =>
    once(made, `part ${name}`, async () => {
      const [before] = upTo(name).slice(-2, -1);
      const [module] = await still(Promise.all([part(name), before ? later(before) : engine()]));
      if (module) exports[name] = new WebAssembly.Instance(module, exports).exports;
      glue.part_is_here(name);
      here.add(name);
    }),
  );
}

/** Whether a part was started. */
export const isHere = (name) => present.here.has(name);

/** Starts what a state is shown with; `isBundled` tells whether the bundled data are shown. */
export function started(state, isBundled) {
  foresee(state, isBundled);
  return inInstance(async (still) => {
    await still(engine());
    const name = glue.part_of(link(state));
    if (parts.includes(name)) await still(later(name));
  });
}

/** Text in UTF-8. What is broken stays as it is, for the reader of tables to name the row. */
const inUtf8 = (bytes, encoding) => (encoding === "utf-8" ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)));

/**
 * Reads tables that somebody brought, as `key`; what reads them is fetched while `tables` come. `came(step, steps)` is told how far
 * that is, and answers `false` when nobody waits any longer. Resolves to what was read and what was not.
 */
export function own(key, tables, { readAs = {}, over, came } = {}) {
  return inInstance(async (still) => {
    const [found, under] = await still(Promise.all([tables, over && dataset(over), later("more")]));
    for (const table of under ? ["figures", "links", "sources", "names"] : []) {
      const absent = glue.absent(under.key, table);
      if (absent) await still(completed(under.key, absent));
    }
    const readTable = ({ name, bytes }) => {
      const { encoding = glue.encoding_of(bytes), separator, header, meanings = [] } = readAs;
      glue.read_table(key, name, inUtf8(bytes, encoding), encoding, separator, header, meanings.flat());
    };
    const steps = [
      ...found.map((table) => () => readTable(table)),
      () => glue.understand_own(key),
      () => glue.find_own(key, under?.key),
      () => glue.ingest_own(key, under?.key),
    ];
    let answer;
    for (const [at, step] of steps.entries()) {
      if (came?.(at, steps.length) === false) {
        glue.stop_own(key);
        throw new Error("stopped");
      }
      await still(breath());
      answer = step();
    }
    return answer;
  });
}

/** Gives up data that nobody shows any more. */
export function forget(key) {
  for (const name of present.made.keys()) if (name.startsWith(`${key} `)) present.made.delete(name);
  glue.forget(key);
}

/** Reads the compiled package at an address, for everyone who asks. Resolves to its key and the issues found. */
export function compiled(url) {
  const key = String(url);
  return inInstance((still, { made }) =>
    once(made, key, async () => {
      const [, bytes] = await still(Promise.all([engine(), file(url)]));
      const { places, issues } = glue.ingest(key, bytes);
      if (places > 0) return { key, issues };
      fetched.delete(key);
      throw Object.assign(new LoadError("data", url), { issues });
    }),
  );
}

/** Reads the bundled package of this name. */
export function dataset(name) {
  return compiled(release[name].url);
}

/**
 * Reads a further file of a compiled package, for everyone who asks: one of ours, or beside the first file of the package. It
 * is for the data that this instance has: with the next one they are read anew.
 */
export function completed(key, name) {
  const ours = key.startsWith("own:") || Object.values(release).some(({ url }) => url.href === key);
  const url = (ours && release[name]?.url) || new URL(`${name}.pcd`, key);
  const began = present;
  return once(began.made, `${key} ${name}`, async () => {
    const [bytes] = await Promise.all([file(url), later("panels")]);
    if (began === present && !trapped) glue.complete(key, bytes);
  });
}
