// The files of a release, fetched once for the page, whatever becomes of its wasm instances.

import { bases, needs, release } from "widget-release";
import { LoadError, bytesOf } from "./bytes.js";
import { once } from "./instance.js";

/** Promises of bytes, by address, and of compiled modules, for as long as the page lives. */
export const fileCache = new Map();

/** The bytes of a file; those of a release must have the hash that this script knows. */
export function file(url) {
  const key = String(url);
  return once(fileCache, key, () => bytesOf(url, Object.values(release).find((entry) => entry.url.href === key)?.sha256));
}

/** A part of the wasm as a compiled module; `undefined` in a development build, which is one file. */
export function part(name) {
  const entry = release[name ? `pledge-compare.${name}.wasm` : "pledge-compare.wasm"];
  if (!entry) return undefined;
  return once(fileCache, `part ${name}`, async () => {
    // Compiled while it arrives, if the server's type is that of wasm, and used only if the hash is right.
    let compiling;
    const onResponse = (response) => (compiling = WebAssembly.compileStreaming(response).catch(() => {}));
    const bytes = await bytesOf(entry.url, entry.sha256, { onResponse });
    try {
      return (await compiling) ?? (await WebAssembly.compile(bytes));
    } catch (cause) {
      // The hash was right: a policy of the page forbids it, or the browser does not know all of its instructions.
      throw new LoadError(WebAssembly.validate(bytes) ? "csp" : "too-old", `${entry.url}: ${cause.message}`);
    }
  });
}

/** Fetches and compiles a part and those that it builds on, without starting them; a failure is reported to whoever needs the part. */
export function prefetch(name) {
  for (let one = name; one in bases; one = bases[one]) part(one)?.catch(() => {});
}

/** Fetches files of the bundled data that will be needed. */
export function prefetchFiles(names) {
  for (const name of names) if (release[name]) file(release[name].url).catch(() => {});
}

/** Fetches what a state is known to need, before the wasm is there to be asked. */
export function prefetchForState({ view, place, lang }, isBundled) {
  const known = [view || (place ? "card" : "places"), lang?.toLowerCase()].filter((key) => Object.hasOwn(needs, key));
  for (const { part, files } of known.map((key) => needs[key])) {
    prefetch(part);
    if (isBundled) prefetchFiles(files);
  }
}
