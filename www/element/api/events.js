// Events to the page, and messages to the reader.

import { clearNotice, notice } from "../screen/notice.js";
import { make } from "../page/dom.js";

/** Dispatches an event that bubbles through every shadow root. */
export function emit(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { ...detail, version: __VERSION__ } }));
}

/**
 * Reports a failure to reader, page and console, once while its message is shown. `retry` does what failed again; a failure
 * replaces an earlier one with the same `subject`. For data with a `key` the widget itself shows what was read of them.
 */
export function report(element, lang, error, retry, subject) {
  const { code = "error", status, about = error.message, message, issues = [], summary = null, key, final } = error;
  if (key) clearNotice(element.shadowRoot);
  else if (!notice(element.shadowRoot, lang, { code, status, about }, !final && retry, subject)) return;
  emit(element, "pledge-error", { code, message, issues, summary });
  console.error(`<pledge-compare>: ${message}`);
}

/** Announces the new heading to screen readers, after a link of the page has changed the view. */
export function announce(root) {
  const line = root.querySelector(".pc-now") ?? root.appendChild(make("p"));
  line.className = "pc-now pc-vh";
  line.role = "status";
  setTimeout(() => (line.textContent = root.querySelector(":is(.pc-body, .pc-card) :is(h1, h2, h3, h4, h5, h6)")?.textContent ?? ""));
}
