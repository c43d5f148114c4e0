// The style sheet that every shadow root adopts.

import css from "widget-css";

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
