// The data that an element shows, with those of its files that have been asked for.

import { completed, instance } from "../loading/load.js";

export class Shown {
  #asked = new Map();

  /** `found` is what the source has brought: key, issues. `Widget` is the class of the instance that it was read by. */
  constructor(found, Widget) {
    Object.assign(this, { ...found, Widget, instance: instance() });
  }

  /** Whether a file has been asked for. */
  has(file) {
    return this.#asked.has(file);
  }

  /** Loads a further file of the data, once; `came()` is called when it is here. What nobody shows any more (`isShown()`) does not fail. */
  bring(file, isShown, came) {
    const isStill = () => isShown() && this.instance === instance();
    const failed = (error) => {
      this.#asked.delete(file);
      if (isStill()) throw error;
    };
    if (file && !this.#asked.has(file)) this.#asked.set(file, completed(this.key, file).then(() => isStill() && came(), failed));
    return this.#asked.get(file);
  }
}
