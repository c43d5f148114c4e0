// Sizes of touch targets.

/**
 * Controls that are smaller than 24 by 24 px and nearer to another one than WCAG 2.5.8 allows: the circle of 24 px round the
 * middle of a small one must meet neither another control nor another such circle. The label round a control is part of it.
 * Links in running text and invisible controls are exempt.
 */
export function crampedTargets(page) {
  return page.locator("pledge-compare").first().evaluate(({ shadowRoot }) => {
    const box = (one) => (one.labels?.[0]?.contains(one) ? one.labels[0] : one).getBoundingClientRect();
    const inText = (one) => one.localName === "a" && getComputedStyle(one).display === "inline";
    const targets = [...shadowRoot.querySelectorAll("button, a[href], input, summary, select")]
      .filter((one) => one.checkVisibility() && !inText(one))
      .map((one) => ({ one, box: box(one) }))
      .filter(({ box }) => box.width > 1 || box.height > 1)
      .map((target) => ({ ...target, small: target.box.width < 23.9 || target.box.height < 23.9, x: (target.box.left + target.box.right) / 2, y: (target.box.top + target.box.bottom) / 2 }));
    const near = (small, other) => {
      if (other.small) return Math.hypot(small.x - other.x, small.y - other.y) < 24;
      const [dx, dy] = [Math.max(other.box.left - small.x, 0, small.x - other.box.right), Math.max(other.box.top - small.y, 0, small.y - other.box.bottom)];
      return Math.hypot(dx, dy) < 12;
    };
    return targets
      .filter((small) => small.small && targets.some((other) => other !== small && near(small, other)))
      .map(({ one, box }) => `${box.width} x ${box.height}: ${one.outerHTML.slice(0, 160)}`);
  });
}

/** The main controls: search, the way to the views, buttons, panels and what is chosen in them. */
const MAIN = ".pc-search input, .pc-finder input, .pc-tab, .pc-btn, .pc-chipbtn, .pc-field, .pc-opt, .pc-item, .pc-facet:not(.pc-srcs) > summary";

/** Main controls less high than this. */
export function lowControls(page, height) {
  return page.locator("pledge-compare").first().evaluate(
    ({ shadowRoot }, [main, least]) =>
      [...shadowRoot.querySelectorAll(main)]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < least - 0.1)
        .map((one) => `${one.getBoundingClientRect().height} px: ${one.outerHTML.slice(0, 160)}`),
    [MAIN, height],
  );
}
