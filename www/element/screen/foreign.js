// Changes by others in what the widget has drawn: translators and other extensions of the browser.

/** Elements that no component makes, and translators do. */
const isTheirs = ({ localName }) => localName === "font" || localName?.includes("-");

/** The script of the element writes there. */
const isOurs = ({ target }) => (target.closest ? target : target.parentElement)?.closest(".pc-told");

/** Yew adds and takes away one node at a time, below the same parent, and never puts the data of one text into its neighbour. */
function isForeign({ target, addedNodes, removedNodes, previousSibling }, records) {
  const merged = ({ data }) => records.some(({ target, oldValue }) => target === previousSibling && oldValue != null && target.data.endsWith(data));
  const moved = ({ parentNode }) => parentNode && parentNode !== target;
  return (addedNodes.length > 0 && removedNodes.length > 0) || [...addedNodes].some(isTheirs) || [...removedNodes].some((node) => moved(node) || merged(node));
}

/** What the reader does that a component answers with much, and with little. */
const STEPS = ["click", "input", "change", "compositionend", "keydown", "toggle"];
const MOVES = ["focusin", "focusout", "mousedown", "mouseover", "mouseout", "pointerdown", "pointermove", "pointerup", "pointercancel"];

/** Yew stops after 16 ms and goes on in the next task; after this many it is done. */
const TASKS = 10;

/** Watches a root. Yew writes on into its own nodes, also when others stand in their place: old figures would stay on screen, or it panics. */
export class Changes {
  /** What others have done since Yew wrote last, the oldest first. */
  #theirs = [];
  #mixed = false;
  /** How many tasks Yew may still go on in. */
  #tasks = 0;
  #observer = new MutationObserver((records) => this.#look(records));

  constructor(node) {
    this.#observer.observe(node, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
    const before = (types, act) => types.forEach((type) => node.addEventListener(type, act, { capture: true, passive: true }));
    before(STEPS, () => this.undo());
    before(MOVES, () => this.#undo());
  }

  /** Whether Yew has written over what others have changed, which nothing can take back. */
  get mixed() {
    this.#look(this.#observer.takeRecords());
    return this.#mixed;
  }

  /** Takes back what others have done, before Yew writes: a translator sees it, and does the same to what stands there then. */
  undo() {
    this.#undo();
    if (this.#tasks === 0) this.#pass();
    this.#tasks = TASKS;
  }

  #pass() {
    setTimeout(() => {
      this.#tasks -= 1;
      if (this.#tasks > 0) this.#pass();
    });
  }

  #undo() {
    if (this.mixed || this.#theirs.length === 0) return;
    let isLost = false;
    for (const { type, target, addedNodes, removedNodes, nextSibling, oldValue } of this.#theirs.reverse()) {
      if (type === "characterData") target.data = oldValue;
      for (const node of addedNodes) node.remove();
      isLost ||= removedNodes.length > 0 && nextSibling !== null && nextSibling.parentNode !== target;
      for (const node of removedNodes) target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
    }
    this.forget();
    // Where a node has lost its place, all is drawn anew.
    this.#mixed = isLost;
  }

  /** All is as Yew has drawn it. */
  forget() {
    this.#observer.takeRecords();
    this.#theirs = [];
    this.#mixed = false;
  }

  /** What happens in one task is done by one: by Yew, or by others. */
  #look(all) {
    const records = all.filter((record) => !isOurs(record));
    if (records.some((record) => isForeign(record, records))) {
      this.#theirs.push(...records);
      if (this.#tasks > 0) this.#undo();
    } else {
      this.#mixed ||= this.#theirs.length > 0 && records.some(({ type }) => type === "childList");
    }
  }
}
