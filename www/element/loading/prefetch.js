// Prefetch: parts of the wasm are fetched and compiled before they are needed.

import { prefetch } from "./fetch.js";
import { instance } from "./instance.js";

/** Whether the reader saves data, and gets only what is asked for. */
const savesData = () => navigator.connection?.saveData;

/** Prefetches a part that is about to be needed, once the first is there. */
export function prefetchUnlessSaving(part) {
  if (instance().exports.first && !savesData()) prefetch(part);
}

const idle = globalThis.requestIdleCallback ?? setTimeout;

/** Prefetches the part that `data-needs` names when pointer, focus or touch come to such a control, once the first part is there. */
export function prefetchOnApproach(root) {
  const onApproach = ({ target }) => {
    const part = target.closest?.("[data-needs]")?.dataset.needs;
    if (part) prefetchUnlessSaving(part);
  };
  for (const type of ["pointerover", "focusin", "touchstart"]) root.addEventListener(type, onApproach, { passive: true });
}

/** Prefetches what the tabs need when the page is idle; a card, or a widget without controls, has no tabs. */
export function prefetchWhenIdle(element) {
  const tabs = () => !element.hasAttribute("plain") && element.shadowRoot.querySelector("nav[data-needs]");
  if (!savesData()) idle(() => tabs() && prefetch(tabs().dataset.needs));
}
