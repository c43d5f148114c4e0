// Exports for readers and pages: tables, pictures, texts to quote.

import { toCodes, toText } from "../api/config.js";
import { isStarted, startPart } from "../loading/load.js";
import * as picture from "./picture.js";
import { copy, blockedMessage, save } from "./save.js";
import { linkOf, permalink } from "../page/url.js";

/** Key of the property of the element that is its widget; throws before the element is ready. */
export const liveWidget = Symbol("liveWidget");
/** Key of the method of the element that loads a further file of the data, once. */
export const loadFile = Symbol("loadFile");

/** The permalink with its date, so that what is quoted or printed leads back to the same figures. */
const datedPermalink = (element) => permalink(element.syncUrl, element[liveWidget].dated_link());

/** Figures that can be cited, beside those of single places. */
const FIGURES = ["headline", "split", "selection"];

/** The lines under a printed page: sources, if they are loaded, and permalink. */
export const imprint = (element) => [...(isStarted("panels") && !element[liveWidget].absent("sources") ? element[liveWidget].credits() : []), datedPermalink(element)];

/** The widget, when all that an export needs is loaded. */
export async function ready(element) {
  await Promise.all([element.ready, startPart("panels")]);
  await element[loadFile](element[liveWidget].absent("sources"));
  return element[liveWidget];
}

/** Adds exports to the element: CSV, JSON, SVG, PNG, citations, permalink. */
export class WithExports extends HTMLElement {
  /** The address of the page with the state in it. */
  get permalink() {
    return permalink(this.syncUrl, linkOf(this, this[liveWidget]));
  }

  /** The list on screen, or the places of `selection`, as CSV; `bom` for Excel. */
  async toCSV({ selection, bom = false } = {}) {
    return (bom ? "\uFEFF" : "") + (await ready(this)).csv(toText(selection && toCodes(selection)));
  }

  /** State, figures and their sources as plain data. */
  async toRecord() {
    const { sources, ...data } = (await ready(this)).about();
    const { state, version } = this;
    const known = state.selected.filter((code) => this[liveWidget].status(code));
    const selection = known.length > 0 ? this.coverage({ codes: known }) : null;
    return { version, permalink: datedPermalink(this), state, figures: { country: this.coverage(), selection }, data, sources };
  }

  /** A figure on screen as a self-contained SVG document. */
  async toSVG(name) {
    const widget = await ready(this);
    const first = this.shadowRoot.querySelector("svg[data-figure]")?.dataset.figure;
    return picture.svg(this.shadowRoot, name ?? first ?? "", widget.caption(), [...widget.credits(), datedPermalink(this)]);
  }

  /** A figure on screen as a PNG image. */
  async toPNG(name) {
    return picture.png(await this.toSVG(name));
  }

  /** A figure as a text to quote: `headline`, `split`, `selection`, or the code of a place; `null` for anything else. */
  async cite(figure = "headline") {
    const widget = await ready(this);
    if (!FIGURES.includes(figure) && !widget.status(String(figure))) return null;
    const link = widget.dated_link();
    // The permalink of the selection's figure opens on that figure.
    const scoped = figure === "selection" && !link.includes("scope=") ? `${link}&scope=selected` : link;
    return widget.cite(String(figure), permalink(this.syncUrl, scoped), today());
  }
}

/** The reader's day as `YYYY-MM-DD`, on which a source was read. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** A reference to the whole work, in the style of this name. */
const reference = async (element, style) => {
  const widget = await ready(element);
  return widget.reference(style, datedPermalink(element), today());
};

const CSV = "text/csv;charset=utf-8";

/** Exports in the reader's menu: each returns a text for the clipboard, or what `save` returns. */
const EXPORTS = {
  copy: (element, name, text) => void copy(text),
  save: (element, name, text) => save(name, `\uFEFF${text}`, CSV),
  cite: (element, figure) => element.cite(figure),
  reference,
  link: (element) => element.permalink,
  csv: async (element) => save(fileName(element, ".csv"), await element.toCSV(), CSV),
  excel: async (element) => save(fileName(element, "-excel.csv"), await element.toCSV({ bom: true }), CSV),
  json: async (element) => save(fileName(element, ".json"), JSON.stringify(await element.toRecord(), null, 2), "application/json"),
  svg: async (element, figure) => save(fileName(element, `-${figure}.svg`), await element.toSVG(figure), "image/svg+xml"),
  png: async (element, figure) => save(fileName(element, `-${figure}.png`), await element.toPNG(figure), "image/png"),
};

/** Whether a request of the widget is an export. */
export const isExport = (request) => Object.hasOwn(EXPORTS, request);

/** Runs an export; `copied` is the message for a text that is on the clipboard. */
export async function runExport(element, request, copied, figure) {
  const result = await EXPORTS[request](element, figure, copied);
  if (result === undefined) return;
  const line = element.shadowRoot.querySelector(".pc-message");
  // Without permission for the clipboard the text itself is shown, to be copied by hand.
  const message = result.content ? blockedMessage(line.closest("[lang]").lang, result.content) : [(await copy(result)) ? copied : result];
  line.textContent = "";
  requestAnimationFrame(() => line.replaceChildren(...message));
}

function fileName(element, ending) {
  return `pledge-compare-${element.asOf}${ending}`;
}
