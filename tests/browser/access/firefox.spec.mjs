// On a small screen in Firefox: no view or state fails the audit, scrolls sideways or loses text.

import { inFirefox } from "../harness/firefox.mjs";
import { assertHolds } from "./narrow.mjs";
import { VIEWS } from "./states.mjs";

for (const view of Object.keys(VIEWS)) {
  for (const lang of ["ja", "en"]) {
    inFirefox(`${view} in ${lang}, 320 px: axe finds nothing in any state, and nothing is lost`, (open) => assertHolds(open, view, lang));
  }
}
