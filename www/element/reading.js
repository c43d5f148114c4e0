// Own data that take long to come: how far they are, and a way to stop.

import { barOf } from "./busy.js";
import { make } from "./page.js";
import { say } from "./words.js";

/** In milliseconds. */
const LONG = 1000;

/**
 * After a second a line in the element, which is busy, says that its data are being read; its button calls `stop()`. Returns `came(count, whole)`,
 * which tells how many bytes have come of how many, and `end()`.
 */
export function reading(element, lang, stop) {
  const bar = barOf(element);
  const line = make("div");
  let stopped = false;
  const give = () => {
    stopped = true;
    stop();
  };
  // A page that computes for longer than that has no turn for a timer: each step looks itself.
  let isShown = false;
  const began = performance.now();
  const show = () => {
    if (isShown) return;
    isShown = true;
    Object.assign(line, { className: "pc pc-fault", lang, dir: "ltr" });
    line.setAttribute("role", "status");
    const button = Object.assign(make("button"), { type: "button", className: "pc-btn", textContent: say(lang, "stop"), onclick: give });
    line.append(Object.assign(make("p"), { textContent: say(lang, "reading") }), bar, button);
    element.shadowRoot.append(line);
  };
  const timer = setTimeout(show, LONG);
  return {
    came(count, whole) {
      if (whole >= count) bar.value = count / whole;
      if (performance.now() - began > LONG) show();
      return !stopped;
    },
    end() {
      clearTimeout(timer);
      line.remove();
    },
  };
}
