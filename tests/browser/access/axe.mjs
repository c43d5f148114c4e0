// The audit that a municipality runs, in the page.

import { createRequire } from "node:module";

const { source } = createRequire(import.meta.url)("axe-core");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs axe over the whole document. Resolves to the violations, one line for each element, and the rules that ran. */
export async function audit(page) {
  await page.evaluate(`${source}; undefined`);
  // At the end of the page the sticky tray lies over nothing.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  return page.evaluate(async (values) => {
    const { violations, passes } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    const line = (rule) => (node) => `${rule.id}: ${node.target.flat().join(" ")} ${node.html.slice(0, 160)} | ${node.failureSummary.split("\n")[1]?.trim()}`;
    return { violations: violations.flatMap((rule) => rule.nodes.map(line(rule))), passed: passes.map(({ id }) => id) };
  }, TAGS);
}

/**
 * Controls on screen that are smaller than 24 by 24 px, each with the label around it. Links inside running text are free
 * to be small, and what nobody sees is no target.
 */
export function smallTargets(page) {
  return page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
    const controls = [...shadowRoot.querySelectorAll("button, a[href], input, summary, select")];
    const area = (one) => (one.labels?.[0]?.contains(one) ? one.labels[0] : one).getBoundingClientRect();
    const clipped = (one) => area(one).width <= 1 && area(one).height <= 1;
    return controls
      .filter((one) => one.checkVisibility() && !clipped(one) && !(one.localName === "a" && getComputedStyle(one).display === "inline"))
      .filter((one) => area(one).width < 24 || area(one).height < 24)
      .map((one) => `${area(one).width} x ${area(one).height}: ${one.outerHTML.slice(0, 160)}`);
  });
}

/** What reaches beyond the right edge of the page, when the page can be scrolled sideways. */
export function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelector("pledge-compare").shadowRoot.querySelectorAll("*")];
    const beyond = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} px in ${clientWidth} px`, ...beyond.slice(0, 12).map((one) => one.outerHTML.slice(0, 120))];
  });
}
