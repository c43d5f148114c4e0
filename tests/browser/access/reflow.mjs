// Reflow: what is cut off or overlaps where there is little room.

import { defineVisuallyHidden } from "./hidden.mjs";

/** Resizes the page, and waits two frames for its drawings to follow. */
export async function resize(page, size) {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

/** The elements that overflow the page, if it can be scrolled sideways. */
export function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelector("pledge-compare").shadowRoot.querySelectorAll("*")];
    const beyond = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} px in ${clientWidth} px`, ...beyond.slice(0, 12).map((one) => one.outerHTML.slice(0, 120))];
  });
}

/**
 * Texts that are partly invisible: clipped by a box that cannot be scrolled to them, out of the widget, or overlapped by another
 * text. Visually hidden texts and open popovers are not measured. With `spaced` letters the names inside one drawing may touch,
 * because its table has them all.
 */
export async function lostText(page, spaced = false) {
  await defineVisuallyHidden(page);
  return page.locator("pledge-compare").first().evaluate(({ shadowRoot }, spaced) => {
    const widget = shadowRoot.host.getBoundingClientRect();
    const floating = ".pc-pop, .pc-finder-list, .pc-tray, .pc-fault, .pc-over";
    // A table of two dimensions may scroll sideways (WCAG 1.4.10), where the keyboard reaches it and its name says so.
    const table = ".pc-cmp-scroll[tabindex='0'][role=region][aria-label]";
    const clips = (one) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      return clipPath !== "none" || [overflowX, overflowY].some((value) => value !== "visible");
    };
    // Long furigana make room on both sides of their base, into which the next letters may reach.
    const letters = (rect, room) => ({ left: rect.left + room, right: rect.right - room, top: rect.top, bottom: rect.bottom, width: rect.width - 2 * room, height: rect.height });
    const texts = [];
    const lost = new Set();
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || parent.closest("option, style, [aria-hidden]:not(svg *)") || !parent.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) || window.isVisuallyHidden(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
      const ruby = parent.closest("ruby");
      if (ruby === parent) rects = rects.map((rect) => letters(rect, 0.3 * parseFloat(getComputedStyle(parent).fontSize)));
      const name = `"${node.data.trim().slice(0, 40)}" in ${parent.localName}.${parent.getAttribute("class") ?? ""}`;
      for (let one = parent; one && one !== shadowRoot.host; one = one.parentElement) {
        if (!clips(one)) continue;
        const frame = one.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(one);
        if (one.matches(table)) {
          const start = parent.closest(".pc-cmp tr > :first-child") ? frame.left : one.querySelector("tr > :first-child").getBoundingClientRect().right;
          rects = rects.filter(({ left, right }) => left > start - 1.5 && right < frame.right + 1.5);
          continue;
        }
        // Vertical scrolling is allowed; horizontal scrolling counts as cut.
        const sideways = rects.some(({ left, right }) => left < frame.left - 1.5 || right > frame.right + 1.5);
        const down = rects.some(({ top, bottom }) => top < frame.top - 1.5 || bottom > frame.bottom + 1.5);
        if ((sideways && overflowX !== "visible") || (down && !["visible", "auto", "scroll"].includes(overflowY))) lost.add(`${name} is cut by ${one.localName}.${one.getAttribute("class") ?? ""}`);
        // Rows that are scrolled away overlap nothing.
        rects = rects.filter(({ top, bottom }) => top > frame.top - 1.5 && bottom < frame.bottom + 1.5);
      }
      if (rects.some(({ left, right }) => left < widget.left - 1.5 || right > widget.right + 1.5)) lost.add(`${name} reaches out of the widget`);
      if (!parent.closest(floating)) for (const rect of rects) texts.push({ rect, node, name, ruby, drawn: parent.closest("svg") !== null });
    }
    texts.sort((one, two) => one.rect.top - two.rect.top);
    texts.forEach((one, at) => {
      for (let next = at + 1; next < texts.length && texts[next].rect.top < one.rect.bottom - 1; next += 1) {
        const two = texts[next];
        const [width, height] = [Math.min(one.rect.right, two.rect.right) - Math.max(one.rect.left, two.rect.left), one.rect.bottom - two.rect.top];
        // Line boxes are higher than their letters: a third may overlap.
        const own = one.ruby !== null && one.ruby === two.ruby;
        if (one.node !== two.node && !own && !(spaced && one.drawn && two.drawn) && width > 2 && height > Math.min(one.rect.height, two.rect.height) / 3) lost.add(`${one.name} lies on ${two.name}`);
      }
    });
    return [...lost];
  }, spaced);
}

/** Sets the reader's own style sheet, in the page and in the widget. */
export function readerStyle(page, css = "") {
  return page.evaluate((text) => {
    if (!window.reader) {
      window.reader = new CSSStyleSheet();
      for (const root of [document, document.querySelector("pledge-compare").shadowRoot]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, window.reader];
    }
    window.reader.replaceSync(text);
  }, css);
}

/** The text spacing of WCAG 1.4.12. */
export const SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

/** Text of twice the size. */
export const TWICE = ":root { font-size: 200% !important }";

/** Another font than the tests' own sans-serif: Latin letters are narrower in it, kanji as wide as high. */
export const NOTO = '* { font-family: "Noto Sans JP" !important }';
