// The focus, over a change of everything that could have it.

/** Remembers where the focus is in a tree; the result gives it back to what stands there then, or to the view. */
export function focusIn(root) {
  const focused = root.activeElement;
  const all = () => [...root.querySelectorAll("*")];
  const at = all().indexOf(focused);
  return () => setTimeout(() => {
    if (!focused || document.activeElement?.localName !== "body") return;
    const same = all()[at];
    const fits = same?.localName === focused.localName && same.className === focused.className;
    (fits ? same : root.querySelector("[tabindex]"))?.focus({ preventScroll: true });
  });
}
