// <pledge-compare>: the custom element around the WebAssembly widget.

import { Answering, bring } from "./element/answers.js";
import { busy } from "./element/busy.js";
import { STATE, link, list } from "./element/config.js";
import { mounted, take, takes } from "./element/export.js";
import { listenForFiles } from "./element/files.js";
import { focusIn } from "./element/focus.js";
import { awaited, completed, dataset, engine, forgive, instance, isTrapped, later, restarted } from "./element/load.js";
import { notice, settle } from "./element/notice.js";
import { tablesIn } from "./element/own.js";
import { mirror, upgrade } from "./element/properties.js";
import { enter, leave } from "./element/roots.js";
import { brought, fromSrc } from "./element/source.js";
import { sheets } from "./element/style.js";
import { copy, save } from "./element/take.js";
import { PageUrl, linkOf, parts } from "./element/url.js";

export class PledgeCompareElement extends Answering {
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

  #glue;
  /** Where the widget is mounted; an element out of the page has none. */
  #root;
  /** What the widget was last set to, for the next root. */
  #kept = {};
  #spoken;
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
  #restart = () => this.#startAgain();
  /** What the widget calls. */
  #owner = { changed: (...told) => this.#changed(...told), asked: (...ask) => this.#asked(...ask) };

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = sheets;
    root.append(document.createElement("slot"));
    this.#promise();
  }

  #promise() {
    /** Settles when the widget is on screen, or cannot be. */
    this.ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.ready.catch(() => {});
  }

  connectedCallback() {
    for (const name of [...Object.values(STATE), "state", "data", "src", "syncUrl"]) upgrade(this, name);
    const again = this.#connected;
    this.#connected = true;
    this.#takeUrl();
    if (!again) listenForFiles(this, (files) => this.#open(files));
    // One that is still loading when it is moved goes on.
    if (again ? this.#shown && !this.#widget : true) this.#show();
  }

  /** Moved as a whole: nothing changes. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    this.#url.release();
    this.#leaveLater();
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
    return this.#widget?.read() ?? { ...this.#kept, ...this.#pending };
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

  /** What could not be read, of the data and of the state. */
  issues() {
    return [...this.#issues];
  }

  /** Shows the data of this source; the earlier data stay when it cannot be read. Resolves to whether it could. */
  async #show(source = this.#source) {
    // Before the first data are on screen there is nothing to go back to.
    if (!this.#shown) this.#source = source;
    if (!this.#connected) return false;
    if (!this.#settle && !this.#shown) this.#promise();
    const turn = ++this.#turn;
    const age = instance();
    const done = busy(this);
    try {
      const [glue, shown] = await Promise.all([engine(), source(), this.#foreseen()]);
      if (turn !== this.#turn) return false;
      this.#glue = glue;
      this.#source = source;
      this.#shown = { ...shown, instance: instance() };
      this.#issues = shown.issues;
      if (this.#root) {
        this.#queue({ data: shown.key });
        this.#flush();
      } else {
        this.#enter();
      }
      settle(this.shadowRoot);
      return true;
    } catch (error) {
      if (turn !== this.#turn || isTrapped()) return false;
      // What was under way went with its instance.
      if (age !== instance()) return await this.#show(source);
      this.#fail(error, () => this.#show(source));
      return false;
    } finally {
      done();
    }
  }

  /** Mounts the widget, as it was left or for the first time. */
  #enter() {
    restarted.add(this.#restart);
    const slot = this.shadowRoot.querySelector("slot");
    const config = link({ lang: this.#spoken ?? this.#language(), ...this.#kept, data: this.#shown.key });
    this.#root = enter(this.#glue.Widget, config, this.#owner);
    slot.previousElementSibling?.remove();
    slot.before(this.#root.node);
    slot.hidden = true;
    this.#pending ??= {};
    this.#flush();
    this.#takeUrl();
    this.#leaveLater();
    if (!this.#settle) return;
    this.#settle.resolve(this);
    this.#settle = undefined;
    this.#emit("pledge-ready", {});
  }

  /** The root goes to others when the element is still out of the page after this task. */
  #leaveLater() {
    if (!this.isConnected) setTimeout(() => this.isConnected || this.#leave());
  }

  #leave() {
    restarted.delete(this.#restart);
    if (!this.#root) return;
    this.#flush();
    this.#spoken = this.#lang;
    leave(this.#root);
    this.#root = undefined;
  }

  /** The instance has trapped: a new one takes over where this one was. */
  #startAgain() {
    const node = this.#root?.node;
    const focus = focusIn(this.shadowRoot);
    this.#spoken = this.#lang;
    this.#root = undefined;
    this.#waits = false;
    // Until then a picture of it stands there.
    node?.replaceWith(node.cloneNode(true));
    this.#show().then(focus);
  }

  /** A page that starts with another view need not show the list first. What fails here is tried again, and told, then. */
  async #foreseen() {
    const { view, place } = { ...this.#kept, ...this.#pending };
    if (!this.#root && (view || (place ? "card" : "places")) !== "places") await later().catch(() => {});
  }

  /** Loads the later part of the wasm for what waits for it. */
  async #later() {
    const age = instance();
    this.#waits = true;
    const done = busy(this);
    const error = await later().then(() => {}, (error) => error);
    done();
    if (age !== instance()) return;
    this.#waits = false;
    this.#root?.widget.resume(!error);
    if (error) this.#fail(error, () => this.#root?.widget.again());
    else settle(this.shadowRoot);
    this.#complete();
  }

  /** What the first screen does not show is loaded when it is first shown, or sorted by: file by file, as it comes. */
  #complete() {
    const next = !this.#waits && awaited(this.#shown, this.#kept);
    if (next) this[bring](next).catch((error) => this.#fail(error, () => this.#complete()));
  }

  /** Loads a further file of the data shown, unless it is here. */
  async [bring](next) {
    const shown = this.#shown;
    if (!shown[next]) return;
    await completed(shown.key, shown[next]);
    if (!this.#shown[next] || shown.key !== this.#shown.key || shown.instance !== instance()) return;
    this.#shown = { ...this.#shown, [next]: undefined };
    this.#queue({ data: shown.key });
  }

  /** The reader opens files. */
  async #open(files) {
    if (await this.#show(brought(this, () => tablesIn(files)))) this.#emit("pledge-change", { state: this.state, reason: "data" });
  }

  /** The reader has changed the state. */
  #changed(state, reason) {
    this.#kept = state;
    this.#url.write(linkOf(this, this.#root.widget), true);
    this.#emit("pledge-change", { state, reason });
    this.#complete();
  }

  /** The reader asks for what only the page can do. */
  #asked(what, value, name) {
    const source = this.#source;
    if (takes(what)) take(this, what, value, name).catch((error) => this.#fail(error, () => this.#asked(what, value, name)));
    else if (what === "copy") copy(value);
    else if (what === "save") save(name, `\uFEFF${value}`, "text/csv;charset=utf-8");
    else if (what === "read-as") this.#show((given) => source(given ?? value));
    else if (what === "bundled") this.data = null;
    else if (what === "later") this.#later();
  }

  #fail(error, again) {
    const { code = "error", status, about = error.message, message, issues = [] } = error;
    const slot = this.shadowRoot.querySelector("slot");
    if (!this.#root) {
      slot.previousElementSibling?.remove();
      slot.hidden = false;
      this.#settle?.reject(error);
      this.#settle = undefined;
    }
    notice(this.shadowRoot, this.#lang, { code, status, about }, () => (forgive(), again()));
    this.#emit("pledge-error", { code, message, issues });
    console.error(`<pledge-compare>: ${message}`);
  }

  /** The widget; an element that is out of the page has one for as long as it is asked. */
  get #widget() {
    if (!this.#root && this.#shown?.instance === instance()) this.#enter();
    this.#flush();
    return this.#root?.widget;
  }

  get [mounted]() {
    const widget = this.#widget;
    if (!widget) throw new Error("<pledge-compare> is not ready yet: await element.ready first.");
    return widget;
  }

  /** Changes of one task are applied together, in one microtask. */
  #queue(part) {
    if (!this.#pending) queueMicrotask(() => this.#flush());
    this.#pending = { ...this.#pending, ...part };
  }

  #flush() {
    if (!this.#root || !this.#pending) return;
    const part = this.#pending;
    this.#pending = undefined;
    const issues = this.#root.widget.update(link(part));
    if (issues.length > 0) {
      this.#issues = [...this.#issues, ...issues];
      this.#emit("pledge-error", { code: "state", message: "Some of the state could not be read.", issues });
    }
    this.#kept = this.#root.widget.read();
    this.#url.write(linkOf(this, this.#root.widget));
    this.#complete();
  }

  /** Takes the page's URL, if it is asked to and the URL is free; the state that stands there counts. */
  #takeUrl() {
    if (!this.#connected || !this.isConnected) return;
    this.#url.take(this.syncUrl);
    if (this.#root) this.#url.begin(linkOf(this, this.#root.widget));
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

  /** The language that the widget speaks. */
  get #lang() {
    return this.#root?.node.firstElementChild?.lang ?? this.#spoken ?? this.#language();
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { ...detail, version: __VERSION__ } }));
  }
}

mirror(PledgeCompareElement.prototype);
PledgeCompareElement.define();
