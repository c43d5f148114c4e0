// Story links: elements of the page that set the state of a widget when they are activated, or scrolled to.
// `<a href="#id" data-pledge-for="id" data-pledge-state="view=compare&selected=14130">`, with `data-pledge-step` for scrolling.

import { by } from "./dom.js";

/** The links to one element, now and later, in its own document or shadow root. */
export class Story {
  #element;
  #tell;
  #root;
  #steps;
  #changes;

  /** `tell(link)` is called with the state that a link carries. */
  constructor(element, tell) {
    this.#element = element;
    this.#tell = tell;
  }

  begin() {
    this.end();
    if (!this.#element.isConnected || !this.#element.id) return;
    this.#root = this.#element.getRootNode();
    by(this.#root, "addEventListener", "click", this.#activated);
    // A step counts while it crosses the middle of the window.
    this.#steps = new IntersectionObserver((seen) => seen.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => this.#show(target)), { rootMargin: "-50% 0px" });
    this.#changes = new MutationObserver(() => this.#find());
    this.#changes.observe(this.#root, { childList: true, subtree: true });
    this.#find();
  }

  end() {
    if (this.#root) by(this.#root, "removeEventListener", "click", this.#activated);
    this.#steps?.disconnect();
    this.#changes?.disconnect();
  }

  #find() {
    for (const step of by(this.#root, "querySelectorAll", "[data-pledge-step][data-pledge-for]")) if (this.#isOurs(step)) this.#steps.observe(step);
  }

  #isOurs = (link) => link?.dataset.pledgeFor === this.#element.id;

  #activated = (event) => {
    const link = event.target.closest?.("[data-pledge-for]");
    // With a key held down the browser does what it always does: another tab, another window, a file.
    if (!this.#isOurs(link) || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { top } = link.getBoundingClientRect();
    this.#show(link);
    // What the widget draws above the link may have another height.
    requestAnimationFrame(() => setTimeout(() => scrollBy({ top: link.getBoundingClientRect().top - top, behavior: "instant" })));
  };

  #show = (link) => this.#tell(link.dataset.pledgeState ?? "");
}
