// On a small screen in Firefox: no view or state fails the audit, scrolls sideways or loses text. The Japanese texts stand for both
// languages: what Firefox does otherwise than Chromium does not depend on the words.

import { inFirefox } from "../harness/firefox.mjs";
import { audit } from "./axe.mjs";
import { broken, finds } from "./broken.mjs";
import { assertHolds } from "./narrow.mjs";
import { lostText, overflow } from "./reflow.mjs";
import { VIEWS } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  inFirefox(`${view} in ja, 320 px: axe finds nothing in any state, and nothing is lost`, (open) => assertHolds(open, view, "ja"));
}

inFirefox("axe and the checks of what is lost see what is broken on purpose", async (open) => {
  const page = await broken(open, { width: 320 });
  finds((await audit(page)).violations, /^image-alt/u, /^label/u, /^color-contrast/u);
  finds(await overflow(page), /320 px/u, /wide/u);
  finds(await lostText(page), /cut off.*is cut/u, /One line.*lies on/u);
});
