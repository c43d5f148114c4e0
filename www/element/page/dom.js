// The page's document by its own methods: on `document` itself an `<img name="createElement">` stands in their place.

const { createElement, createElementNS } = Document.prototype;

/** Calls a method of a document, or of another root, by its prototype. */
export const by = (root, method, ...given) => Object.getPrototypeOf(root)[method].apply(root, given);

/** A new element. */
export const make = (name) => createElement.call(document, name);

/** A new element of a namespace. */
export const makeIn = (namespace, name) => createElementNS.call(document, namespace, name);
