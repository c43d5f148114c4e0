// When a widget is loaded, and when it is there. It waits for the reader to come near, as an image with `loading="lazy"` does.

/** How far from the part of the page that is seen, in px: loading takes about as long as scrolling there. */
const MARGIN = 1500;

/** Whether an element of the page has been looked for without an observer, which would answer a frame later. */
let looked = false;

/** Whether the first element of the page is near: in a frame only an observer can tell. */
function isNear(element) {
  if (looked || window !== top) return false;
  looked = true;
  return [...element.getClientRects()].some(({ top, bottom }) => top < innerHeight + MARGIN && bottom > -MARGIN);
}

export class Arrival {
  /** The reader is near, or somebody asks: it may load. */
  awake = false;
  #begin;
  #seen;
  #promise;
  #settle;
  #near = () => this.wake();

  /** `begin()` loads the widget. */
  constructor(begin) {
    this.#begin = begin;
    this.renew();
  }

  /** Settles when the widget is on screen, or cannot be. */
  get promise() {
    return this.#promise;
  }

  /** What has settled is promised anew. */
  renew() {
    if (this.#settle) return;
    this.#promise = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#promise.catch(() => {});
  }

  /** Keeps the promise, or breaks it. Returns whether anybody could still wait for it. */
  settle(how, value) {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.[how](value);
    return Boolean(settle);
  }

  /** Looks out for the reader: when the element comes near, or all of the page is printed, it is time. */
  watch(element) {
    this.leave();
    if (element.loading === "eager" || isNear(element)) return this.wake();
    this.#seen = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.wake(), { rootMargin: `${MARGIN}px` });
    this.#seen.observe(element);
    addEventListener("beforeprint", this.#near);
  }

  leave() {
    this.#seen?.disconnect();
    removeEventListener("beforeprint", this.#near);
  }

  /** It is time. */
  wake() {
    if (this.awake) return;
    this.awake = true;
    this.leave();
    this.#begin();
  }
}
