// What the element passes to the widget, as text.

import { PAGE } from "./contract.js";

/** What the page sets. A list in a narrow widget begins with fewer rows, unless the page says how many. */
export function pageOf(element) {
  const set = Object.fromEntries(Object.keys(PAGE).map((name) => [name, element.getAttribute(name) ?? ""]));
  const narrow = element.clientWidth < 40 * parseFloat(getComputedStyle(element).fontSize);
  return { ...set, rows: set.rows || (narrow ? "10" : "15") };
}

/** A part of the configuration in the grammar of links; what is undefined is left out, `null` is the default. */
export function link(part) {
  const given = Object.entries(part).filter(([, value]) => value !== undefined);
  return String(new URLSearchParams(given.map(([key, value]) => [key === "asOf" ? "as-of" : key, value ?? ""])));
}

/** The codes in a comma-separated text, or in anything that holds codes. */
export const list = (codes) => (typeof codes === "string" ? codes.split(",") : [...codes].map(String));

/** A text, or `undefined` for nothing. */
export const text = (value) => (value == null ? undefined : String(value));

/**
 * The language of an element: its own, the nearest around it, through shadow roots too, that of the document, or the browser's.
 * `jp`, the code of the country, is often written where `ja` is meant.
 */
export function languageOf(element) {
  let lang;
  for (let node = element; node && !lang; node = node.getRootNode().host) lang = node.closest("[lang]:not([lang=''])")?.getAttribute("lang");
  return (lang || element.ownerDocument.documentElement.lang || navigator.language).replace(/^jp\b/iu, "ja");
}
