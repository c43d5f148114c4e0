// The focus, over a change of everything that could have it.

/** Remembers where the focus is in a tree; the result gives it back to what stands there then, or to the view. */
export function focusIn(root) {
  const focused = root.activeElement;
  const like = () => [...root.querySelectorAll(focused.localName)].filter(({ className }) => className === focused.className);
  const at = focused && like().indexOf(focused);
  const { selectionStart: start, selectionEnd: end } = focused ?? {};
  return () => setTimeout(() => {
    if (!focused || root.activeElement || root.ownerDocument.activeElement?.localName !== "body") return;
    const same = like()[at];
    (same ?? root.querySelector("[tabindex]"))?.focus({ preventScroll: true });
    if (same && start != null) same.setSelectionRange(start, end);
  });
}

/** How much of the next control is seen beside the one that has the focus, in px: the line goes on there. */
const NEXT = 24;

/** In a line that is scrolled sideways the control with the focus is wholly in sight: Chromium leaves one that is cut as it is. */
export function followFocus(root) {
  root.addEventListener("focusin", ({ target }) => {
    const line = target.closest(".pc-tabs, .pc-states");
    if (!line) return;
    const [box, room] = [target.getBoundingClientRect(), line.getBoundingClientRect()];
    if (box.right + NEXT > room.right) line.scrollLeft += box.right + NEXT - room.right;
    else if (box.left - NEXT < room.left) line.scrollLeft += box.left - NEXT - room.left;
  });
}
