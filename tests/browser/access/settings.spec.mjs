// What readers have set in their system counts: forced colours, more contrast, less motion. And a page's own theme.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { tokens } from "./tokens.mjs";
import { PARTS, openView } from "./states.mjs";
import { contrast } from "./vision.mjs";
import { weakText } from "./contrast.mjs";

/** Computed styles of parts of the widget, as [property, selector] pairs name them; a selector may end in `::before`. */
const computed = (page, parts) =>
  page.locator("pledge-compare").evaluate(({ shadowRoot }, list) => {
    const probe = shadowRoot.querySelector(".pc").appendChild(document.createElement("i"));
    const system = (name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const found = list.map(([property, selector]) => {
      const [element, pseudo] = selector.split("::");
      return getComputedStyle(shadowRoot.querySelector(element), pseudo && `::${pseudo}`)[property];
    });
    const names = Object.fromEntries(["Canvas", "CanvasText", "LinkText", "Highlight", "GrayText"].map((name) => [name, system(name)]));
    probe.remove();
    return { found, names };
  }, parts);

const LOUD = { head: '<link rel="stylesheet" href="/loud.css">', files: { "/loud.css": { body: "pledge-compare { --pc-self: #ff00ff; --pc-surface: #ffff00; --pc-ink: #00ff00; }" } } };

for (const colorScheme of ["light", "dark"]) {
  test(`forced colours, ${colorScheme}: drawings and marks have the reader's colours, whatever the page has set`, async ({ open }) => {
    const page = await openView(open, "places", { ...LOUD, scheme: colorScheme });
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const { found, names } = await computed(page, [["backgroundColor", ".pc-mark.declared::before"], ["borderTopColor", ".pc-mark.covered::before"], ["borderTopColor", ".pc-mark.unknown::before"], ["fill", "#pc-hatch .f-pref"], ["stroke", "#pc-hatch .s-pref"], ["backgroundColor", ".pc"]]);
    assert.deepEqual(found, [names.CanvasText, names.CanvasText, names.GrayText, names.Canvas, names.CanvasText, names.Canvas]);
  });
}

test("forced colours: what is pressed and where one is stand out by an outline", async ({ open }) => {
  const page = await openView(open, "places");
  await page.emulateMedia({ forcedColors: "active" });
  await page.locator(PARTS.state).first().click();
  await page.locator(PARTS.pressed).waitFor();
  const { found } = await computed(page, [["outlineStyle", PARTS.pressed], ["outlineStyle", ".pc-tab[aria-current]"]]);
  assert.deepEqual(found, ["solid", "solid"]);
});

for (const scheme of ["light", "dark"]) {
  test(`more contrast, ${scheme}: every text and every edge has 7:1`, async ({ open }) => {
    const page = await openView(open, "places", { scheme });
    await page.emulateMedia({ contrast: "more", colorScheme: scheme });
    const colours = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
      const look = (selector, property) => getComputedStyle(shadowRoot.querySelector(selector))[property];
      const hex = (colour) => `#${colour.match(/\d+/gu).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
      return { ground: hex(look(".pc", "backgroundColor")), marks: [hex(look(".pc-note", "color")), hex(look(".pc-btn", "borderTopColor")), hex(look(".pc-row", "borderBottomColor"))] };
    });
    for (const mark of colours.marks) assert.ok(contrast(mark, colours.ground) >= 7, `${mark} on ${colours.ground}`);
  });
}

test("less motion: nothing moves by itself or by change", async ({ open }) => {
  for (const view of ["places", "coverage", "map"]) {
    const page = await openView(open, view);
    const moving = () =>
      page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
        const long = (one) => getComputedStyle(one).transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || getComputedStyle(one).animationName !== "none";
        return [...shadowRoot.querySelectorAll("*")].filter(long).map((one) => one.outerHTML.slice(0, 80)).slice(0, 5);
      });
    assert.deepEqual(await moving(), [], view);
    if (view !== "places") continue;
    await page.emulateMedia({ reducedMotion: "no-preference" });
    assert.notDeepEqual(await moving(), [], "with motion there are transitions: the check sees them");
  }
});

for (const scheme of ["light", "dark"]) {
  test(`the Digital Agency's colours, ${scheme}: taken over, and every text can be read`, async ({ open }) => {
    const page = await openView(open, "places", { scheme, head: '<link rel="stylesheet" href="/themes/digital-agency.css">', attributes: { query: "kawasaki" } });
    const { found } = await computed(page, [["backgroundColor", ".pc-mark.declared::before"]]);
    const expected = tokens("themes/digital-agency.css", scheme).self;
    assert.equal(found[0], `rgb(${[1, 3, 5].map((at) => parseInt(expected.slice(at, at + 2), 16)).join(", ")})`);
    assert.deepEqual((await weakText(page)).weak, []);
  });
}
