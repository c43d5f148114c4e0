// The element says that it is at work.

import { make } from "./page.js";

/** After half a second of work a progress bar says so. Returns how to end it. */
export function busy(element) {
  element.setAttribute("aria-busy", "true");
  const bar = make("progress");
  const timer = setTimeout(() => element.shadowRoot.append(bar), 500);
  return () => {
    clearTimeout(timer);
    bar.remove();
    element.removeAttribute("aria-busy");
  };
}
