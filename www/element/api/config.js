// Attributes of the element, and how the element passes state to the widget: as text.

import { FIRST_ROWS, FLAGS, PAGE } from "./contract.js";

/** The values of `PAGE`. A narrow list begins with fewer rows, unless the page says how many. */
export function pageSettings(element) {
  const set = Object.fromEntries(Object.keys(PAGE).map((name) => [name, pageSetting(element, name)]));
  const narrow = element.clientWidth < 40 * parseFloat(getComputedStyle(element).fontSize);
  return { ...set, rows: set.rows || (narrow ? FIRST_ROWS.narrow : FIRST_ROWS.wide) };
}

/** The value of an attribute of `PAGE`: its text, or for a flag whether it is there. */
const pageSetting = (element, name) => (FLAGS[name] ? String(element.hasAttribute(name)) : (element.getAttribute(name) ?? ""));

/** State and settings in the grammar of links; `undefined` is left out, `null` means the default. */
export function serialize(changes) {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return String(new URLSearchParams(given.map(([key, value]) => [key === "asOf" ? "as-of" : key, value ?? ""])));
}

/** Codes from a comma-separated text, or from anything that can be iterated. */
export const toCodes = (codes) => (typeof codes === "string" ? codes.split(",") : [...codes].map(String));

/** A value as text; `undefined` for `null` and `undefined`. */
export const toText = (value) => (value == null ? undefined : String(value));

/**
 * The language of an element: its own, the nearest ancestor's (through shadow roots too), the document's, or the browser's.
 * `jp`, the code of the country, is often written where `ja` is meant.
 */
export function languageOf(element) {
  let lang;
  for (let node = element; node && !lang; node = node.getRootNode().host) lang = node.closest("[lang]:not([lang=''])")?.getAttribute("lang");
  return (lang || element.ownerDocument.documentElement.lang || navigator.language).replace(/^jp\b/iu, "ja");
}
