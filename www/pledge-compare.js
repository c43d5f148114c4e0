// <pledge-compare>: the custom element around the WebAssembly widget.

import css from "widget-css";
import { busy } from "./element/busy.js";
import { STATE, link, list, text } from "./element/config.js";
import { Exporting, mounted, take, takes } from "./element/export.js";
import { listenForFiles } from "./element/files.js";
import { awaited, completed, dataset, engine, later } from "./element/load.js";
import { tablesIn } from "./element/own.js";
import { mirror, upgrade } from "./element/properties.js";
import { brought, fromSrc } from "./element/source.js";
import { copy, save } from "./element/take.js";
import { PageUrl, linkOf, parts } from "./element/url.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export class PledgeCompareElement extends Exporting {
  static observedAttributes = [...Object.keys(STATE), "lang", "src", "sync-url", "data-merge"];
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
  #settle;
  #connected = false;
  /** Where the data come from, and what has been asked for since. */
  #source = () => dataset("japan");
  #turn = 0;
  #shown;
  #data;
  /** A view waits for the later part of the wasm. */
  #waits = false;
  #url = new PageUrl((link, byReader) => this.#restore(link, byReader));

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
    for (const name of [...Object.values(STATE), "state", "data", "src", "syncUrl"]) upgrade(this, name);
    const again = this.#connected;
    this.#connected = true;
    this.#takeUrl();
    if (again) return;
    listenForFiles(this, (files) => this.#open(files));
    this.#show();
  }

  disconnectedCallback() {
    this.#url.release();
  }

  attributeChangedCallback(name, before, after) {
    if (name === "data-merge") this.#show();
    else if (name === "sync-url") this.#takeUrl();
    else if (name === "src") this.#show(fromSrc(this));
    else this.#queue(name === "lang" ? { lang: this.#language() } : { [STATE[name]]: after ?? "" });
  }

  /** Address of a data package, a compiled package or a CSV file; without one the bundled package is shown. */
  get src() {
    return this.getAttribute("src") ?? "";
  }

  set src(url) {
    this.setAttribute("src", url);
  }

  /** Own data: `{places, pledges}` as objects, a File, a Blob, bytes, or text. `null` goes back to `src`. */
  get data() {
    return this.#data ?? null;
  }

  set data(value) {
    this.#data = value ?? undefined;
    this.#show(value == null ? fromSrc(this) : brought(this, () => tablesIn(value)));
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
    this.#queue({ selected: list(codes) });
  }

  /** Takes all choices back. */
  clear() {
    this.#queue({ selected: [] });
  }

  /** Covered people of `codes`, or of everything declared, at `asOf`. */
  coverage({ codes, asOf } = {}) {
    return this[mounted]().coverage(text(codes && list(codes)), text(asOf));
  }

  /** What is known about one place at a date; `null` for an unknown code. */
  status(code, asOf) {
    return this[mounted]().status(String(code), text(asOf));
  }

  /** Codes of the places that answer the question, in order. */
  places({ query = "", filter = "", sort = "" } = {}) {
    return this[mounted]().places(String(query), String(filter), String(sort));
  }

  /** With whom the place, or the partner, of this code is linked; `null` for an unknown code. */
  async links(code) {
    await Promise.all([this.ready, later()]);
    if (this.#shown.links) await this.#bring("links");
    return this[mounted]().links(String(code));
  }

  /** What could not be read, of the data and of the state. */
  issues() {
    return [...this.#issues];
  }

  /** Shows the data of this source; the earlier data stay when it cannot be read. Resolves to whether it could. */
  async #show(source = this.#source) {
    // Before the first data are on screen there is nothing to go back to.
    if (!this.#widget) this.#source = source;
    if (!this.#connected) return false;
    const turn = ++this.#turn;
    const done = busy(this);
    try {
      const [{ Widget }, shown] = await Promise.all([engine(), source(), this.#foreseen()]);
      if (turn !== this.#turn) return false;
      this.#source = source;
      const { key, issues } = (this.#shown = shown);
      this.#issues = issues;
      if (this.#widget) {
        this.#queue({ data: key });
        this.#flush();
      } else {
        this.#mount(Widget, key);
      }
      return true;
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
      return false;
    } finally {
      done();
    }
  }

  #mount(Widget, key) {
    const [mount, fallback] = this.shadowRoot.children;
    const changed = (state, reason) => {
      this.#url.write(linkOf(this, this.#widget), true);
      this.#emit("pledge-change", { state, reason });
      this.#complete(state);
    };
    this.#widget = new Widget(mount, link({ data: key, lang: this.#language() }), changed, (...ask) => this.#asked(...ask));
    this.#flush();
    this.#url.begin(linkOf(this, this.#widget));
    fallback.hidden = true;
    this.#settle.resolve(this);
    this.#emit("pledge-ready", {});
  }

  /** A page that starts with another view need not show the list first. What fails here is tried again, and told, then. */
  async #foreseen() {
    const { view, place } = this.#pending ?? {};
    if (!this.#widget && (view || (place ? "card" : "places")) !== "places") await later().catch(() => {});
  }

  /** Loads the later part of the wasm for a view that waits for it. */
  async #later() {
    this.#waits = true;
    const done = busy(this);
    const error = await later().then(() => {}, (error) => error);
    done();
    this.#waits = false;
    this.#widget.resume(!error);
    if (error) this.#fail(error);
    this.#complete(this.#widget.read());
  }

  /** What the first screen does not show is loaded when it is first shown, or sorted by: file by file, as it comes. */
  async #complete(state) {
    const shown = this.#shown;
    const next = awaited(shown, state);
    if (!next || this.#waits) return;
    await this.#bring(next).catch((error) => this.#fail(error));
  }

  /** Loads a further file of the data shown. */
  async #bring(next) {
    const shown = this.#shown;
    await completed(shown.key, shown[next]);
    if (!this.#shown[next] || shown.key !== this.#shown.key) return;
    this.#shown = { ...this.#shown, [next]: undefined };
    this.#queue({ data: shown.key });
  }

  /** The reader opens files. */
  async #open(files) {
    if (await this.#show(brought(this, () => tablesIn(files)))) this.#emit("pledge-change", { state: this.state, reason: "data" });
  }

  /** The reader asks for what only the page can do. */
  #asked(what, value, name) {
    const source = this.#source;
    if (takes(what)) take(this, what, value, name).catch((error) => this.#fail(error));
    else if (what === "copy") copy(value);
    else if (what === "save") save(name, `\uFEFF${value}`, "text/csv;charset=utf-8");
    else if (what === "read-as") this.#show((given) => source(given ?? value));
    else if (what === "bundled") this.data = null;
    else if (what === "later") this.#later();
  }

  #fail(error) {
    const { code = "error", message, issues = [] } = error;
    if (!this.#widget) this.#settle.reject(error);
    this.#emit("pledge-error", { code, message, issues });
    console.error(`<pledge-compare>: ${message}`);
  }

  [mounted]() {
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
    const issues = this.#widget.update(link(part));
    if (issues.length > 0) {
      this.#issues = [...this.#issues, ...issues];
      this.#emit("pledge-error", { code: "state", message: "Some of the state could not be read.", issues });
    }
    this.#url.write(linkOf(this, this.#widget));
    this.#complete(this.#widget.read());
  }

  /** Takes the page's URL, if it is asked to and the URL is free; the state that stands there counts. */
  #takeUrl() {
    if (!this.#connected || !this.isConnected) return;
    this.#url.take(this.syncUrl);
    if (this.#widget) this.#url.begin(linkOf(this, this.#widget));
  }

  /** Shows the state that the URL carries. */
  #restore(link, byReader) {
    this.#queue(parts(link));
    this.#flush();
    if (byReader) this.#emit("pledge-change", { state: this.state, reason: "history" });
  }

  #language() {
    return this.closest("[lang]")?.lang || navigator.language;
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { ...detail, version: __VERSION__ } }));
  }
}

mirror(PledgeCompareElement.prototype);
PledgeCompareElement.define();
