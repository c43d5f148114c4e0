// Plain Japanese, with readings over its kanji, and the years of the era pass as Japanese does, in the first state of each view.

import { test } from "../harness/index.mjs";
import { assertHolds } from "./narrow.mjs";

const VIEWS_OF = {
  "ja-x-easy": ["places", "compare", "coverage", "map", "links", "card"],
  "ja-u-ca-japanese": ["places", "card"],
};

for (const [lang, views] of Object.entries(VIEWS_OF)) {
  for (const view of views) {
    test(`${view} in ${lang}, 320 px: axe finds nothing, and nothing is lost`, ({ open }) => assertHolds(open, view, lang, 0));
  }
}
