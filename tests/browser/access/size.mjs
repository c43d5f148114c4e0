// How large texts are drawn.

/** Texts that are drawn smaller than this many pixels, each once for its kind. In a drawing its scale counts. */
export function smallText(page, least) {
  return page.locator("pledge-compare").first().evaluate(({ shadowRoot }, limit) => {
    const small = new Map();
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || parent.closest(".pc-vh, option, style") || !parent.checkVisibility({ checkVisibilityCSS: true })) continue;
      const scale = parent.getScreenCTM?.()?.a ?? 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      const kind = `${parent.localName}.${parent.getAttribute("class") ?? ""}`;
      if (size < limit - 0.05 && !small.has(kind)) small.set(kind, `"${node.data.trim().slice(0, 30)}" in ${kind}: ${size.toFixed(1)} px`);
    }
    return [...small.values()];
  }, least);
}
