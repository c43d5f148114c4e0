// What has failed, in words, below what the reader sees.

import { make } from "./page.js";
import { say, told } from "./words.js";

/** Shows a failure in the shadow root; `again`, if that can help, tries what failed once more. */
export function notice(root, lang, error, again) {
  settle(root);
  const line = make("div");
  Object.assign(line, { className: "pc pc-fault", lang, dir: "ltr" });
  line.setAttribute("role", "alert");
  const text = make("p");
  text.textContent = told(lang, error);
  const button = (word, onclick) => Object.assign(make("button"), { type: "button", className: "pc-btn", textContent: say(lang, word), onclick });
  const close = () => line.remove();
  line.append(text, ...(again ? [button("again", () => (close(), again()))] : []), button("close", close));
  root.append(line);
}

/** What failed has worked since. */
export function settle(root) {
  root.querySelector(".pc-fault")?.remove();
}
