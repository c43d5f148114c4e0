// Registers the custom element.

/** Defines the class, `this`, under a tag name. A second definition warns and changes nothing. */
export function define(tag = "pledge-compare") {
  if (customElements.get(tag)) {
    console.warn(`<${tag}> is already defined; this copy of pledge-compare (${__VERSION__}) is not used.`);
  } else {
    // A class can be registered only once, so every other name gets a subclass.
    customElements.define(tag, tag === "pledge-compare" ? this : class extends this {});
  }
}
