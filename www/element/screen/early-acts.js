// What readers do on a first screen that is not live yet: it is done once the widget has drawn the same.

/** Where a node stands below another: at each level the index among the children. */
const pathOf = (node, root) => (node === root ? [] : [...pathOf(node.parentNode, root), [...node.parentNode.children].indexOf(node)]);

const nodeAt = (root, path) => path.reduce((node, index) => node?.children[index], root);

/** Records what the reader does below a node. */
export class EarlyActs {
  #root;
  /** By kind and place of a control: how to do the same to another one. */
  #acts = new Map();
  #composed = Promise.resolve();

  constructor(root) {
    this.#root = root;
    const on = (type, callback) => root.addEventListener(type, callback, true);
    on("click", (event) => this.#press(event));
    on("input", ({ target }) => target.type === "search" && this.#enter(target, "input"));
    on("change", ({ target }) => (target.type === "checkbox" ? this.#check(target) : target.localName === "select" && this.#enter(target, "change")));
    on("scroll", ({ target }) => this.#record("scroll", target, (live) => (live.scrollLeft = target.scrollLeft)));
    on("compositionstart", ({ target }) => (this.#composed = new Promise((resolve) => target.addEventListener("compositionend", resolve, { once: true }))));
  }

  /** Fulfilled when no input method is at work: to take its field away would cut a word. */
  get composed() {
    return this.#composed;
  }

  /** Holds back what the browser does by itself, such as to open what is empty; a link with a key held opens elsewhere. */
  #press(event) {
    const control = event.target.closest("a, button, summary");
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#record("press", control, (live) => live.click());
  }

  #check(box) {
    const { checked } = box;
    this.#record("check", box, (live) => live.checked === checked || live.click());
  }

  #enter(control, type) {
    const { value } = control;
    this.#record("enter", control, (live) => {
      live.value = value;
      live.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
  }

  #record(kind, node, act) {
    const path = pathOf(node, this.#root);
    this.#acts.set(`${kind} ${path}`, { path, act });
  }

  /** How to do it all below the root that takes the place of this one, with the focus where it was. */
  end() {
    const focused = this.#root.getRootNode().activeElement;
    const path = this.#root.contains(focused) ? pathOf(focused, this.#root) : undefined;
    const { selectionStart: start, selectionEnd: end } = focused ?? {};
    return (root) => {
      const acts = [...this.#acts.values()].map(({ path, act }) => [nodeAt(root, path), act]);
      const live = path && nodeAt(root, path);
      live?.focus({ preventScroll: true });
      for (const [node, act] of acts) if (node) act(node);
      if (live && start != null) live.setSelectionRange(start, end);
    };
  }
}
