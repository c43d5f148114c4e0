// `aria-busy` and a progress bar while an element loads.

import { make } from "../page/dom.js";

/** By busy element: the number of operations under way, and the progress bar. */
const busyElements = new WeakMap();

/** Marks an element as busy, with a progress bar after half a second. Returns how to end this operation; the last to end removes the bar. */
export function markBusy(element) {
  const entry = busyElements.get(element) ?? begin(element);
  let isDone = false;
  entry.count += 1;
  return () => {
    if (isDone) return;
    isDone = true;
    entry.count -= 1;
    if (entry.count > 0) return;
    busyElements.delete(element);
    clearTimeout(entry.timer);
    entry.bar.remove();
    element.removeAttribute("aria-busy");
  };
}

/** The progress bar of a busy element. */
export const progressBar = (element) => busyElements.get(element).bar;

function begin(element) {
  const bar = make("progress");
  const entry = { count: 0, bar, timer: setTimeout(() => element.shadowRoot.append(bar), 500) };
  busyElements.set(element, entry);
  element.setAttribute("aria-busy", "true");
  return entry;
}
