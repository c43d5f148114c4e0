// Texts for screen readers only.

/** Defines `isVisuallyHidden(element)` in the page: whether it, or what it is in, is clipped to nothing. */
export function defineVisuallyHidden(page) {
  return page.evaluate(() => {
    window.isVisuallyHidden = (element) => {
      if (!element) return false;
      const { clipPath, clip } = getComputedStyle(element);
      return clipPath === "inset(50%)" || clip === "rect(0px, 0px, 0px, 0px)" || window.isVisuallyHidden(element.parentElement);
    };
  });
}
