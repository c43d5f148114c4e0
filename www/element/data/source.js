// Where the data of an element come from: functions that bring them, to be called as often as they are needed.

import { LoadError, bytesOf } from "../loading/bytes.js";
import { compiled, dataset, forget, instance, own } from "../loading/load.js";
import { tablesAt, tablesIn } from "./tables.js";

let count = 0;

/** What `src` names, or the bundled package. What is no address brings an error, and no other data. */
export function fromSrc(element) {
  if (!element.src) return () => dataset("japan");
  let url;
  try {
    url = new URL(element.src, element.baseURI);
  } catch {
    // No address.
  }
  // Chromium takes hosts with a space, which do not exist.
  if (!url || url.hostname.includes("%")) return () => Promise.reject(new LoadError("src", element.src));
  return url.pathname.endsWith(".pcd") ? () => compiled(url) : brought(element, (came) => tablesAt(url, (address) => bytesOf(address, undefined, { came })));
}

/** What somebody has handed over: reading it once more would find the same. */
export const handed = (element, value) => brought(element, () => tablesIn(value), true);

/** Tables that somebody brought. They are found once, and read again, as a dataset of its own, when their columns are corrected. */
function brought(element, find, final) {
  let tables;
  return async (readAs, came) => {
    const key = `own:${(count += 1)}`;
    tables ??= find(came).catch((error) => {
      tables = undefined;
      throw Object.assign(error, { final });
    });
    const read = await own(key, tables, { readAs, came, over: element.hasAttribute("data-merge") ? "japan" : undefined });
    if (read.places === 0) {
      // Where its columns can be corrected, the same file is read again.
      if (!final && !read.summary) tables = undefined;
      throw Object.assign(new LoadError("data"), read, { final, key: read.summary && key });
    }
    return { key, issues: read.issues };
  };
}

/** Gives up data that were read for one element alone. What is compiled, others may show too. */
export function discard(shown) {
  if (shown.key.startsWith("own:") && shown.instance === instance()) forget(shown.key);
}

const gone = new FinalizationRegistry(discard);

/** The data that an element shows from now on, in place of others: those are given up now, these when nobody has the element. */
export function keep(element, shown, before) {
  gone.unregister(element);
  gone.register(element, shown, element);
  if (before) discard(before);
}
