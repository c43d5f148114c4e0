// Where widgets are mounted. Yew never takes its listeners off a root, so one that is left is used again by the next widget.

import { languageOf, link } from "../api/config.js";
import { focusIn } from "./focus.js";
import { Changes } from "./foreign.js";
import { restarted } from "../loading/load.js";
import { standing } from "../export/print.js";
import { make } from "../page/dom.js";
import { hold } from "../page/room.js";

let free = [];
restarted.add(() => (free = []));

function newRoot() {
  const node = make("div");
  return { node, changes: new Changes(node) };
}

/** The place of one element's widget, before the slot of its shadow root. `owner` answers to `changed` and `asked`. */
export class Mount {
  /** What the widget was last set to, for the next root. */
  kept;
  #shadow;
  #owner;
  #root;
  #spoken;
  #letRoomGo;

  constructor(shadow, owner) {
    this.#shadow = shadow;
    this.#owner = { ...owner, changed: (...told) => (this.#letRoomGo(), owner.changed(...told)) };
    this.#letRoomGo = hold(shadow.host);
    shadow.append(make("slot"));
  }

  get widget() {
    return this.#root?.widget;
  }

  /** The widget, for what makes Yew write: what others, such as a translator, have changed is taken back before. */
  get writing() {
    this.#root?.changes.undo();
    return this.#root?.widget;
  }

  /** The language that the widget speaks, last spoke, or will. */
  get lang() {
    return this.#root?.node.firstElementChild?.lang || this.#spoken || languageOf(this.#shadow.host);
  }

  /** Mounts a widget, as it was left. One that is new is drawn by its first `update`, with all that the page has set. */
  enter(Widget, data) {
    const root = (this.#root = free.pop() ?? newRoot());
    root.changes.forget();
    root.owner = this.#owner;
    root.widget ??= new Widget(root.node, (...told) => root.owner?.changed(...told), (...ask) => root.owner?.asked(...ask));
    if (this.kept) root.widget.update(link({ ...this.kept, data }));
    standing.add(this.#shadow.host);
    this.clear(true);
    this.#shadow.querySelector("slot:not([name])").before(root.node);
  }

  /** Resolves when there is something to see: Yew lets the page breathe between widgets. To whether it is of this element. */
  async drawn() {
    const root = this.#root;
    const drawing = (resolve) => new MutationObserver((_, seen) => (seen.disconnect(), resolve())).observe(root.node, { childList: true });
    while (!root.node.firstElementChild) await new Promise(drawing);
    // A root that was left in the meantime shows the widget of another element.
    return root === this.#root;
  }

  /** Leaves the root to others when the element is still out of the page after this task; `settle()` is called before that. */
  leaveLater(settle) {
    const { host } = this.#shadow;
    if (!host.isConnected) setTimeout(() => host.isConnected || (settle(), this.#leave()));
  }

  #leave() {
    const root = this.#root;
    if (!root) return;
    this.#spoken = this.lang;
    standing.delete(this.#shadow.host);
    this.#root = root.owner = undefined;
    root.changes.undo();
    root.widget.rest();
    root.node.remove();
    free.push(root);
  }

  /** Has everything drawn anew, in another root, when Yew has written over what others have changed. */
  mend(draw) {
    const root = this.#root;
    // After Yew has written what it could: the language of what is drawn is then the one that was asked for.
    if (root?.changes.mixed) queueMicrotask(() => {
      if (root !== this.#root) return;
      const focus = focusIn(this.#shadow);
      this.#spoken = this.lang;
      this.kept = root.widget.read();
      this.#root = root.owner = undefined;
      root.widget.rest();
      // Others may have it when it is empty.
      setTimeout(() => free.push(root));
      draw();
      focus();
    });
  }

  /** Gives up a root whose instance has trapped: a picture of it stands there. Returns how to give the focus back. */
  freeze() {
    this.#spoken = this.lang;
    const focus = focusIn(this.#shadow);
    const node = this.#root?.node;
    standing.delete(this.#shadow.host);
    this.#root = undefined;
    node?.replaceWith(node.cloneNode(true));
    return focus;
  }

  /** Takes away what stands there, and the room; the fallback is hidden, or not. */
  clear(hidden) {
    const slot = this.#shadow.querySelector("slot:not([name])");
    slot.previousElementSibling?.remove();
    slot.hidden = hidden;
    if (!hidden) this.#letRoomGo();
  }
}
