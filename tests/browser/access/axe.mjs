// axe, the audit that a municipality runs.

import { createRequire } from "node:module";

const { source } = createRequire(import.meta.url)("axe-core");

/** The rules of the audit: all for these laws, or those whose answer depends on colours. */
const ALL = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const OF_COLOUR = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Undecided results of axe that are fine here, with the reason; any other fails. */
export const EXPLAINED = [
  { rule: "color-contrast", of: /^<(text|tspan)\b/u, because: "axe does not read the fill of SVG text: contrast.mjs measures its pixels" },
  { rule: "color-contrast", why: /too short|overlap/u, because: "contrast.mjs measures the pixels of every text, be it one character or under the sticky tray" },
  { rule: "color-contrast", why: /partially obscured/u, within: ".pc-scroll, .pc-cmp-scroll, .pc-pop", because: "what is scrolled out of the frame of a table or a panel has the colours of what is in it; contrast.mjs measures whole tables" },
  { rule: "color-contrast", why: /background gradient/u, because: "the bar behind a number is one: contrast.mjs measures the pixels" },
  { rule: "th-has-data-cells", of: /^<table\b/u, because: "heads that stand over a group of rows, and those of a list without rows, have no cells of their own" },
];

/** False positives of axe, with the reason; any other violation fails. */
export const EXCEPTIONS = [
  { rule: "skip-link", of: /class="pc-name"/u, because: "a name whose column is scrolled out of sight leads to the card of its place, by the hash that the widget reads; it skips nothing" },
];

const isException = ({ rule, html }) => EXCEPTIONS.some((one) => one.rule === rule && one.of.test(html));
const explained = ({ rule, html, why, frames }) => EXPLAINED.some((one) => one.rule === rule && (one.of?.test(html) ?? true) && (one.why?.test(why) ?? true) && (!one.within || frames.includes(one.within)));

/**
 * Runs axe over the whole document; `ofColour` when all else has been audited in other colours. Resolves to the violations, one line for each element, to what axe could not decide and
 * `EXPLAINED` does not explain, and to the rules that ran.
 */
export async function audit(page, ofColour = false) {
  await page.evaluate(`window.axe || (() => { ${source} })(); undefined`);
  // At the end of the page the sticky tray lies over nothing.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const { violations, undecided, ran } = await page.evaluate(async ([runOnly, within]) => {
    const result = await window.axe.run(document, { runOnly, preload: false, elementRef: true, selectors: false, resultTypes: ["violations", "incomplete"] });
    const found = (rules) =>
      rules.flatMap((rule) =>
        rule.nodes.map((node) => ({ rule: rule.id, html: node.html.slice(0, 160), frames: within.filter((frame) => node.element?.closest(frame)), why: [...node.any, ...node.all, ...node.none].map(({ message }) => message).join("; ") })),
      );
    const ran = [result.passes, result.violations, result.incomplete].flat().map(({ id }) => id);
    return { violations: found(result.violations), undecided: found(result.incomplete), ran };
  }, [ofColour ? OF_COLOUR : ALL, EXPLAINED.flatMap(({ within }) => within ?? [])]);
  const line = ({ rule, html, why }) => `${rule}: ${html} | ${why}`;
  return { violations: violations.filter((one) => !isException(one)).map(line), undecided: undecided.filter((one) => !explained(one)).map(line), ran };
}
