// A printed page stands alone: it has every row, and says what its figures rest on and where they are found again.

import { imprint } from "./export.js";
import { make } from "./page.js";

/** The elements whose widget is on the page. */
export const standing = new Set();

/** Shows the other rows, or takes them back. */
const turn = (root) => root.querySelector(".pc-all")?.click();

addEventListener("beforeprint", () => {
  for (const element of standing) {
    const root = element.shadowRoot;
    if (root.querySelector(".pc-printed")) continue;
    const line = make("p");
    Object.assign(line, { className: "pc pc-printed", lang: root.querySelector(".pc").lang, textContent: imprint(element).join("\n") });
    root.append(line);
    turn(root);
  }
});

addEventListener("afterprint", () => {
  for (const { shadowRoot } of standing) {
    const line = shadowRoot.querySelector(".pc-printed");
    if (!line) continue;
    line.remove();
    turn(shadowRoot);
  }
});
