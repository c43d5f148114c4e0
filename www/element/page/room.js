// Room for the widget on the page, to limit layout shift until the reader's first action; shifts after that are expected.

/** Sets the custom state `loading`, for which the style sheet reserves room. Returns how to release it. */
export function reserveRoom(element) {
  try {
    const { states } = element.attachInternals();
    states.add("loading");
    return () => states.delete("loading");
  } catch {
    // Browsers without custom states are too old for the widget.
    return () => {};
  }
}
