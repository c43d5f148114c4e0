// The style sheets that every shadow root adopts.

import css from "widget-css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** The style of what the later part of the wasm shows; that part brings it. */
const later = new CSSStyleSheet();

export const sheets = [sheet, later];

/** Takes the style out of a part of the wasm. */
export function dress(module) {
  const [bytes] = WebAssembly.Module.customSections(module, "style");
  later.replaceSync(new TextDecoder().decode(bytes));
}
