// Prefetch: parts of the wasm are fetched and compiled before they are needed.

import { prefetch } from "./load.js";

/** Readers who save data get only what they ask for. */
const savesData = () => navigator.connection?.saveData;

const idle = globalThis.requestIdleCallback ?? setTimeout;

/** When pointer, focus or touch come near something marked with the part that it needs, the part is prefetched. */
export function watchApproach(root) {
  const near = ({ target }) => {
    const part = target.closest?.("[data-needs]")?.dataset.needs;
    if (part && !savesData()) prefetch(part);
  };
  for (const type of ["pointerover", "focusin", "touchstart"]) root.addEventListener(type, near, { passive: true });
}

/** Prefetches what the tabs need when the page is idle; a card, or a widget without controls, has no tabs. */
export function prefetchWhenIdle(element) {
  const tabs = () => !element.hasAttribute("plain") && element.shadowRoot.querySelector("nav[data-needs]");
  if (!savesData()) idle(() => tabs() && prefetch(tabs().dataset.needs));
}
