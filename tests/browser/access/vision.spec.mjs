// The four states, the reader's choice and the figures of articles are told apart by every eye, on every ground.

import assert from "node:assert/strict";
import { test as nodeTest } from "node:test";
import { test } from "../harness/index.mjs";
import { PARTS } from "./states.mjs";
import { tokens } from "./tokens.mjs";
import { EYES_OF, contrast, difference } from "./vision.mjs";

const THEMES = ["style/tokens.css", "themes/digital-agency.css"].flatMap((file) => ["light", "dark"].map((scheme) => [file, scheme]));

/** What draws each state: the colour that fills it, and the one that bounds it. */
const STATES = { declared: ["self", "self"], covered: ["pref", "pref-edge"], none: ["none", "none-edge"], unknown: ["unk", "unk-edge"] };

/** Fills that look alike to some eyes (hollow and grey) differ in their edge and their pattern. */
const FILLS_APART = [["declared", "covered"], ["declared", "none"], ["declared", "unknown"], ["covered", "none"], ["covered", "unknown"]];

for (const [file, scheme] of THEMES) {
  nodeTest(`${file}, ${scheme}: each state has 3:1 on the ground for every eye`, () => {
    const colours = tokens(file, scheme);
    for (const eyes of EYES_OF) {
      for (const [state, [, edge]] of Object.entries(STATES)) {
        for (const ground of ["surface", "raised"]) {
          const ratio = contrast(colours[edge], colours[ground], eyes);
          assert.ok(ratio >= 3, `${state} on ${ground}, ${eyes}: ${ratio.toFixed(2)}`);
        }
      }
    }
  });

  nodeTest(`${file}, ${scheme}: states differ in pairs for every eye`, () => {
    const colours = tokens(file, scheme);
    for (const eyes of EYES_OF) {
      for (const [one, two] of FILLS_APART) {
        const apart = difference(colours[STATES[one][0]], colours[STATES[two][0]], eyes);
        assert.ok(apart >= 10, `fills of ${one} and ${two}, ${eyes}: ${apart.toFixed(1)}`);
      }
      const hollow = difference(colours["none-edge"], colours["unk-edge"], eyes);
      assert.ok(hollow >= 10, `edges of none and unknown, ${eyes}: ${hollow.toFixed(1)}`);
      for (const [one, two] of [["pick", "surface"], ["press", "surface"]]) {
        assert.ok(contrast(colours[one], colours[two], eyes) >= 3, `${one} on ${two}, ${eyes}`);
      }
    }
  });

  nodeTest(`${file}, ${scheme}: text has 7:1, small text and links 4.5:1, edges and the focus 3:1`, () => {
    const colours = tokens(file, scheme);
    const least = { 7: ["ink"], 4.5: ["ink-2", "link", "self", "press", "pick"], 3: ["edge", "focus"] };
    for (const [ratio, names] of Object.entries(least)) {
      for (const name of names) {
        for (const ground of ["surface", "raised"]) {
          const measured = contrast(colours[name], colours[ground]);
          assert.ok(measured >= Number(ratio), `${name} on ${ground}: ${measured.toFixed(2)}`);
        }
      }
    }
    assert.ok(contrast(colours["on-self"], colours.self) >= 4.5, "on-self on self");
    assert.ok(contrast(colours.ink, colours["pick-soft"]) >= 7, "ink on pick-soft");
  });
}

test("each state has a shape of its own, and each part of the split a pattern of its own", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29" } });
  await page.locator(PARTS.how).click();
  await page.locator(PARTS.counted).waitFor();
  const drawn = await page.locator("pledge-compare").evaluate(({ shadowRoot }, chips) => {
    // What is left of a drawing when its colours are taken away: the shapes, where they are, dashes and patterns.
    const shapes = (svg) =>
      [...svg.querySelectorAll("path, circle, rect")]
        .map((one) => [...one.attributes].filter(({ name }) => !["class", "key"].includes(name)).map(({ name, value }) => `${name}=${value}`).join(" "))
        .join(" | ");
    // The same of a mark that the style sheet draws: its letter, its edge, what lies in it, and whether it is filled.
    const mark = (one) => {
      const { content, borderTopStyle, backgroundImage, backgroundSize, backgroundColor } = getComputedStyle(one, "::before");
      return [content, borderTopStyle, backgroundImage.replaceAll(/rgba?\([^)]*\)/gu, ""), backgroundSize, backgroundColor === "rgba(0, 0, 0, 0)"].join(" | ");
    };
    return {
      states: [...shadowRoot.querySelectorAll(`${chips}.pc-mark`)].map(mark),
      parts: [...shadowRoot.querySelectorAll(".pc-key[data-key=split] .pc-sw")].map(shapes),
      patterns: [...shadowRoot.querySelectorAll("pattern")].map(shapes),
    };
  }, PARTS.state);
  assert.equal(drawn.states.length, 4);
  assert.ok(drawn.parts.length >= 4, `${drawn.parts.length} parts`);
  for (const [what, list] of Object.entries(drawn)) assert.equal(new Set(list).size, list.length, `${what} differ without colour`);
});
