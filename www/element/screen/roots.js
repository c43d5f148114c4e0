// Mount points, in a pool: Yew never removes its listeners from a root, so an unmounted one is used again by the next widget.

import { languageOf, serialize } from "../api/config.js";
import { EarlyActs } from "./early-acts.js";
import { draw } from "./first-screen.js";
import { saveFocus } from "./focus.js";
import { ForeignChanges } from "./foreign-changes.js";
import { restartCallbacks } from "../loading/instance.js";
import { mounted } from "../export/print.js";
import { make } from "../page/dom.js";
import { reserveRoom } from "../page/room.js";

/** Roots without an owner, of the current wasm instance. */
let pool = [];
restartCallbacks.add(() => (pool = []));

function newRoot() {
  const node = make("div");
  return { node, changes: new ForeignChanges(node) };
}

/** The mount of one element's widget, before the slot of its shadow root. `owner` has the callbacks `onChange` and `onRequest`. */
export class Mount {
  /** The last state of the widget, for the next root. */
  lastState;
  #shadow;
  /** The slot of the fallback. */
  #slot = make("slot");
  #owner;
  #root;
  #lastLang;
  #releaseRoom;
  /** The first screen, until the widget takes its place: its name, the number of its rows, and what the reader does there. */
  #first;
  /** Does that on the widget. */
  #repeatActs;

  constructor(shadow, owner) {
    this.#shadow = shadow;
    this.#owner = { ...owner, onChange: (...args) => (this.#releaseRoom(), owner.onChange(...args)) };
    this.#releaseRoom = reserveRoom(shadow.host);
    shadow.append(this.#slot);
  }

  get widget() {
    return this.#root?.widget;
  }

  /** The widget, for calls that make Yew redraw: foreign changes are undone before. */
  get widgetToUpdate() {
    this.#root?.changes.undo();
    return this.#root?.widget;
  }

  /** The language of the widget: current, last, or to come. */
  get lang() {
    return this.#root?.node.firstElementChild?.lang || this.#lastLang || languageOf(this.#shadow.host);
  }

  /** Shows a first screen until the widget is mounted, or the fallback where there is none. */
  showFirst(screen) {
    if (this.#first?.name === screen?.name) return;
    this.clear(true);
    this.#slot.hidden = Boolean(screen);
    if (!screen) return;
    const node = make("div");
    // On paper the fallback stands in its place.
    node.className = this.#hasFallback ? "pc-first pc-unprinted" : "pc-first";
    node.append(draw(screen.tree));
    this.#slot.before(node);
    this.#first = { name: screen.name, rows: screen.rows, acts: new EarlyActs(node) };
  }

  get #hasFallback() {
    return this.#slot.assignedElements().length > 0;
  }

  /** Shows the fallback. Where there is none, a first screen stays if the widget is only late. */
  showFallback(isLate) {
    if (!isLate || !this.#first || this.#hasFallback) this.clear(false);
  }

  /** The first screen that is shown. */
  get first() {
    return this.#first;
  }

  /** Does on the widget what the reader has done on the first screen. */
  repeatActs() {
    this.#repeatActs?.(this.#root.node);
    this.#repeatActs = undefined;
  }

  /** Mounts a widget in its last state. A new one is drawn by its first `update`, with all that the page has set. */
  mount(Widget, data) {
    const root = (this.#root = pool.pop() ?? newRoot());
    root.changes.reset();
    root.owner = this.#owner;
    root.widget ??= new Widget(root.node, (...args) => root.owner?.onChange(...args), (...args) => root.owner?.onRequest(...args));
    if (this.lastState) root.widget.update(serialize({ ...this.lastState, data }));
    mounted.add(this.#shadow.host);
    this.#repeatActs ??= this.#first?.acts.end();
    this.clear(true);
    this.#slot.before(root.node);
  }

  /** Resolves when Yew, which draws in a later task, has drawn something; to `false` if the root was unmounted meanwhile. */
  async rendered() {
    const root = this.#root;
    const drawing = (resolve) => new MutationObserver((_, observer) => (observer.disconnect(), resolve())).observe(root.node, { childList: true });
    while (!root.node.firstElementChild) await new Promise(drawing);
    // An unmounted root may show the widget of another element.
    return root === this.#root;
  }

  /** Unmounts the widget if the element is still out of the page after this task; `beforeUnmount()` is called first. */
  unmountLater(beforeUnmount) {
    const { host } = this.#shadow;
    if (!host.isConnected) setTimeout(() => host.isConnected || (beforeUnmount(), this.#unmount()));
  }

  #unmount() {
    const root = this.#root;
    if (!root) return;
    this.#lastLang = this.lang;
    mounted.delete(this.#shadow.host);
    this.#root = root.owner = undefined;
    root.changes.undo();
    root.widget.rest();
    root.node.remove();
    pool.push(root);
  }

  /** Remounts the widget in another root if Yew has redrawn over foreign changes. */
  remountIfMixed(draw) {
    const root = this.#root;
    // Deferred until Yew has redrawn what it could, so that `lang` is the one that was asked for.
    if (root?.changes.mixed) queueMicrotask(() => {
      if (root !== this.#root) return;
      const restoreFocus = saveFocus(this.#shadow);
      this.#lastLang = this.lang;
      this.lastState = root.widget.read();
      this.#root = root.owner = undefined;
      root.widget.rest();
      // In a later task the root is empty; after a trap in between it belongs to the pool that was.
      const itsPool = pool;
      setTimeout(() => itsPool.push(root));
      draw();
      restoreFocus();
    });
  }

  /** Replaces a root whose instance has trapped by a static copy. Returns how to restore the focus. */
  freeze() {
    this.#lastLang = this.lang;
    const restoreFocus = saveFocus(this.#shadow);
    const node = this.#root?.node;
    mounted.delete(this.#shadow.host);
    this.#root = undefined;
    node?.replaceWith(node.cloneNode(true));
    return restoreFocus;
  }

  /** Removes what is before the slot; `hidden` hides the fallback, and if not, the room is released. */
  clear(hidden) {
    this.#first?.acts.end();
    this.#first = undefined;
    this.#slot.previousElementSibling?.remove();
    this.#slot.hidden = hidden;
    if (!hidden) this.#releaseRoom();
  }
}
