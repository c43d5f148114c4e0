// What readers and pages take away: tables, pictures, texts to quote.

import { list, text } from "../api/config.js";
import { isHere, later } from "../loading/load.js";
import * as picture from "./picture.js";
import { copy, instead, save } from "./save.js";
import { linkOf, permalink } from "../page/url.js";

/** The property of the element that gives its widget, once it is ready. */
export const mounted = Symbol("mounted");
/** The method of the element that loads a further file of the data, if it is not here. */
export const bring = Symbol("bring");

/** What is quoted or printed later must lead back to the same figures: its link carries the date. */
const dated = (element) => permalink(element.syncUrl, element[mounted].dated_link());

/** The figures that can be quoted beside those of single places. */
const FIGURES = ["headline", "split", "selection"];

/** What stands under a printed page: its sources, where they are here, and its link. */
export const imprint = (element) => [...(isHere("panels") && !element[mounted].absent("sources") ? element[mounted].credits() : []), dated(element)];

/** The widget, when it can give its contents away with their sources. */
export async function ready(element) {
  await Promise.all([element.ready, later("panels")]);
  await element[bring](element[mounted].absent("sources"));
  return element[mounted];
}

/** The part of the element that gives its contents away, and says where they are. */
export class Exporting extends HTMLElement {
  /** The address of the page with the state in it. */
  get permalink() {
    return permalink(this.syncUrl, linkOf(this, this[mounted]));
  }

  /** The list on screen, or the places of `selection`, as CSV; `bom` for Excel. */
  async toCSV({ selection, bom = false } = {}) {
    return (bom ? "\uFEFF" : "") + (await ready(this)).csv(text(selection && list(selection)));
  }

  /** State, figures and their sources as plain data. */
  async toRecord() {
    const { sources, ...data } = (await ready(this)).about();
    const { state, version } = this;
    const known = state.selected.filter((code) => this[mounted].status(code));
    const selection = known.length > 0 ? this.coverage({ codes: known }) : null;
    return { version, permalink: dated(this), state, figures: { country: this.coverage(), selection }, data, sources };
  }

  /** A figure on screen as an SVG document that stands alone. */
  async toSVG(name) {
    const lines = [...(await ready(this)).credits(), dated(this)];
    const first = this.shadowRoot.querySelector("svg[data-figure]")?.dataset.figure;
    return picture.svg(this.shadowRoot, name ?? first ?? "", lines);
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
    // The link under the figure of the chosen places opens on that figure.
    const scoped = figure === "selection" && !link.includes("scope=") ? `${link}&scope=selected` : link;
    return widget.cite(String(figure), permalink(this.syncUrl, scoped));
  }
}

const CSV = "text/csv;charset=utf-8";

/** What the reader can ask for: each gives the text for the clipboard, or offers a file and gives its content where that may not come. */
const TAKE = {
  copy: (element, name, text) => void copy(text),
  save: (element, name, text) => save(name, `\uFEFF${text}`, CSV),
  cite: (element, figure) => element.cite(figure),
  link: (element) => element.permalink,
  csv: async (element) => save(named(element, ".csv"), await element.toCSV(), CSV),
  excel: async (element) => save(named(element, "-excel.csv"), await element.toCSV({ bom: true }), CSV),
  json: async (element) => save(named(element, ".json"), JSON.stringify(await element.toRecord(), null, 2), "application/json"),
  svg: async (element, figure) => save(named(element, `-${figure}.svg`), await element.toSVG(figure), "image/svg+xml"),
  png: async (element, figure) => save(named(element, `-${figure}.png`), await element.toPNG(figure), "image/png"),
};

/** Whether the reader's request is one of these. */
export const takes = (what) => Object.hasOwn(TAKE, what);

/** Gives the reader something to take away. `copied` is said when a text is on the clipboard. */
export async function take(element, what, copied, figure) {
  const given = await TAKE[what](element, figure, copied);
  if (given === undefined) return;
  const line = element.shadowRoot.querySelector(".pc-told");
  // Where the clipboard is closed to the page, the text itself is shown, to be copied by hand.
  const told = given.content ? instead(line.closest("[lang]").lang, given.content) : [(await copy(given)) ? copied : given];
  line.textContent = "";
  requestAnimationFrame(() => line.replaceChildren(...told));
}

function named(element, ending) {
  return `pledge-compare-${element.asOf}${ending}`;
}
