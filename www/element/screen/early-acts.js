// What readers do on a first screen that is not live yet: it is done once the widget has taken its place.

/** Pause in a composition, in ms, after which its field may be replaced: some input methods compose whatever is typed, without an end. */
const PAUSE = 1000;

/** Where a node stands below another: at each level the index among the children. */
const pathOf = (node, root) => (node === root ? [] : [...pathOf(node.parentNode, root), [...node.parentNode.children].indexOf(node)]);

/** What a control says it is; the state may be another one by now, with another control in its place. */
const meaningOf = (node) => [node.localName, node.dataset.code ?? [node.id, node.getAttribute("aria-label"), node.textContent]].join();

/** The node at the same place below another root, if it is the same control. */
function counterpart(node, path, root) {
  const found = path.reduce((at, index) => at?.children[index], root);
  return found && meaningOf(found) === meaningOf(node) ? found : undefined;
}

const dispatch = (control, type, composed = false) => control.dispatchEvent(new Event(type, { bubbles: true, composed }));

/** Records what the reader does below a node, to do it below another one. */
export class EarlyActs {
  #root;
  /** By kind of act and place: the control, and how to do the same to another; the latest last. */
  #acts = new Map();
  /** The root that has taken the place of this one, while that is where this one was. */
  #live = () => undefined;
  #composed = Promise.resolve();
  #endComposition = () => {};
  #pause;

  constructor(root) {
    this.#root = root;
    const on = (type, callback) => root.addEventListener(type, callback, true);
    on("click", (event) => this.#press(event));
    on("input", ({ target }) => target.type === "search" && this.#record("enter", target, (live) => ((live.value = target.value), dispatch(live, "input", true))));
    on("change", (event) => this.#change(event));
    on("scroll", ({ target }) => {
      const { scrollLeft } = target;
      this.#record("scroll", target, (live) => (live.scrollLeft = scrollLeft));
    });
    for (const type of ["compositionstart", "compositionupdate"]) on(type, () => this.#compose());
    on("compositionend", () => this.#settle());
  }

  /** Fulfilled when no input method is at work: to take its field away would cut a word. */
  get composed() {
    return this.#composed;
  }

  #compose() {
    if (!this.#pause) this.#composed = new Promise((resolve) => (this.#endComposition = resolve));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#settle(), PAUSE);
  }

  #settle() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#endComposition();
  }

  /** Holds back what the browser does by itself, such as to open what is empty; a link with a key held opens elsewhere. */
  #press(event) {
    const control = event.target.closest("a, button, summary");
    if (!this.#root.contains(control) || (control.localName === "a" && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    event.preventDefault();
    this.#record("press", control, (live) => live.click());
  }

  #change(event) {
    const control = event.target;
    if (control.type === "checkbox") this.#record("check", control, (live) => live.checked === control.checked || live.click());
    else if (control.localName === "select") this.#record("choose", control, (live) => live.selectedIndex === control.selectedIndex || ((live.selectedIndex = control.selectedIndex), dispatch(live, "change")));
    else if (control.type === "file" && this.#root.contains(control)) {
      // Opened when there are data to go back to.
      event.stopPropagation();
      this.#record("open", control, (live) => ((live.files = control.files), dispatch(live, "change")));
    }
  }

  /** A chooser that was open when the widget came answers later: then the act is done at once. */
  #record(kind, node, act) {
    // What the page has put into a slot is live already.
    if (!this.#root.contains(node)) return;
    const path = pathOf(node, this.#root);
    const live = this.#live();
    if (live) return this.#repeat({ node, path, act }, live);
    this.#acts.delete(`${kind} ${path}`);
    this.#acts.set(`${kind} ${path}`, { node, path, act });
  }

  #repeat({ node, path, act }, root) {
    const live = counterpart(node, path, root);
    if (live) act(live);
  }

  /** Ends the first screen. Returns how to do what was done there below the root that takes its place, with the focus where it was. */
  end() {
    this.#settle();
    const shadow = this.#root.getRootNode();
    const focused = this.#root.contains(shadow.activeElement) ? shadow.activeElement : undefined;
    const path = focused && pathOf(focused, this.#root);
    const { selectionStart: start, selectionEnd: end } = focused ?? {};
    return (root) => {
      this.#live = () => (root.getRootNode() === shadow ? root : undefined);
      const field = focused && counterpart(focused, path, root);
      field?.focus({ preventScroll: true });
      for (const act of this.#acts.values()) this.#repeat(act, root);
      if (field?.type === "search") field.setSelectionRange(start, end);
    };
  }
}
