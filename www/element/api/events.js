// What the element says: to the page by events, to the reader in words.

import { notice, settle } from "../screen/notice.js";
import { make } from "../page/dom.js";

/** Sends an event that every ancestor hears, through every shadow root. */
export function emit(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { ...detail, version: __VERSION__ } }));
}

/**
 * Tells everyone of a failure, once while its message stands; `again` tries what failed once more, `subject` is what this failure
 * takes the place of. Of data with a `key` the widget itself shows what was understood, and why they cannot be read.
 */
export function report(element, lang, error, again, subject) {
  const { code = "error", status, about = error.message, message, issues = [], summary = null, key, final } = error;
  if (key) settle(element.shadowRoot);
  else if (!notice(element.shadowRoot, lang, { code, status, about }, !final && again, subject)) return;
  emit(element, "pledge-error", { code, message, issues, summary });
  console.error(`<pledge-compare>: ${message}`);
}

/** Says to screen readers what is on screen now that a link of the page has changed it. */
export function announce(root) {
  const line = root.querySelector(".pc-now") ?? root.appendChild(make("p"));
  line.className = "pc-now pc-vh";
  line.role = "status";
  setTimeout(() => (line.textContent = root.querySelector(":is(.pc-body, .pc-card) :is(h1, h2, h3, h4, h5, h6)")?.textContent ?? ""));
}
