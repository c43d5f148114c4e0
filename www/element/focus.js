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
