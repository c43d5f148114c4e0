// The data that an element shows, with their further files.

import { instance } from "../loading/instance.js";
import { loadFurtherFile } from "../loading/load.js";

/** A dataset of one wasm instance; each of its further files is requested once. */
export class ShownData {
  #requested = new Map();

  /** `found` is what the source resolved to: key, issues. `Widget` is the class of the instance that has read it. */
  constructor(found, Widget) {
    Object.assign(this, { ...found, Widget, instance: instance() });
  }

  /** Whether a file has been requested. */
  has(file) {
    return this.#requested.has(file);
  }

  /** Loads a further file of the data, once, then calls `onLoad()`. Nothing is called or thrown for data that are not shown any more. */
  loadFile(file, isShown, onLoad) {
    const isCurrent = () => isShown() && this.instance === instance();
    const onError = (error) => {
      this.#requested.delete(file);
      if (isCurrent()) throw error;
    };
    if (file && !this.#requested.has(file)) this.#requested.set(file, loadFurtherFile(this.key, file).then(() => isCurrent() && onLoad(), onError));
    return this.#requested.get(file);
  }
}
