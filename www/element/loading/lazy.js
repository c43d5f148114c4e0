// Lazy start: a widget loads when it comes near the viewport, as an image with `loading="lazy"` does.

/** Distance from the viewport at which loading begins, in px: loading takes about as long as scrolling so far. */
const MARGIN = 1500;

/** Whether the first element has been measured directly: an observer would answer a frame later. */
let measured = false;

/** Whether the first element of the page is near; in a frame only an observer can tell. */
function isNear(element) {
  if (measured || window !== top) return false;
  measured = true;
  return [...element.getClientRects()].some(({ top, bottom }) => top < innerHeight + MARGIN && bottom > -MARGIN);
}

/** Starts loading once, and holds the promise of the first screen. */
export class LazyStart {
  /** Whether loading has been triggered. */
  triggered = false;
  #start;
  #observer;
  #promise;
  #resolvers;
  #onPrint = () => this.trigger();

  /** `start()` loads the widget. */
  constructor(start) {
    this.#start = start;
    this.renew();
  }

  /** Settles when the widget is on screen, or cannot be. */
  get promise() {
    return this.#promise;
  }

  /** Replaces a settled promise by a new one. */
  renew() {
    if (this.#resolvers) return;
    this.#promise = new Promise((resolve, reject) => (this.#resolvers = { resolve, reject }));
    this.#promise.catch(() => {});
  }

  /** Resolves or rejects the promise; returns `false` if it was settled already. */
  settle(how, value) {
    const resolvers = this.#resolvers;
    this.#resolvers = undefined;
    resolvers?.[how](value);
    return Boolean(resolvers);
  }

  /** Triggers loading when the element comes near, or when the page is printed, which shows all of it. */
  observe(element) {
    this.unobserve();
    if (element.loading === "eager" || isNear(element)) return this.trigger();
    this.#observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.trigger(), { rootMargin: `${MARGIN}px` });
    this.#observer.observe(element);
    addEventListener("beforeprint", this.#onPrint);
  }

  unobserve() {
    this.#observer?.disconnect();
    removeEventListener("beforeprint", this.#onPrint);
  }

  /** Starts loading (idempotent). */
  trigger() {
    if (this.triggered) return;
    this.triggered = true;
    this.unobserve();
    this.#start();
  }
}
