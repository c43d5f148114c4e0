// Story links: elements of the page that set the state of a widget when activated, or scrolled to.
// `<a href="#id" data-pledge-for="id" data-pledge-state="view=compare&selected=14130">`. With `data-pledge-step` it counts for scrolling, and
// says all of the state: the same step shows the same, from wherever the reader comes. `data-pledge-frame` names the figure it speaks of.

import { STATE } from "../api/contract.js";
import { call } from "./dom.js";
import { Frame } from "./frame.js";

/** What does something of its own inside a step. */
const OWN = "a[href], button, input, select, textarea, summary, label";

/** The story links to one element, also those added later, in its own document or shadow root. */
export class Story {
  #element;
  #onState;
  #root;
  #steps;
  #mutations;
  #frame;
  #current;

  /** `onState(text)` is called with the state that a link carries. */
  constructor(element, onState) {
    this.#element = element;
    this.#onState = onState;
    this.#frame = new Frame(element);
  }

  connect() {
    this.disconnect();
    if (!this.#element.isConnected || !this.#element.id) return;
    this.#root = this.#element.getRootNode();
    call(this.#root, "addEventListener", "click", this.#onClick);
    // A step is active while it crosses the middle of the window.
    this.#steps = new IntersectionObserver((entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => this.#show(target)), { rootMargin: "-50% 0px" });
    this.#mutations = new MutationObserver(() => this.#find());
    this.#mutations.observe(this.#root, { childList: true, subtree: true });
    this.#find();
  }

  disconnect() {
    if (this.#root) call(this.#root, "removeEventListener", "click", this.#onClick);
    this.#steps?.disconnect();
    this.#mutations?.disconnect();
    this.#frame.disconnect();
  }

  #find() {
    for (const step of call(this.#root, "querySelectorAll", "[data-pledge-step][data-pledge-for]")) if (this.#isOurs(step)) this.#steps.observe(step);
  }

  #isOurs = (link) => link?.dataset.pledgeFor === this.#element.id;

  #onClick = (event) => {
    const link = event.target.closest?.(`[data-pledge-for], ${OWN}`);
    // With a modifier key the browser opens a tab or window, or saves.
    if (!this.#isOurs(link) || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { top } = link.getBoundingClientRect();
    this.#show(link);
    // Scroll anchoring: the widget above the link may change its height.
    requestAnimationFrame(() => setTimeout(() => scrollBy({ top: link.getBoundingClientRect().top - top, behavior: "instant" })));
  };

  #show(link) {
    const { pledgeState = "", pledgeStep, pledgeFrame } = link.dataset;
    const isStep = pledgeStep !== undefined;
    this.#onState(isStep ? this.#whole(pledgeState) : pledgeState);
    if (!isStep) return;
    this.#current?.removeAttribute("aria-current");
    this.#current = link;
    link.setAttribute("aria-current", "step");
    this.#frame.show(pledgeFrame);
  }

  /** What a step leaves out is as the attributes of the widget have it. */
  #whole(state) {
    const own = Object.keys(STATE).map((name) => [name, this.#element.getAttribute(name) ?? ""]);
    return String(new URLSearchParams({ ...Object.fromEntries(own), ...Object.fromEntries(new URLSearchParams(state)) }));
  }
}
