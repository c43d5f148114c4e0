// A figure of the screen as a self-contained SVG: computed styles as attributes, with heading, legend and sources.

import { LoadError } from "../loading/bytes.js";
import { make, makeIn } from "../page/dom.js";

const SVG = "http://www.w3.org/2000/svg";
/** Style properties that are presentation attributes of SVG too. */
const PRESENTATION = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "opacity", "paint-order", "font-family", "font-size", "font-style", "font-weight", "text-anchor", "dominant-baseline",
  "letter-spacing",
];
const PAD = 16;
const SCALE = 2;

/**
 * The figure `[data-figure=name]` with its heading, what it says in numbers, its legend and these lines below, as SVG text.
 * `caption` is the large figure with its base, for drawings that do not say a number of their own.
 */
export function svg(root, name, caption, lines) {
  // A figure may have a second form for narrow widgets, `name-…`: take the visible one.
  const forms = [...root.querySelectorAll("svg[data-figure]")].filter(({ dataset: { figure } }) => figure === name || figure.startsWith(`${name}-`));
  const figure = forms.find((form) => form.getBoundingClientRect().width > 0);
  if (!figure) throw new LoadError("figure", `"${name}"`);
  const { width, height } = figure.getBoundingClientRect();
  const page = new SvgPage(getComputedStyle(root.querySelector(".pc")), width);
  const [number, base, ...notes] = caption;
  const title = heading(figure);
  const said = name === "split" ? null : figure.getAttribute("aria-label");
  if (said) {
    page.text(title, { "font-weight": 700 });
    if (said !== title) page.text(said, {});
  } else {
    page.text(name === "split" ? base : title, { "font-weight": 700 });
    page.text(number, { "font-weight": 700, "font-size": page.em * 1.75 });
    for (const note of name === "split" ? notes : [base, ...notes]) page.text(note, { "font-size": page.em * 0.8125 });
  }
  page.top += PAD / 2;
  const clone = page.copyDrawing(figure, 0, width, height);
  page.top += height + PAD / 2;
  for (const entry of root.querySelectorAll(`[data-key="${CSS.escape(name)}"] > *`)) page.legendEntry(entry);
  for (const [nth, entry] of numbered(figure).entries()) page.text(`${nth + 1}. ${entry.textContent}`, { "font-size": page.em * 0.875 });
  page.top += PAD / 2;
  for (const line of lines) page.text(line, { "font-size": page.em * 0.8125 });
  const used = [...clone.querySelectorAll("[fill^='url'], [stroke^='url']"), ...page.root.querySelectorAll("[fill^='url']")];
  for (const id of new Set(used.flatMap((mark) => [mark.getAttribute("fill"), mark.getAttribute("stroke")]).map(idOf).filter(Boolean))) {
    page.copyPattern(root.getElementById(id));
  }
  return page.toString();
}

/** SVG text as a PNG image, at twice the size for screens of high resolution. */
export async function png(text) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new LoadError("picture", cause.message);
  }
  const canvas = make("canvas");
  [canvas.width, canvas.height] = [image.width * SCALE, image.height * SCALE];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new LoadError("picture", `${canvas.width} x ${canvas.height} pixels are too many`);
  return blob;
}

const idOf = (value) => /^url\("?#([^")]+)"?\)/u.exec(value ?? "")?.[1];

/** The title of a figure: its caption, the heading of its section, or its own label. */
function heading(figure) {
  const caption = figure.closest("figure")?.querySelector("figcaption");
  const title = caption ?? figure.closest(".pc-sec, section")?.querySelector("h3, h4");
  return title?.textContent ?? figure.getAttribute("aria-label") ?? "";
}

/** What the numbers in a narrow drawing stand for, where they are shown. */
const numbered = (figure) => [...figure.parentElement.querySelectorAll(":scope > .pc-plot-key > li")].filter((entry) => entry.getClientRects().length > 0);

/** An SVG document that is filled from top to bottom. */
class SvgPage {
  top = PAD;

  constructor(style, width) {
    this.em = parseFloat(style.fontSize);
    this.style = style;
    this.width = Math.max(width, 20 * this.em);
    this.root = this.#make("svg", {});
    this.background = this.root.appendChild(this.#make("rect", { width: "100%", height: "100%", fill: style.backgroundColor }));
    this.measure = make("canvas").getContext("2d");
  }

  /** Adds a paragraph, wrapped to the width. */
  text(text, attributes, indent = 0) {
    const look = { "font-family": this.style.fontFamily, "font-size": this.em, fill: this.style.color, ...attributes };
    this.measure.font = `${look["font-weight"] ?? 400} ${look["font-size"]}px ${look["font-family"]}`;
    let line = "";
    const write = () => {
      this.top += look["font-size"] * 1.5;
      const mark = this.#make("text", { x: PAD + indent, y: this.top - look["font-size"] * 0.4, ...look });
      mark.textContent = line.trim();
      this.root.append(mark);
      line = "";
    };
    // Short Latin words stay whole; URLs and Japanese break anywhere but before closing punctuation.
    for (const word of text.match(/[!-~]{1,24}\s*|.[）」、。]*/gsu) ?? []) {
      if (line && this.measure.measureText(line + word.trimEnd()).width > this.width - indent) write();
      line += word;
    }
    if (line) write();
  }

  /** Adds an entry of the legend: its swatch and its text. */
  legendEntry(entry) {
    const swatch = entry.querySelector("svg");
    const words = [...entry.children].filter((child) => child !== swatch).map((child) => child.textContent.trim());
    const { width = 0, height = 0 } = swatch?.getBoundingClientRect() ?? {};
    if (swatch) this.copyDrawing(swatch, this.em * 0.3, width, height);
    this.text(words.join("  "), { "font-size": this.em * 0.875 }, swatch ? width + PAD / 2 : 0);
  }

  /** Adds a copy of a drawing, with its computed styles. */
  copyDrawing(drawing, down, width, height) {
    const clone = drawing.cloneNode(true);
    this.#inlineStyles(drawing, clone);
    for (const [name, value] of Object.entries({ x: PAD, y: this.top + down, width, height, overflow: "visible" })) {
      clone.setAttribute(name, value);
    }
    return this.root.appendChild(clone);
  }

  /** Adds a copy of a pattern that fills or strokes refer to. */
  copyPattern(pattern) {
    const clone = pattern?.cloneNode(true);
    if (!clone) return;
    this.#inlineStyles(pattern, clone);
    clone.id = pattern.id;
    this.defs ??= this.root.insertBefore(this.#make("defs", {}), this.background);
    this.defs.append(clone);
  }

  toString() {
    const size = { width: Math.ceil(this.width + 2 * PAD), height: Math.ceil(this.top + PAD) };
    for (const [name, value] of Object.entries({ ...size, viewBox: `0 0 ${size.width} ${size.height}` })) this.root.setAttribute(name, value);
    return new XMLSerializer().serializeToString(this.root);
  }

  #inlineStyles(from, to) {
    const style = getComputedStyle(from);
    const children = [...to.children];
    for (const { name } of [...to.attributes]) {
      if (/^(class|id|role|style|tabindex|data-.*|aria-.*|on.*)$/u.test(name)) to.removeAttribute(name);
    }
    for (const name of PRESENTATION) to.setAttribute(name, style.getPropertyValue(name).replaceAll('"', name === "font-family" ? "'" : ""));
    [...from.children].forEach((child, at) => {
      if (getComputedStyle(child).display === "none") children[at].remove();
      else this.#inlineStyles(child, children[at]);
    });
  }

  #make(name, attributes) {
    const element = makeIn(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }
}
