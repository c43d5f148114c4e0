// What has failed, in words, below what the reader sees.

import { make } from "../page/dom.js";
import { say, told } from "./words.js";

/** By shadow root: what has failed, by its subject, each as a sentence with what tries again. */
const standing = new WeakMap();

/**
 * Shows a failure in the shadow root; `again`, if that can help, tries what failed once more. What fails at once stands in one
 * message, whose button tries all of it; of one `subject` the last failure counts. Returns whether there is something new to read.
 */
export function notice(root, lang, error, again, subject) {
  const failures = standing.get(root) ?? new Map();
  const sentence = told(lang, error);
  const isNew = subject || !failures.has(sentence);
  failures.set(subject ?? sentence, { sentence, again, lang });
  show(root, failures);
  return isNew;
}

function show(root, failures) {
  settle(root);
  const [{ lang }] = failures.values();
  standing.set(root, failures);
  const line = make("div");
  Object.assign(line, { className: "pc pc-fault", lang, dir: "ltr" });
  line.setAttribute("role", "alert");
  const tries = [...failures.values()].map(({ again }) => again).filter(Boolean);
  const button = (word, onclick) => Object.assign(make("button"), { type: "button", className: "pc-btn", textContent: say(lang, word), onclick });
  const close = () => settle(root);
  line.append(...[...failures.values()].map(({ sentence }) => Object.assign(make("p"), { textContent: sentence })));
  if (tries.length > 0) line.append(button("again", () => (close(), tries.forEach((again) => again()))));
  line.append(button("close", close));
  root.append(line);
}

/** What failed has worked since, but for what failed of the subject `except`. */
export function settle(root, except) {
  const left = standing.get(root)?.get(except);
  standing.delete(root);
  root.querySelector(".pc-fault")?.remove();
  if (left) show(root, new Map([[except, left]]));
}
