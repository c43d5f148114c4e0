// The contrast of every text, measured on two screenshots: with and without the letters.

import { defineVisuallyHidden } from "./hidden.mjs";
import { readerStyle } from "./reflow.mjs";

/** Styles for the screenshots: whole tables with nothing over them; the second one without texts, but with their halos. */
const WHOLE = ".pc-scroll, .pc-chips { max-block-size: none !important } .pc-tray, .pc-fault { position: static !important } .pc-long .pc-row { content-visibility: visible !important } * { caret-color: transparent !important; transition: none !important }";
const EMPTY = ".empty *, .empty ::before, .empty ::after, .empty ::placeholder, .empty ::marker { color: transparent !important; text-decoration-color: transparent !important } .empty :is(text, tspan) { fill: transparent !important }";

/**
 * Texts with less contrast to the pixels behind and beside their letters than WCAG 1.4.3 requires: 4.5, or 3 for large text;
 * disabled controls are exempt. Resolves to `{weak, texts}`: a line for each, and how many were measured. With `forced`
 * colours, which the browser chooses, each text must have two colours of that contrast in its box.
 */
export async function weakText(page, forced = false) {
  await defineVisuallyHidden(page);
  await readerStyle(page, WHOLE + EMPTY);
  const picture = async () => (await page.screenshot({ fullPage: true, animations: "disabled" })).toString("base64");
  const roots = (empty) => page.evaluate((on) => {
    const wrappers = [...document.querySelector("pledge-compare").shadowRoot.children];
    for (const one of wrappers) one.classList.toggle("empty", on);
  }, empty);
  const drawn = await picture();
  await roots(true);
  const background = await picture();
  await roots(false);
  return page.evaluate(async ([forced, ...pictures]) => {
    const pixels = async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true });
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const [drawn, background] = await Promise.all(pictures.map(pixels));
    // A lookup table, because millions of pixels are read.
    const linear = Float64Array.from({ length: 256 }, (_, value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    const light = (data, at = 0) => 0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];
    const [old, now] = [background.data, drawn.data];
    const differs = (at) => Math.abs(now[at] - old[at]) > 40 || Math.abs(now[at + 1] - old[at + 1]) > 40 || Math.abs(now[at + 2] - old[at + 2]) > 40;
    const row = 4 * background.width;
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const rgb = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const { shadowRoot } = document.querySelector("pledge-compare");
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const panels = [...shadowRoot.querySelectorAll("[open] > .pc-pop, .pc-finder-list")].map((panel) => ({ box: panel.getBoundingClientRect(), contains: (one) => panel.contains(one) }));
    const weak = new Set();
    let texts = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || parent.closest("option, style, :disabled, [aria-disabled]") || !parent.checkVisibility({ checkVisibilityCSS: true }) || window.isVisuallyHidden(parent)) continue;
      // A bracket has the colour of the number that it closes.
      if (parent.matches(".pc-ref") && !/\p{N}/u.test(node.data)) continue;
      // What is scrolled out of a table, or under its first column, is not on the picture.
      const table = parent.closest(".pc-cmp-scroll");
      if (table && !parent.closest(".pc-cmp tr > :first-child")) {
        const { left, right } = parent.getBoundingClientRect();
        if (left < table.querySelector("tr > :first-child").getBoundingClientRect().right || right > table.getBoundingClientRect().right) continue;
      }
      const style = getComputedStyle(parent);
      const letters = parent.closest("svg") ? style.fill : style.color;
      const own = light(rgb(letters));
      const size = parseFloat(style.fontSize);
      const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Counts pixels of the letters and their neighbours, all and those of low contrast.
      let [all, low, worst, dark, bright] = [0, 0, 21, 1, 0];
      for (const rect of range.getClientRects()) {
        const [x0, y0] = [Math.max(1, Math.floor(rect.left + scrollX)), Math.max(1, Math.floor(rect.top + scrollY))];
        const [x1, y1] = [Math.min(background.width - 1, Math.ceil(rect.right + scrollX)), Math.min(background.height - 1, Math.ceil(rect.bottom + scrollY))];
        for (let y = y0; y < y1; y += 1) {
          for (let x = x0; x < x1; x += 1) {
            const at = y * row + 4 * x;
            // Not at the edge of the box, where the backplate of forced colours may end.
            if (forced && x > x0 + 1 && x < x1 - 2 && y > y0 + 1 && y < y1 - 2) {
              const shown = light(now, at);
              [dark, bright] = [Math.min(dark, shown), Math.max(bright, shown)];
            }
            if (!(differs(at) || differs(at - 4) || differs(at + 4) || differs(at - row) || differs(at + row))) continue;
            const behind = light(old, at);
            const contrast = (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
            all += 1;
            if (contrast < needed) [low, worst] = [low + 1, Math.min(worst, contrast)];
          }
        }
      }
      texts += 1;
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
      const covered = ({ left, right, top, bottom }) => panels.some((panel) => !panel.contains(parent) && left < panel.box.right && right > panel.box.left && top < panel.box.bottom && bottom > panel.box.top);
      // Text under an open popover cannot be measured.
      const invisible = all === 0 && boxes.some((box) => !covered(box));
      if (forced) {
        if (boxes.some((box) => !covered(box)) && (bright + 0.05) / (dark + 0.05) < needed) weak.add(`"${node.data.trim().slice(0, 40)}" in ${parent.localName}.${parent.getAttribute("class") ?? ""}: nothing of it shows`);
        continue;
      }
      // Letters at a line or at the edge of a halo have a few other pixels beside them.
      if (low > all / 10 || invisible) {
        weak.add(`"${node.data.trim().slice(0, 40)}" in ${parent.localName}.${parent.getAttribute("class") ?? ""}: ${invisible ? "no pixel shows" : `${worst.toFixed(2)} at ${Math.round((100 * low) / all)} % of its pixels, needs ${needed}`}`);
      }
    }
    return { weak: [...weak], texts };
  }, [forced, drawn, background]);
}
