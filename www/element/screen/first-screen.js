// The first screen of the bundled data, drawn at build time: readers have their answer while the wasm loads.

import text from "widget-first-screens";
import { languageOf, pageSettings } from "../api/config.js";
import { makeIn } from "../page/dom.js";
import { urlHasState } from "../page/url.js";

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/** A tag of a language alone, or with a region: years of the era and plain Japanese have tags of their own, and words that only the wasm knows. */
const LANGUAGE = /^([a-z]+)(?:-[a-z]{2})?$/iu;

/**
 * The first screen of an element: what it is called, the number of its rows, and a tree of `[name, attributes, ...children]`. It is `undefined`
 * where the element will begin with anything else, and in a development build. `state` is what the page has set.
 */
export function firstScreen(element, state) {
  const { rows, plain, "heading-level": level } = pageSettings(element);
  const isDefault = ([key, value]) => key === "lang" || value == null || value === "" || (key === "view" && value === "places");
  if (element.src || element.data || plain === "true" || (level && level !== "2") || urlHasState() || !Object.entries(state).every(isDefault)) return undefined;
  const [, lang] = LANGUAGE.exec(languageOf(element)) ?? [];
  const name = `${lang} ${rows}`.toLowerCase();
  // Parsed for each use: nothing of it stays in memory.
  const screens = JSON.parse(text);
  return Object.hasOwn(screens, name) ? { name, rows, tree: screens[name] } : undefined;
}

/** Draws a tree. Nodes and not HTML: a policy with `require-trusted-types-for` forbids to parse it. */
export function draw([name, attributes, ...children], outside = HTML) {
  const namespace = name === "svg" ? SVG : outside;
  const node = makeIn(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.map((child) => (typeof child === "string" ? child : draw(child, namespace))));
  return node;
}
