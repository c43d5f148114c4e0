// Focus: kept across redraws, and in sight.

/** Saves the focus of a shadow root before a redraw. Returns how to restore it: to the like control at the same place, or to the view. */
export function saveFocus(root) {
  const focused = root.activeElement;
  const alike = () => [...root.querySelectorAll(focused.localName)].filter(({ className }) => className === focused.className);
  const at = focused && alike().indexOf(focused);
  const { selectionStart: start, selectionEnd: end } = focused ?? {};
  return () => setTimeout(() => {
    if (!focused || root.activeElement || root.ownerDocument.activeElement?.localName !== "body") return;
    const same = alike()[at];
    (same ?? root.querySelector("[tabindex]"))?.focus({ preventScroll: true });
    if (same && start != null) same.setSelectionRange(start, end);
  });
}

/** How much of the next control is visible beside the focused one, in px, to show that the line goes on. */
const PEEK = 24;

/** Scrolls a focused control of a horizontal line fully into view: Chromium leaves a partly visible one cut. */
export function keepFocusVisible(root) {
  root.addEventListener("focusin", ({ target }) => {
    const line = target.closest(".pc-tabs, .pc-states");
    if (!line) return;
    const [box, bounds] = [target.getBoundingClientRect(), line.getBoundingClientRect()];
    if (box.right + PEEK > bounds.right) line.scrollLeft += box.right + PEEK - bounds.right;
    else if (box.left - PEEK < bounds.left) line.scrollLeft += box.left - PEEK - bounds.left;
  });
}
