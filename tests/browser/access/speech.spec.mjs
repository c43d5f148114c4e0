// Ten tasks, as a screen reader says them: the transcripts in speech/ change only on purpose.

import { eventually, test } from "../harness/index.mjs";
import { LIST } from "../harness/widget.mjs";
import { listen, reads } from "./speech.mjs";
import { same } from "./snapshot.mjs";
import { openView } from "./states.mjs";

const DAY = { "as-of": "2021-10-29" };
const FEW = { ...DAY, query: "川崎", selected: "" };

/** The task, the view with its attributes, what the reader does before listening, and what is listened to. */
const TASKS = [
  ["which-views", "places", FEW, undefined, ".pc-tabs"],
  ["how-many-people", "places", FEW, undefined, ".pc-lead .pc-sec"],
  ["find-a-place", "places", FEW, (page) => page.locator(".pc-search input").fill("kawasaki"), "section:has(> table.pc-places) > [role=status]"],
  ["what-a-row-says", "places", FEW, undefined, LIST.row],
  ["sort-by-population", "places", FEW, (page) => page.locator(".pc-places th.c-pop button").click(), ".pc-places thead"],
  ["only-declared", "places", FEW, (page) => page.locator(LIST.state).first().click(), ".pc-states"],
  ["choose-a-place", "places", FEW, (page) => page.locator(".pc-places .pc-check").first().check(), ".pc-tray"],
  ["where-from", "places", FEW, (page) => page.locator(".pc-row .pc-srcs > summary").first().click(), ".pc-row .pc-pop"],
  ["compare-two", "compare", { ...DAY, selected: "14130,40100" }, undefined, "table.pc-cmp tbody"],
  ["is-my-town-covered", "card", DAY, undefined, ".pc-cardbody"],
];

/** What must be there before one listens. */
const DONE = {
  "only-declared": LIST.pressed,
  "choose-a-place": ".pc-tray .pc-chip",
  "where-from": ".pc-row .pc-srcs[open] dl",
};

for (const [task, view, attributes, act, heard] of TASKS) {
  for (const lang of ["ja", "en"]) {
    test(`${task} in ${lang}: said as in speech/`, async ({ open }) => {
      const page = await openView(open, view, { lang, attributes });
      await act?.(page);
      await page.locator(DONE[task] ?? heard).first().waitFor({ state: "attached" });
      await eventually(page, async () => {
        await listen(page);
        same(`speech/${task}.${lang}.txt`, `${(await reads(page, heard)).join("\n")}\n`);
      });
    });
  }
}
