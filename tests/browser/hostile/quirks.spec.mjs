// Quirks mode: tables get the colour of the page's body.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";

const page = (theme, style) => `<html lang="en"><head><meta charset="utf-8"><title>Page</title><style>${style}</style><script type="module" src="/pledge-compare.js"></script></head>
<body><pledge-compare lang="en" theme="${theme}" selected="14130,14100"></pledge-compare></body></html>`;

/** Of all cells with text: the color of the text against that of the widget, by the formula of WCAG 2. */
const least = (opened) => opened.locator("pledge-compare").evaluate((one) => {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = luminance(getComputedStyle(one.shadowRoot.querySelector(".pc")).backgroundColor);
  const cells = [...one.shadowRoot.querySelectorAll("table, th, td, caption")].filter((cell) => cell.textContent.trim());
  return Math.min(...cells.map((cell) => {
    const ink = luminance(getComputedStyle(cell).color);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  }));
});

for (const [theme, style] of [["dark", "body { color: #000; background: #fff }"], ["light", "body { color: #fff; background: #000 }"]]) {
  test(`in quirks mode tables have the widget's own colours: ${theme}`, async ({ open }) => {
    const opened = await open({ page: page(theme, style) });
    assert.equal(await opened.evaluate(() => document.compatMode), "BackCompat");
    for (const view of ["places", "compare", "coverage", "map", "links"]) {
      await opened.locator("pledge-compare").evaluate((one, view) => (one.view = view), view);
      await opened.locator("table").first().waitFor();
      assert.ok((await least(opened)) >= 4.5, view);
    }
  });
}
