// The names of the element.

/** Defines the class, `this`, under a name. A second definition warns and changes nothing. */
export function define(tag = "pledge-compare") {
  if (customElements.get(tag)) {
    console.warn(`<${tag}> is already defined; this copy of pledge-compare (${__VERSION__}) is not used.`);
  } else {
    // A class can be registered once only, so every further name gets a class of its own.
    customElements.define(tag, tag === "pledge-compare" ? this : class extends this {});
  }
}
