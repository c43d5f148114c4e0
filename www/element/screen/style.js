// The style sheet that every shadow root adopts.

import css from "widget-css";

/** By document: a constructed sheet can be adopted only in the document that it was made for. */
const sheets = new WeakMap();

/** Makes a shadow root adopt the style sheet of its document. */
export function adoptStyles(root) {
  const document = root.ownerDocument;
  // A document that is not rendered, such as that of a template, has no window.
  if (!sheets.has(document) && document.defaultView) {
    const sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(document, sheet);
  }
  if (sheets.has(document)) root.adoptedStyleSheets = [sheets.get(document)];
}
