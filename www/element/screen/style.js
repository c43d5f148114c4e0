// The style sheet that every shadow root adopts.

import css from "widget-css";

/** By document: a document takes no sheet that was made for another one. */
const sheets = new WeakMap();

/** Gives a shadow root the sheet of the document that it is in. */
export function clothe(root) {
  const document = root.ownerDocument;
  // One that nobody sees, such as the contents of a template, has no window.
  if (!sheets.has(document) && document.defaultView) {
    const sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(document, sheet);
  }
  if (sheets.has(document)) root.adoptedStyleSheets = [sheets.get(document)];
}
