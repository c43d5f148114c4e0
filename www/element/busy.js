// The element says that it is at work.

/** After half a second of work a progress bar says so. Returns how to end it. */
export function busy(element) {
  element.setAttribute("aria-busy", "true");
  const bar = document.createElement("progress");
  const timer = setTimeout(() => element.shadowRoot.append(bar), 500);
  return () => {
    clearTimeout(timer);
    bar.remove();
    element.removeAttribute("aria-busy");
  };
}
