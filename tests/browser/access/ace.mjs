// IBM's audit (ACE).

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

/** False positives of IBM's audit, with the reason; any other violation fails. */
export const EXCEPTIONS = [
  { rule: "label_content_exists", of: /^<label class="pc-hitbox">/u, because: "the label of a check box has its text, for screen readers alone: beside it stands the row; trees/ has the names" },
  { rule: "aria_child_tabbable", of: /^<ul [^>]*class="pc-finder-list"/u, because: "the suggestions of a combobox are reached by the arrow keys (aria-activedescendant, as the APG has it), not by Tab" },
  { rule: "element_tabbable_role_valid", of: /^<div [^>]*class="pc-(?:cmp-)?scroll"/u, because: "a table that scrolls is a stop of the Tab key, so that the arrow keys can scroll it: axe asks for that" },
];

/** Runs the audit over the whole document. Resolves to its violations, one line for each, and the number of rules that passed. */
export async function check(page) {
  await page.evaluate(`window.ace || (() => { ${source}; window.ace = ace; })(); undefined`);
  const { found, passed } = await page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ["IBM_Accessibility"]);
    const found = results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL").map(({ ruleId, message, snippet, path }) => ({ rule: ruleId, message, html: snippet.slice(0, 160), path: path.dom }));
    return { found, passed: results.filter(({ value }) => value[1] === "PASS").length };
  });
  const violations = found.filter(({ rule, html }) => !EXCEPTIONS.some((one) => one.rule === rule && one.of.test(html)));
  return { violations: violations.map(({ rule, html, message }) => `${rule}: ${html} | ${message}`), passed };
}
