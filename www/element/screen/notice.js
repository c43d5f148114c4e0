// The error message below the widget.

import { make } from "../page/dom.js";
import { errorText, say } from "./words.js";

/** By shadow root: the failures shown, by subject or sentence. */
const shown = new WeakMap();

/**
 * Shows a failure, with a button if `retry` can help. Several failures share one message, whose button retries all of them; a
 * failure replaces an earlier one with the same `subject`. Returns whether the message is new.
 */
export function notice(root, lang, error, retry, subject) {
  const failures = shown.get(root) ?? new Map();
  const sentence = errorText(lang, error);
  const isNew = subject || !failures.has(sentence);
  failures.set(subject ?? sentence, { sentence, retry, lang });
  show(root, failures);
  return isNew;
}

function show(root, failures) {
  clearNotice(root);
  const [{ lang }] = failures.values();
  shown.set(root, failures);
  const line = make("div");
  Object.assign(line, { className: "pc pc-fault", lang, dir: "ltr" });
  line.setAttribute("role", "alert");
  const retries = [...failures.values()].map(({ retry }) => retry).filter(Boolean);
  const button = (word, onclick) => Object.assign(make("button"), { type: "button", className: "pc-btn", textContent: say(lang, word), onclick });
  const close = () => clearNotice(root);
  line.append(...[...failures.values()].map(({ sentence }) => Object.assign(make("p"), { textContent: sentence })));
  if (retries.length > 0) line.append(button("retry", () => (close(), retries.forEach((retry) => retry()))));
  line.append(button("close", close));
  root.append(line);
}

/** Clears the message, but for the failure with the subject `except`. */
export function clearNotice(root, except) {
  const left = shown.get(root)?.get(except);
  shown.delete(root);
  root.querySelector(".pc-fault[role=alert]")?.remove();
  if (left) show(root, new Map([[except, left]]));
}
