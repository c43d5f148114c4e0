// Changes by others in what the widget has drawn: translators and other extensions of the browser.

/** Elements that no component makes, and translators do. */
const isTheirs = ({ localName }) => localName === "font" || localName?.includes("-");

/** Yew adds and takes away one node at a time, below the same parent. */
function isForeign({ target, addedNodes, removedNodes, previousSibling }) {
  // The script of the element writes there.
  if (target.matches(".pc-told")) return false;
  const merged = ({ nodeType, data }) => nodeType === Node.TEXT_NODE && previousSibling?.nodeType === Node.TEXT_NODE && previousSibling.data.endsWith(data);
  const moved = ({ parentNode }) => parentNode && parentNode !== target;
  return (addedNodes.length > 0 && removedNodes.length > 0) || [...addedNodes].some(isTheirs) || [...removedNodes].some((node) => moved(node) || merged(node));
}

/** Watches a root. Yew writes on into its own nodes, also when others stand in their place: old figures would stay on screen. */
export class Changes {
  #found = false;
  #observer = new MutationObserver((records) => this.#look(records));

  constructor(node) {
    this.#observer.observe(node, { childList: true, subtree: true });
  }

  /** Whether somebody else has changed what is drawn. */
  get found() {
    this.#look(this.#observer.takeRecords());
    return this.#found;
  }

  /** All is drawn anew. */
  forget() {
    this.#observer.takeRecords();
    this.#found = false;
  }

  #look(records) {
    this.#found ||= records.some(isForeign);
  }
}
