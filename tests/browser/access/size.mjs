// Font sizes as drawn.

/** Minimum font size in px, at the browsers' default of 16 px. */
export const LEAST = 12;

/**
 * Texts that are drawn smaller than `LEAST`: in drawings at their scale, in fields also values and placeholders. Furigana, which
 * are half as large as their base, and visually hidden texts are exempt. Resolves to `{small, texts}`: a line for each, and how many were measured.
 */
export function smallText(page) {
  return page.locator("pledge-compare").first().evaluate(({ shadowRoot }, least) => {
    const small = new Set();
    let texts = 0;
    const measure = (one, text) => {
      if (one.closest(".pc-vh, option, style, rt") || !one.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true })) return;
      const matrix = one.closest("svg") ? one.getScreenCTM() : { a: 1, b: 0, c: 0, d: 1 };
      const size = parseFloat(getComputedStyle(one).fontSize) * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
      texts += 1;
      // Tolerates rounding from em to px.
      if (size < least - 0.01) small.add(`${size.toFixed(2)} px: "${text.trim().slice(0, 40)}" in ${one.localName}.${one.getAttribute("class") ?? ""}`);
    };
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() && node.parentElement) measure(node.parentElement, node.data);
    }
    for (const field of shadowRoot.querySelectorAll("select, input:not([type=checkbox], [type=radio], [type=range], [type=file])")) measure(field, field.value || field.placeholder || field.localName);
    return { small: [...small], texts };
  }, LEAST);
}
