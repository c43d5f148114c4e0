// Methods of documents by their prototype: an `<img name="createElement">` of the page would shadow `document.createElement`.

const { createElement, createElementNS } = Document.prototype;

/** Calls a method of a document or shadow root by its prototype. */
export const call = (root, method, ...given) => Object.getPrototypeOf(root)[method].apply(root, given);

/** A new element. */
export const make = (name) => createElement.call(document, name);

/** A new element of a namespace. */
export const makeIn = (namespace, name) => createElementNS.call(document, namespace, name);
