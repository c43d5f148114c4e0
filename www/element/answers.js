// What a page can ask the element.

import { list, text } from "./config.js";
import { Exporting, mounted } from "./export.js";
import { later } from "./load.js";

/** Loads a further file of the data, if it is not here. */
export const bring = Symbol("bring");

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
    return this[mounted].coverage(text(codes && list(codes)), text(asOf));
  }

  /** What is known about one place at a date; `null` for an unknown code or what is no date. */
  status(code, asOf) {
    return this[mounted].status(String(code), text(asOf));
  }

  /** Codes of the places that answer the question, in order; `null` for an unknown condition or order. */
  places({ query, filter, sort } = {}) {
    return this[mounted].places(text(query) ?? "", text(filter) ?? "", text(sort) ?? "");
  }

  /** What was understood of the own data brought last; `null` for bundled data and packages. */
  summary() {
    return this[mounted].summary();
  }

  /** With whom the place, or the partner, of this code is linked; `null` for an unknown code. */
  async links(code) {
    await Promise.all([this.ready, later("panels")]);
    await this[bring](this[mounted].absent("links"));
    return this[mounted].links(String(code));
  }
}
