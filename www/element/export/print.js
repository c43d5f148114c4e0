// Print: a page on paper has all rows, the sources and the permalink, because nothing on it can be pressed.

import { imprint, liveWidget } from "./export.js";
import { make } from "../page/dom.js";

/** The elements whose widget is mounted. */
export const mounted = new Set();

addEventListener("beforeprint", () => {
  for (const element of mounted) {
    const root = element.shadowRoot;
    const drawn = root.querySelector(".pc");
    if (!drawn || root.querySelector(".pc-printed")) continue;
    const line = make("p");
    Object.assign(line, { className: "pc pc-printed", lang: drawn.lang, textContent: imprint(element).join("\n") });
    root.append(line);
    element[liveWidget].update("printed=true");
  }
});

addEventListener("afterprint", () => {
  for (const element of mounted) {
    const line = element.shadowRoot.querySelector(".pc-printed");
    if (!line) continue;
    line.remove();
    element[liveWidget].update("printed=false");
  }
});
