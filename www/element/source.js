// Where the data of an element come from: functions that bring them, to be called as often as they are needed.

import { LoadError, bytesOf } from "./bytes.js";
import { compiled, dataset, own } from "./load.js";
import { tablesAt, tablesIn } from "./own.js";

let count = 0;

/** What `src` names, or the bundled package. */
export function fromSrc(element) {
  if (!element.src) return () => dataset("japan");
  const url = new URL(element.src, element.baseURI);
  return url.pathname.endsWith(".pcd") ? () => compiled(url) : brought(element, () => tablesAt(url, bytesOf));
}

/** What somebody has handed over: reading it once more would find the same. */
export const handed = (element, value) => brought(element, () => tablesIn(value), true);

/** Tables that somebody brought. They are found once, and read again when their columns are corrected. */
function brought(element, find, final) {
  const key = `own:${(count += 1)}`;
  let tables;
  return async (meanings) => {
    try {
      tables ??= await find();
    } catch (error) {
      throw Object.assign(error, { final });
    }
    const read = await own(key, tables, { meanings, over: element.hasAttribute("data-merge") ? "japan" : undefined });
    if (read.places === 0) {
      // Where its columns can be corrected, the same file is read again.
      if (!final && !read.summary) tables = undefined;
      throw Object.assign(new LoadError("data"), read, { final, key: read.summary && key });
    }
    return { key, issues: read.issues };
  };
}
