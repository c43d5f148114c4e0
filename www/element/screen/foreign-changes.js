// DOM changes inside the widget by translators and other browser extensions.

/** Whether a node is an element that translators insert and components never do. */
const isInserted = ({ localName }) => localName === "font" || localName?.includes("-");

/** Whether the element's own script has made a change. */
const isOurs = ({ target }) => (target.closest ? target : target.parentElement)?.closest(".pc-message");

/** Whether Yew cannot have made a change: it adds or removes one node at a time, below the same parent, and never merges texts. */
function isForeign({ target, addedNodes, removedNodes, previousSibling }, records) {
  const merged = ({ data }) => records.some(({ target, oldValue }) => target === previousSibling && oldValue != null && target.data.endsWith(data));
  const moved = ({ parentNode }) => parentNode && parentNode !== target;
  return (addedNodes.length > 0 && removedNodes.length > 0) || [...addedNodes].some(isInserted) || [...removedNodes].some((node) => moved(node) || merged(node));
}

/** Events after which Yew may redraw over several tasks, and those after which it is done at once. */
const ACTIONS = ["click", "input", "change", "compositionend", "keydown", "toggle"];
const POINTER_AND_FOCUS = ["focusin", "focusout", "mousedown", "mouseover", "mouseout", "pointerdown", "pointermove", "pointerup", "pointercancel"];

/** Tasks that a redraw takes at most: Yew yields after 16 ms and goes on in the next task. */
const TASKS = 10;

/** Undoes foreign changes below a root before Yew redraws: it would write into detached nodes, or panic. */
export class ForeignChanges {
  /** Foreign changes since the last redraw, the oldest first. */
  #records = [];
  #mixed = false;
  /** Tasks left in which Yew may go on with a redraw. */
  #tasks = 0;
  #observer = new MutationObserver((records) => this.#look(records));

  constructor(node) {
    this.#observer.observe(node, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
    const before = (types, callback) => types.forEach((type) => node.addEventListener(type, callback, { capture: true, passive: true }));
    before(ACTIONS, () => this.undo());
    before(POINTER_AND_FOCUS, () => this.#undo());
  }

  /** Whether Yew has redrawn over foreign changes, so that they cannot be undone. */
  get mixed() {
    this.#look(this.#observer.takeRecords());
    return this.#mixed;
  }

  /** Undoes foreign changes before a redraw; a translator then translates the new texts. */
  undo() {
    this.#undo();
    if (this.#tasks === 0) this.#countDown();
    this.#tasks = TASKS;
  }

  #countDown() {
    setTimeout(() => {
      this.#tasks -= 1;
      if (this.#tasks > 0) this.#countDown();
    });
  }

  #undo() {
    if (this.mixed || this.#records.length === 0) return;
    let isLost = false;
    for (const { type, target, addedNodes, removedNodes, nextSibling, oldValue } of this.#records.reverse()) {
      if (type === "characterData") target.data = oldValue;
      for (const node of addedNodes) node.remove();
      isLost ||= removedNodes.length > 0 && nextSibling !== null && nextSibling.parentNode !== target;
      for (const node of removedNodes) target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
    }
    this.reset();
    // A node without a known place makes a remount necessary.
    this.#mixed = isLost;
  }

  /** Forgets all changes: the root is as Yew has drawn it. */
  reset() {
    this.#observer.takeRecords();
    this.#records = [];
    this.#mixed = false;
  }

  /** Classifies the changes of one task, which are all by Yew or all foreign. */
  #look(all) {
    const records = all.filter((record) => !isOurs(record));
    if (records.some((record) => isForeign(record, records))) {
      this.#records.push(...records);
      if (this.#tasks > 0) this.#undo();
    } else {
      this.#mixed ||= this.#records.length > 0 && records.some(({ type }) => type === "childList");
    }
  }
}
