// The room of the widget on the page, from before it is loaded until the reader does something: shifts after that are expected.

/** Holds the room that the style sheet gives to an element in the state `loading`. Returns how to let it go. */
export function hold(element) {
  try {
    const { states } = element.attachInternals();
    states.add("loading");
    return () => states.delete("loading");
  } catch {
    // A browser that is too old for the widget.
    return () => {};
  }
}
