// <pledge-compare>: the custom element around the WebAssembly widget.

import css from "widget-css";
import { dataset, engine } from "./element/load.js";

/** Attributes with the properties that mirror them. */
const STATE = { view: "view", selected: "selected", place: "place", "as-of": "asOf", query: "query", filter: "filter", sort: "sort" };

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export class PledgeCompareElement extends HTMLElement {
  static observedAttributes = [...Object.keys(STATE), "lang"];
  static version = __VERSION__;

  /** Defines the element under another name. A second definition warns and changes nothing. */
  static define(tag = "pledge-compare") {
    if (customElements.get(tag)) {
      console.warn(`<${tag}> is already defined; this copy of pledge-compare (${__VERSION__}) is not used.`);
    } else {
      // A class can be registered once only, so every further name gets a class of its own.
      customElements.define(tag, tag === "pledge-compare" ? this : class extends this {});
    }
  }

  #widget;
  #issues = [];
  #pending;
  #started = false;
  #settle;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement("div"), document.createElement("slot"));
    /** Settles when the widget is on screen, or cannot be. */
    this.ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.ready.catch(() => {});
  }

  connectedCallback() {
    for (const name of [...Object.values(STATE), "state"]) this.#upgrade(name);
    if (this.#started) return;
    this.#started = true;
    this.#start().catch((error) => this.#fail(error));
  }

  attributeChangedCallback(name, before, after) {
    if (before !== after) this.#queue(name === "lang" ? { lang: this.#language() } : { [STATE[name]]: after ?? "" });
  }

  get version() {
    return __VERSION__;
  }

  /** Everything the reader has set, as plain data; takes the same back, whole or in part. */
  get state() {
    this.#flush();
    return this.#widget?.read() ?? this.#pending ?? {};
  }

  set state(state) {
    this.#queue(state);
  }

  /** Chooses these places. */
  select(codes) {
    this.#queue({ selected: [...codes].map(String) });
  }

  /** Takes all choices back. */
  clear() {
    this.#queue({ selected: [] });
  }

  /** Covered people of `codes`, or of everything declared, at `asOf`. */
  coverage(question = {}) {
    return this.#mounted().coverage({ ...question, codes: question.codes && [...question.codes].map(String) });
  }

  /** What is known about one place at a date; `null` for an unknown code. */
  status(code, asOf) {
    return this.#mounted().status(String(code), asOf);
  }

  /** Codes of the places that answer the question, in order. */
  places(question = {}) {
    return this.#mounted().places(question);
  }

  /** What could not be read, of the data and of the state. */
  issues() {
    return [...this.#issues];
  }

  async #start() {
    const [{ Widget }, { key, issues }] = await Promise.all([engine(), dataset("japan")]);
    this.#issues = issues;
    const [mount, fallback] = this.shadowRoot.children;
    this.#widget = new Widget(mount, { data: key, lang: this.#language() }, (state, reason) =>
      this.#emit("pledge-change", { state, reason }),
    );
    this.#flush();
    fallback.hidden = true;
    this.#settle.resolve(this);
    this.#emit("pledge-ready", {});
  }

  #fail(error) {
    const { code = "error", message } = error;
    this.#settle.reject(error);
    this.#emit("pledge-error", { code, message, issues: this.#issues });
    console.error(`<pledge-compare>: ${message}`);
  }

  #mounted() {
    if (!this.#widget) throw new Error("<pledge-compare> is not ready yet: await element.ready first.");
    this.#flush();
    return this.#widget;
  }

  /** Changes of one task are applied together, in one microtask. */
  #queue(part) {
    if (!this.#pending) queueMicrotask(() => this.#flush());
    this.#pending = { ...this.#pending, ...part };
  }

  #flush() {
    if (!this.#widget || !this.#pending) return;
    const part = this.#pending;
    this.#pending = undefined;
    const issues = this.#widget.update(part);
    if (issues.length > 0) {
      this.#issues = [...this.#issues, ...issues];
      this.#emit("pledge-error", { code: "state", message: "Some of the state could not be read.", issues });
    }
  }

  #language() {
    return this.closest("[lang]")?.lang || navigator.language;
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { ...detail, version: __VERSION__ } }));
  }

  /** A property set before the element was defined hides the accessor: set it again. */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }
}

for (const [attribute, property] of Object.entries(STATE)) {
  Object.defineProperty(PledgeCompareElement.prototype, property, {
    configurable: true,
    enumerable: true,
    get() {
      return this.state[property];
    },
    set(value) {
      this.setAttribute(attribute, Array.isArray(value) ? value.join(",") : value);
    },
  });
}

PledgeCompareElement.define();
