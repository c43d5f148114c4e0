// The style sheets that every shadow root adopts.

import css from "widget-css";
import { PARTS } from "./parts.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** The style of what the later parts of the wasm show; each brings its own. */
const later = Object.fromEntries(PARTS.map((name) => [name, new CSSStyleSheet()]));

export const sheets = [sheet, ...Object.values(later)];

/** Takes the style out of a part of the wasm. */
export function dress(name, module) {
  const [bytes] = WebAssembly.Module.customSections(module, "style");
  later[name].replaceSync(new TextDecoder().decode(bytes));
}
