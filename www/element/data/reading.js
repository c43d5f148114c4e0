// Own data that take long to come: how far they are, and a way to stop.

import { barOf } from "../loading/progress.js";
import { make } from "../page/dom.js";
import { say } from "../screen/words.js";

/** In milliseconds. */
const LONG = 1000;

/**
 * After a second a line in the element, which is busy, says that its data are being read; its button calls `stop()`. Returns `came(count, whole)`,
 * which tells how many bytes have come, or steps are done, of how many, and answers whether somebody still waits; and `end()`.
 */
export function reading(element, lang, stop) {
  const bar = barOf(element);
  const line = make("div");
  let stopped = false;
  const onclick = () => {
    stopped = true;
    stop();
  };
  const began = performance.now();
  const show = () => {
    if (line.firstChild) return;
    Object.assign(line, { className: "pc pc-fault", lang, dir: "ltr" });
    line.setAttribute("role", "status");
    const button = Object.assign(make("button"), { type: "button", className: "pc-btn", textContent: say(lang, "stop"), onclick });
    line.append(Object.assign(make("p"), { textContent: say(lang, "reading") }), bar, button);
    element.shadowRoot.append(line);
  };
  const timer = setTimeout(show, LONG);
  return {
    came(count, whole) {
      if (whole >= count) bar.value = count / whole;
      // A page that computes has no turn for the timer.
      if (performance.now() - began > LONG) show();
      return !stopped;
    },
    end() {
      clearTimeout(timer);
      line.remove();
    },
  };
}
