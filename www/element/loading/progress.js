// The element says that it is at work.

import { make } from "../page/dom.js";

/** By element: how much is under way, and the bar that says so. */
const work = new WeakMap();

/** After half a second of work a progress bar says so. Returns how to end it; the last to end takes the bar away. */
export function busy(element) {
  const under = work.get(element) ?? begin(element);
  let isDone = false;
  under.count += 1;
  return () => {
    if (isDone) return;
    isDone = true;
    under.count -= 1;
    if (under.count > 0) return;
    work.delete(element);
    clearTimeout(under.timer);
    under.bar.remove();
    element.removeAttribute("aria-busy");
  };
}

/** The bar of an element that is busy. */
export const barOf = (element) => work.get(element).bar;

function begin(element) {
  const bar = make("progress");
  const under = { count: 0, bar, timer: setTimeout(() => element.shadowRoot.append(bar), 500) };
  work.set(element, under);
  element.setAttribute("aria-busy", "true");
  return under;
}
