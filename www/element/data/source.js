// Sources of data: functions that load them, to be called as often as they are needed.

import { LoadError, bytesOf } from "../loading/bytes.js";
import { instance } from "../loading/instance.js";
import { dataset, forget, loadPackage, readOwnData } from "../loading/load.js";
import { tablesAt, tablesIn } from "./tables.js";

let count = 0;

/** The source that `src` names, or the bundled package. An invalid URL is an error, and shows no other data. */
export function fromSrc(element) {
  if (!element.src) return () => dataset("japan");
  let url;
  try {
    url = new URL(element.src, element.baseURI);
  } catch {
    // Not a URL.
  }
  // Chromium accepts hosts with a space, which do not exist.
  if (!url || url.hostname.includes("%")) return () => Promise.reject(new LoadError("src", element.src));
  return url.pathname.endsWith(".pcd") ? () => loadPackage(url) : ownDataSource(element, (onProgress) => tablesAt(url, (address) => bytesOf(address, undefined, { onProgress })));
}

/** The source of a value that page or reader have handed over. Immutable input: retrying cannot help, so no retry button. */
export const fromValue = (element, value) => ownDataSource(element, () => tablesIn(value), true);

/** Own data. Their tables are found once, and read again, as a new dataset, when the reader corrects their columns. */
function ownDataSource(element, find, final) {
  let tables;
  return async (readOptions, onProgress) => {
    const key = `own:${(count += 1)}`;
    tables ??= find(onProgress).catch((error) => {
      tables = undefined;
      throw Object.assign(error, { final });
    });
    const read = await readOwnData(key, tables, { readOptions, onProgress, base: element.hasAttribute("data-merge") ? "japan" : undefined });
    if (read.places === 0) {
      // Without columns to correct, a retry fetches the file again.
      if (!final && !read.summary) tables = undefined;
      throw Object.assign(new LoadError("data"), read, { final, key: read.summary && key });
    }
    return { key, issues: read.issues };
  };
}

/** Drops data that were read for one element alone. Other elements may show a compiled package too. */
export function discard(shown) {
  if (shown.key.startsWith("own:") && shown.instance === instance()) forget(shown.key);
}

const registry = new FinalizationRegistry(discard);

/** Retains what an element shows until the element is garbage; what it showed before is dropped now. */
export function retain(element, shown, before) {
  registry.unregister(element);
  registry.register(element, shown, element);
  if (before) discard(before);
}
