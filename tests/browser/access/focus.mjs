// Whether the focus is visible.

/** The element that has the focus, inside the widget. */
const FOCUSED = 'document.activeElement?.shadowRoot?.activeElement';

/** The focused element: its box, and why its focus ring could be invisible. */
function focused(page) {
  return page.evaluate((path) => {
    const one = eval(path);
    if (!one) return null;
    // A visually hidden control shows its focus on its label.
    const hidden = one.getBoundingClientRect().width <= 1;
    const seen = hidden ? (one.closest("label") ?? one) : one;
    const box = seen.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(seen);
    const faults = [];
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push(`its outline is ${outlineStyle} ${outlineWidth}`);
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push("it is out of sight");
    // No corner nor the centre of the box is covered; of one larger than the screen, not its start.
    const [left, top, right, bottom] = [Math.max(box.left, 0) + 3, Math.max(box.top, 0) + 3, Math.min(box.right, innerWidth) - 3, Math.min(box.bottom, innerHeight) - 3];
    const points = [[left, top], [right, top], [left, bottom], [right, bottom], [(left + right) / 2, (top + bottom) / 2]];
    for (const [x, y] of box.height > innerHeight / 2 ? points.slice(0, 2) : points) {
      const hit = one.getRootNode().elementFromPoint(x, y);
      const cover = hit?.closest(".pc-tray, .pc-pop, .pc-finder-list, thead, [data-cover]");
      // What stands in it is a part of it.
      if (cover && !cover.contains(seen) && !seen.contains(cover)) faults.push(`${cover.localName}.${cover.className} lies over it`);
    }
    const kind = `${one.localName}.${[...one.classList].join(".")}${one.type ? `[${one.type}]` : ""}`;
    return { kind, html: one.outerHTML.slice(0, 120), box: { x: box.x, y: box.y, width: box.width, height: box.height }, faults: [...new Set(faults)] };
  }, FOCUSED);
}

/** Pixels of a 2 px ring round a box, and pixels that change by 3:1 on focus: [needed, changed]. */
async function ring(page, { x, y, width, height }) {
  const { width: wide, height: high } = page.viewportSize();
  const [left, top] = [Math.max(0, Math.floor(x - 8)), Math.max(0, Math.floor(y - 8))];
  const clip = { x: left, y: top, width: Math.min(wide, Math.ceil(x + width + 8)) - left, height: Math.min(high, Math.ceil(y + height + 8)) - top };
  const withFocus = await page.screenshot({ clip });
  await page.evaluate((path) => {
    const one = eval(path);
    window.left = one;
    one.blur();
  }, FOCUSED);
  const without = await page.screenshot({ clip });
  await page.evaluate(() => window.left.focus({ preventScroll: true, focusVisible: true }));
  const changed = await page.evaluate(async ([one, two]) => {
    const pixels = async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    };
    const light = (data, at) => [0, 1, 2].reduce((sum, channel) => {
      const value = data[at + channel] / 255;
      return sum + [0.2126, 0.7152, 0.0722][channel] * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    }, 0);
    const [before, after] = [await pixels(one), await pixels(two)];
    let count = 0;
    for (let at = 0; at < before.length; at += 4) {
      const [a, b] = [light(before, at), light(after, at)];
      if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count += 1;
    }
    return count;
  }, [withFocus, without].map((bytes) => bytes.toString("base64")));
  // Only the sides on the screen count. Rounded corners take a tenth.
  const sides = [x > 2 && height, y > 2 && width, x + width < wide - 2 && height, y + height < high - 2 && width];
  return [Math.floor(2 * 0.9 * sides.reduce((sum, side) => sum + Math.min(side || 0, side === height ? clip.height : clip.width), 0)), changed];
}

/**
 * Tabs through the widget. Resolves to the stops with invisible focus, with reasons, and the number of stops. The ring of each
 * kind of control is measured once.
 */
export async function unseenFocus(page, { most = 400, measure = true } = {}) {
  const unseen = new Set();
  const kinds = new Set();
  let stops = 0;
  await page.locator("pledge-compare").first().evaluate((element) => {
    document.activeElement?.shadowRoot?.activeElement?.blur();
    getSelection().collapse(element, 0);
  });
  for (; stops < most; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop) break;
    for (const fault of stop.faults) unseen.add(`${stop.html}: ${fault}`);
    if (!measure || kinds.has(stop.kind)) continue;
    kinds.add(stop.kind);
    const [needed, changed] = await ring(page, stop.box);
    if (changed < needed) unseen.add(`${stop.html}: ${changed} pixels of its ring have 3:1, a ring of 2 px has ${needed}`);
  }
  return { unseen: [...unseen], stops };
}
