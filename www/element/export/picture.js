// A figure of the screen as a drawing that stands alone: colours and type written out, and under it what it rests on.

import { LoadError } from "../loading/bytes.js";
import { make, makeIn } from "../page/dom.js";

const SVG = "http://www.w3.org/2000/svg";
/** What style sheets give a mark; each is a presentation attribute too. */
const PAINT = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "opacity", "paint-order", "font-family", "font-size", "font-style", "font-weight", "text-anchor", "dominant-baseline",
  "letter-spacing",
];
const PAD = 16;
const SCALE = 2;

/** The drawing of `[data-figure=name]` under its heading, with its key, these lines under it, as SVG text. */
export function svg(root, name, lines) {
  // A figure may have a second form for narrow widgets, `name-…`: the one that is shown counts.
  const forms = [...root.querySelectorAll("svg[data-figure]")].filter(({ dataset: { figure } }) => figure === name || figure.startsWith(`${name}-`));
  const figure = forms.find((form) => form.getBoundingClientRect().width > 0);
  if (!figure) throw new LoadError("figure", `there is no figure "${name}" on screen`);
  const { width, height } = figure.getBoundingClientRect();
  const sheet = new Sheet(getComputedStyle(root.querySelector(".pc")), width);
  sheet.text(heading(figure), { "font-weight": 700 });
  const clone = sheet.place(figure, 0, width, height);
  sheet.top += height + PAD / 2;
  for (const entry of root.querySelectorAll(`[data-key="${CSS.escape(name)}"] > *`)) sheet.entry(entry);
  sheet.top += PAD / 2;
  for (const line of lines) sheet.text(line, { "font-size": sheet.em * 0.8125 });
  const used = [...clone.querySelectorAll("[fill^='url'], [stroke^='url']"), ...sheet.root.querySelectorAll("[fill^='url']")];
  for (const id of new Set(used.flatMap((mark) => [mark.getAttribute("fill"), mark.getAttribute("stroke")]).map(idOf).filter(Boolean))) {
    sheet.define(root.getElementById(id));
  }
  return sheet.toString();
}

/** The same as an image of twice the size, for screens that have the room. */
export async function png(text) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new LoadError("picture", `img-src data: ${cause.message}`);
  }
  const canvas = make("canvas");
  [canvas.width, canvas.height] = [image.width * SCALE, image.height * SCALE];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve));
}

const idOf = (value) => /^url\("?#([^")]+)"?\)/u.exec(value ?? "")?.[1];

/** What the screen calls the figure: its caption, the heading of its section, or its own label. */
function heading(figure) {
  const caption = figure.closest("figure")?.querySelector("figcaption");
  const title = caption ?? figure.closest(".pc-sec, section")?.querySelector("h3, h4");
  return title?.textContent ?? figure.getAttribute("aria-label") ?? "";
}

class Sheet {
  top = PAD;

  constructor(style, width) {
    this.em = parseFloat(style.fontSize);
    this.style = style;
    this.width = Math.max(width, 20 * this.em);
    this.root = this.#make("svg", {});
    this.ground = this.root.appendChild(this.#make("rect", { width: "100%", height: "100%", fill: style.backgroundColor }));
    this.pen = make("canvas").getContext("2d");
  }

  /** A paragraph, broken where it must be. */
  text(text, attributes, indent = 0) {
    const look = { "font-family": this.style.fontFamily, "font-size": this.em, fill: this.style.color, ...attributes };
    this.pen.font = `${look["font-weight"] ?? 400} ${look["font-size"]}px ${look["font-family"]}`;
    let line = "";
    const write = () => {
      this.top += look["font-size"] * 1.5;
      const mark = this.#make("text", { x: PAD + indent, y: this.top - look["font-size"] * 0.4, ...look });
      mark.textContent = line.trim();
      this.root.append(mark);
      line = "";
    };
    // Short words of Latin letters stay whole; addresses and Japanese break anywhere but before a closing sign.
    for (const word of text.match(/[!-~]{1,24}\s*|.[）」、。]*/gsu) ?? []) {
      if (line && this.pen.measureText(line + word.trimEnd()).width > this.width - indent) write();
      line += word;
    }
    if (line) write();
  }

  /** A line of the key: its swatch and its words. */
  entry(entry) {
    const swatch = entry.querySelector("svg");
    const words = [...entry.children].filter((child) => child !== swatch).map((child) => child.textContent.trim());
    const { width = 0, height = 0 } = swatch?.getBoundingClientRect() ?? {};
    if (swatch) this.place(swatch, this.em * 0.3, width, height);
    this.text(words.join("  "), { "font-size": this.em * 0.875 }, swatch ? width + PAD / 2 : 0);
  }

  /** Puts a copy of a drawing here, as it looks. */
  place(drawing, down, width, height) {
    const clone = drawing.cloneNode(true);
    this.#paint(drawing, clone);
    for (const [name, value] of Object.entries({ x: PAD, y: this.top + down, width, height, overflow: "visible" })) {
      clone.setAttribute(name, value);
    }
    return this.root.appendChild(clone);
  }

  /** Takes a pattern along. */
  define(pattern) {
    const clone = pattern?.cloneNode(true);
    if (!clone) return;
    this.#paint(pattern, clone);
    clone.id = pattern.id;
    this.defs ??= this.root.insertBefore(this.#make("defs", {}), this.ground);
    this.defs.append(clone);
  }

  toString() {
    const size = { width: Math.ceil(this.width + 2 * PAD), height: Math.ceil(this.top + PAD) };
    for (const [name, value] of Object.entries({ ...size, viewBox: `0 0 ${size.width} ${size.height}` })) this.root.setAttribute(name, value);
    return new XMLSerializer().serializeToString(this.root);
  }

  #paint(from, to) {
    const style = getComputedStyle(from);
    const children = [...to.children];
    for (const { name } of [...to.attributes]) {
      if (/^(class|id|role|style|tabindex|data-.*|aria-.*|on.*)$/u.test(name)) to.removeAttribute(name);
    }
    for (const name of PAINT) to.setAttribute(name, style.getPropertyValue(name).replaceAll('"', name === "font-family" ? "'" : ""));
    [...from.children].forEach((child, at) => {
      if (getComputedStyle(child).display === "none") children[at].remove();
      else this.#paint(child, children[at]);
    });
  }

  #make(name, attributes) {
    const made = makeIn(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }
}
