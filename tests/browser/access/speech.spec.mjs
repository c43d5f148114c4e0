// Ten tasks, as a screen reader says them: the transcripts in speech/ change only on purpose.

import { eventually, test } from "../harness/index.mjs";
import { listen, reads } from "./speech.mjs";
import { same } from "./snapshot.mjs";
import { PARTS, openView } from "./states.mjs";

const DAY = { "as-of": "2021-10-29" };
const FEW = { ...DAY, query: "川崎", selected: "" };

/** The task, the view with its attributes, what the reader does before listening, and what is listened to. */
const TASKS = [
  ["which-views", "places", FEW, undefined, ".pc-tabs"],
  ["how-many-people", "places", FEW, undefined, ".pc-answer"],
  ["find-a-place", "places", FEW, (page) => page.locator(".pc-search input").fill("kawasaki"), ".pc-rows > [role=status]"],
  ["what-a-row-says", "places", FEW, undefined, PARTS.row],
  ["sort-by-population", "places", FEW, (page) => page.locator(".pc-places th.c-pop button").click(), ".pc-places thead"],
  ["only-declared", "places", FEW, (page) => page.locator(PARTS.state).first().click(), ".pc-states"],
  ["choose-a-place", "places", FEW, (page) => page.locator(".pc-places .pc-check").first().check(), ".pc-tray"],
  ["where-from", "places", FEW, (page) => page.locator(PARTS.source).first().click(), "tr.pc-source"],
  ["compare-two", "compare", { ...DAY, selected: "14130,40100" }, undefined, "table.pc-cmp tbody"],
  ["is-my-town-covered", "card", DAY, undefined, ".pc-cardbody"],
];

/** What must be there before one listens. */
const DONE = {
  "only-declared": PARTS.pressed,
  "choose-a-place": ".pc-tray .pc-chip",
  "where-from": PARTS.cited,
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
