// Methods of the element that answer questions of the page.

import { toCodes, toText } from "./config.js";
import { WithExports, liveWidget, loadFile, ready } from "../export/export.js";

/** Key of the method of the element that adds issues. */
export const addIssues = Symbol("addIssues");

/** Adds queries to the element: figures, places, sources, links. */
export class WithQueries extends WithExports {
  get version() {
    return __VERSION__;
  }

  /** Selects these places. */
  select(codes) {
    this.state = { selected: toCodes(codes) };
  }

  /** Clears the selection. */
  clear() {
    this.state = { selected: [] };
  }

  /** Covered people of `codes`, or of everything declared, at `asOf`; `null` where an argument is invalid. */
  coverage({ codes, asOf } = {}) {
    const [widget, chosen, day] = [this[liveWidget], codes && toCodes(codes), toText(asOf)];
    return widget.coverage(toText(chosen), day) ?? this.#refuse("coverage", [this.#day(day), ...(chosen ?? []).map((code) => this.#code("codes", code))]);
  }

  /** What is known about one place at a date; `null` for an unknown code or an invalid date. */
  status(code, asOf) {
    const day = toText(asOf);
    return this[liveWidget].status(String(code), day) ?? this.#refuse("status", [this.#day(day), this.#code("code", String(code))]);
  }

  /** Codes of the places that match, sorted; `null` for an unknown filter or sort. */
  places({ query, filter, sort } = {}) {
    const [widget, conditions, order] = [this[liveWidget], toText(filter) ?? "", toText(sort) ?? ""];
    const args = () => [
      ["filter", conditions, "unknown-key", widget.places("", conditions, "")],
      ["sort", order, "unknown-key", widget.places("", "", order)],
    ];
    return widget.places(toText(query) ?? "", conditions, order) ?? this.#refuse("places", args());
  }

  /** The list on screen, or the places of `selection`, as CSV; `null` where one of the codes is unknown. */
  async toCSV({ selection, ...options } = {}) {
    await this.ready;
    const chosen = selection && toCodes(selection);
    const codes = (chosen ?? []).map((code) => this.#code("selection", code));
    if (codes.some(([, , , answer]) => answer === null)) return this.#refuse("toCSV", codes);
    return super.toCSV({ selection: chosen, ...options });
  }

  /** A figure as a text to quote; `null` where no figure has this name. */
  async cite(figure = "headline") {
    return (await super.cite(figure)) ?? this.#refuse("cite", [["figure", String(figure), "unknown-key", null]]);
  }

  /** How the own data that were read last were read, also if no place was found in them; `null` for bundled data and packages. */
  summary() {
    return this[liveWidget].summary();
  }

  /** The sources of what is known about a place on the date shown; `null` for an unknown code. */
  async sources(code) {
    return (await ready(this)).sources(String(code)) ?? this.#refuse("sources", [this.#code("code", String(code))]);
  }

  /** The links of the place or partner of this code; `null` for an unknown code. */
  async links(code) {
    await ready(this);
    await this[loadFile](this[liveWidget].absent("links"));
    return this[liveWidget].links(String(code)) ?? this.#refuse("links", [["code", String(code), "unknown-place", null]]);
  }

  /** An argument to check: column, value, reason of the issue, and the answer to it alone, `null` if it is invalid. */
  #day = (day) => ["asOf", day, "date", this[liveWidget].coverage("", day)];
  #code = (column, code) => [column, code, "unknown-place", this[liveWidget].status(code)];

  /** Adds an issue for each invalid argument; returns `null`, the answer to an invalid question. */
  #refuse(table, args) {
    const wrong = args.filter(([, , , answer]) => answer === null);
    this[addIssues](wrong.map(([column, value, reason]) => ({ table, row: null, column, value, reason, candidates: [] })));
    return null;
  }
}
