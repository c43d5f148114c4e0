// Names, roles and order, as the browser gives them to assistive technology, change only on purpose.

import { eventually, test } from "../harness/index.mjs";
import { setAttribute } from "../harness/widget.mjs";
import { same } from "./snapshot.mjs";
import { openView } from "./states.mjs";

/** Few rows, and a day of the past: of the newest data only the number of pledges in the foot is here. */
const FIXED = { query: "川崎", "as-of": "2021-10-29" };
const VIEWS = {
  places: FIXED,
  compare: { selected: "14130,40100", "as-of": "2021-10-29" },
  coverage: { "as-of": "2021-10-29" },
  map: FIXED,
  links: { partner: "gn-2928810" },
  card: { "as-of": "2021-10-29" },
};

for (const [view, attributes] of Object.entries(VIEWS)) {
  test(`${view} in both languages: the accessibility tree is the one in trees/`, async ({ open }) => {
    const shown = view === "links" ? "table.pc-links" : undefined;
    const page = await openView(open, view, { lang: "ja", attributes, shown });
    for (const lang of ["ja", "en"]) {
      await setAttribute(page, "lang", lang);
      // Files that the view waits for may still come.
      await eventually(page, async () => same(`trees/${view}.${lang}.txt`, `${await page.locator("pledge-compare").ariaSnapshot()}\n`));
    }
  });
}
