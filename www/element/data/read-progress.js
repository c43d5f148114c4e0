// Progress of reading own data, with a button that stops it.

import { progressBar } from "../loading/progress.js";
import { make } from "../page/dom.js";
import { say } from "../screen/words.js";

/** Time before progress is shown, in ms. */
const DELAY = 1000;

/**
 * Shows, after a delay, that a busy element reads its data; the button calls `stop()`. Returns `onProgress(count, total)`, for bytes
 * or steps, which answers `false` once stopped, and `end()`.
 */
export function showReadProgress(element, lang, stop) {
  const bar = progressBar(element);
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
  const timer = setTimeout(show, DELAY);
  return {
    onProgress(count, total) {
      if (total >= count) bar.value = count / total;
      // While the page computes, the timer does not fire.
      if (performance.now() - began > DELAY) show();
      return !stopped;
    },
    end() {
      clearTimeout(timer);
      line.remove();
    },
  };
}
