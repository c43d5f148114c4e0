// The first screen of the bundled data, drawn at build time: readers have their answer while the wasm loads.

import text from "widget-first-screens";
import { makeIn } from "../page/dom.js";
import { languageOf, pageSettings } from "../api/config.js";
import { urlHasState } from "../page/url.js";

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/** By language and number of rows: trees of `[name, attributes, ...children]`. None in a development build. */
let screens;

/** The first screen of an element that shows the bundled data, `undefined` where it will show anything else. `state` is what the page has set. */
export function firstScreen(element, state) {
  const { rows, plain, "heading-level": level } = pageSettings(element);
  const isDefault = ([key, value]) => key === "lang" || value == null || value === "" || (key === "view" && value === "places");
  if (element.src || element.data || plain === "true" || (level && level !== "2") || urlHasState() || !Object.entries(state).every(isDefault)) return undefined;
  screens ??= JSON.parse(text);
  // Plain Japanese, `ja-x-easy`, has words and readings that only the wasm knows.
  const [, lang] = /^([a-z]+)(?!-x)(?:-|$)/iu.exec(languageOf(element)) ?? [];
  const tree = screens[lang?.toLowerCase()]?.[rows];
  return tree && draw(tree, HTML);
}

/** Draws a tree. Nodes and not HTML: a policy with `require-trusted-types-for` forbids to parse it. */
function draw([name, attributes, ...children], outside) {
  const namespace = name === "svg" ? SVG : outside;
  const node = makeIn(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.map((child) => (typeof child === "string" ? child : draw(child, namespace))));
  return node;
}
