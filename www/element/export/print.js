// A printed page stands alone: it has every row, and says what its figures rest on and where they are found again.

import { imprint, mounted } from "./export.js";
import { make } from "../page/dom.js";

/** The elements whose widget is on the page. */
export const standing = new Set();

addEventListener("beforeprint", () => {
  for (const element of standing) {
    const root = element.shadowRoot;
    if (root.querySelector(".pc-printed")) continue;
    const line = make("p");
    Object.assign(line, { className: "pc pc-printed", lang: root.querySelector(".pc").lang, textContent: imprint(element).join("\n") });
    root.append(line);
    element[mounted].update("printed=true");
  }
});

addEventListener("afterprint", () => {
  for (const element of standing) {
    const line = element.shadowRoot.querySelector(".pc-printed");
    if (!line) continue;
    line.remove();
    element[mounted].update("printed=false");
  }
});
