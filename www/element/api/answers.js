// What a page can ask the element.

import { list, text } from "./config.js";
import { Exporting, bring, mounted, ready } from "../export/export.js";

/** Adds to what could not be read. */
export const note = Symbol("note");

/** The part of the element that answers questions. */
export class Answering extends Exporting {
  get version() {
    return __VERSION__;
  }

  /** Chooses these places. */
  select(codes) {
    this.state = { selected: list(codes) };
  }

  /** Takes all choices back. */
  clear() {
    this.state = { selected: [] };
  }

  /** Covered people of `codes`, or of everything declared, at `asOf`; `null` where one of them is none. */
  coverage({ codes, asOf } = {}) {
    const [widget, chosen, day] = [this[mounted], codes && list(codes), text(asOf)];
    return widget.coverage(text(chosen), day) ?? this.#refuse("coverage", [this.#day(day), ...(chosen ?? []).map((code) => this.#code("codes", code))]);
  }

  /** What is known about one place at a date; `null` for an unknown code or what is no date. */
  status(code, asOf) {
    const day = text(asOf);
    return this[mounted].status(String(code), day) ?? this.#refuse("status", [this.#day(day), this.#code("code", String(code))]);
  }

  /** Codes of the places that answer the question, in order; `null` for an unknown condition or order. */
  places({ query, filter, sort } = {}) {
    const [widget, conditions, order] = [this[mounted], text(filter) ?? "", text(sort) ?? ""];
    const parts = () => [
      ["filter", conditions, "unknown-key", widget.places("", conditions, "")],
      ["sort", order, "unknown-key", widget.places("", "", order)],
    ];
    return widget.places(text(query) ?? "", conditions, order) ?? this.#refuse("places", parts());
  }

  /** The list on screen, or the places of `selection`, as CSV; `null` where one of these is none. */
  async toCSV({ selection, ...way } = {}) {
    await this.ready;
    const chosen = selection && list(selection);
    const codes = (chosen ?? []).map((code) => this.#code("selection", code));
    if (codes.some(([, , , answer]) => answer === null)) return this.#refuse("toCSV", codes);
    return super.toCSV({ selection: chosen, ...way });
  }

  /** A figure as a text to quote; `null` where there is none of this name. */
  async cite(figure = "headline") {
    return (await super.cite(figure)) ?? this.#refuse("cite", [["figure", String(figure), "unknown-key", null]]);
  }

  /** What was understood of the own data brought last; `null` for bundled data and packages. */
  summary() {
    return this[mounted].summary();
  }

  /** Where it was read what is known of a place on the date shown; `null` for an unknown code. */
  async sources(code) {
    return (await ready(this)).sources(String(code)) ?? this.#refuse("sources", [this.#code("code", String(code))]);
  }

  /** With whom the place, or the partner, of this code is linked; `null` for an unknown code. */
  async links(code) {
    await ready(this);
    await this[bring](this[mounted].absent("links"));
    return this[mounted].links(String(code)) ?? this.#refuse("links", [["code", String(code), "unknown-place", null]]);
  }

  /** Parts of a question: column, value, reason, and what is answered to the part alone. */
  #day = (day) => ["asOf", day, "date", this[mounted].coverage("", day)];
  #code = (column, code) => [column, code, "unknown-place", this[mounted].status(code)];

  /** Tells which parts of a question have no answer, among what could not be read. */
  #refuse(table, parts) {
    const wrong = parts.filter(([, , , answer]) => answer === null);
    this[note](wrong.map(([column, value, reason]) => ({ table, row: null, column, value, reason, candidates: [] })));
    return null;
  }
}
