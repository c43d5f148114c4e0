// The part of the widget that a step of a story speaks of, in the box of the page that the widget is cut to.

import { call } from "./dom.js";

/** What the reader does in the box: from then on it stays where the reader has it. */
const MOVES = ["pointerdown", "keydown", "touchmove"];

export class Frame {
  #element;
  #reader = new AbortController();

  constructor(element) {
    this.#element = element;
  }

  /** Shows a figure by its name, or the `table`, at the top of the box, and again while the widget draws; without a name its top. */
  show(name) {
    this.disconnect();
    const box = boxOf(this.#element);
    if (!box) return;
    const place = () => (box.scrollTop += top(this.#element, box, name));
    const drawn = new MutationObserver(place);
    drawn.observe(this.#element.shadowRoot, { childList: true, characterData: true, subtree: true });
    this.#reader = new AbortController();
    const { signal } = this.#reader;
    signal.addEventListener("abort", () => drawn.disconnect());
    for (const type of MOVES) box.addEventListener(type, () => this.disconnect(), { signal, passive: true });
    place();
  }

  disconnect() {
    this.#reader.abort();
  }
}

/** The box nearest to the widget that cuts it; the page itself is none, its place is the reader's. */
function boxOf(element) {
  const { scrollingElement, body } = element.ownerDocument;
  let box = element.parentElement;
  while (box && getComputedStyle(box).overflowY === "visible") box = box.parentElement;
  return box === scrollingElement || box === body ? null : box;
}

/** How far the part is from the top of the box; with its heading where the box has room for both. */
function top({ shadowRoot }, box, name) {
  const edge = box.getBoundingClientRect().top + box.clientTop;
  const part = name && find(shadowRoot, name);
  if (!part) return -box.scrollTop;
  const section = part.closest("section") ?? part;
  const whole = section.getBoundingClientRect().top - edge;
  const own = part.getBoundingClientRect();
  return own.bottom - edge - whole <= box.clientHeight ? whole : own.top - edge;
}

/** A figure has a drawing for wide widgets and one for narrow ones, of which one is shown; where too little is known to draw it, a table. */
function find(root, name) {
  const named = name === "table" ? "table" : `[data-figure="${name}"], [data-figure="${name}-narrow"], [data-frame="${name}"]`;
  return [...call(root, "querySelectorAll", named)].find((part) => part.getClientRects().length > 0);
}
