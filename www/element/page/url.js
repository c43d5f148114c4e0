// The state of one widget in the URL of its page: read on load, written with each change, restored by back and forward.

import { STATE, STEPS } from "../api/contract.js";

/** Browsers refuse more than some ten changes a second, which typing and dragging can reach. */
const PAUSE = 250;

/** The widget whose state the URL of the page carries. */
let holder;
/** Whether a permalink of a page that does not keep its URL up to date has been opened. */
let opened = false;

/** The address of the page with the state of `link` in its hash or query; keys that are not ours stay as they are. */
export function permalink(where, link) {
  const url = new URL(location.href);
  const part = where === "query" ? "search" : "hash";
  url[part] = [...pairs(url[part]).filter((pair) => !isOurs(pair)), link].filter(Boolean).join("&");
  return url.href;
}

const pairs = (text) => text.slice(1).split("&").filter(Boolean);
/** The language that the reader has chosen goes with the state. */
const LANGUAGE = "lang";
const isOurs = (pair) => Object.hasOwn(STATE, pair.split("=", 1)[0]) || pair.startsWith(`${LANGUAGE}=`);
/** The part of a link of which a change is a step that the back button takes; all else changes the step that the reader is on. */
const steps = (link) => link.split("&").filter((pair) => STEPS.includes(pair.split("=", 1)[0])).join("&");

/** The state as a link; written out where attributes would otherwise say something else than the default. */
export function linkOf(element, widget) {
  const set = Object.keys(STATE).some((name) => element.hasAttribute(name));
  return widget.link() || (set ? "view=places" : "");
}

/** The URL of the page, for one widget. `restore(link)` shows the state of a link. */
export class PageUrl {
  #where;
  #restore;
  /** The state that the URL stands for; `undefined` before the widget is shown. */
  #link;
  /** The states of those addresses that carry none: the first, and steps that the page itself made. */
  #bare = new Map();
  #pause;
  #moved = () => this.#read();
  #left = () => this.#settle();

  constructor(restore) {
    this.#restore = restore;
  }

  /** Takes the URL for this widget, in `hash` or `query`; the first on the page that asks for it has it. */
  take(where) {
    this.release();
    if (where === "off") return;
    if (holder) {
      console.warn("<pledge-compare>: another widget of this page has its state in the URL already; this one leaves it alone.");
      return;
    }
    holder = this;
    this.#where = where;
    addEventListener("popstate", this.#moved);
    addEventListener("pagehide", this.#left);
  }

  /** Leaves the URL to others. */
  release() {
    if (holder !== this) return;
    this.#settle();
    holder = this.#link = undefined;
    removeEventListener("popstate", this.#moved);
    removeEventListener("pagehide", this.#left);
  }

  /** Shows the state that the URL carries, if it does; `link` is the state without it. */
  begin(link) {
    if (!holder) this.#open(link);
    if (holder !== this) return;
    this.#settle();
    this.#bare.set(permalink(this.#where, ""), link);
    this.#link = this.#carried() ?? link;
    if (this.#link !== link) this.#restore(this.#link);
  }

  /** Opens a permalink once, in the first widget for any place or for the same, and leaves the URL as it is. */
  #open(link) {
    const carried = pairs(location.hash);
    const place = (list) => list.find((pair) => pair.startsWith("place="));
    const own = place(link.split("&"));
    if (opened || carried.length === 0 || !carried.every(isOurs) || (own && place(carried) !== own)) return;
    opened = true;
    this.#restore(carried.join("&"));
  }

  /** Brings the URL up to date. Only what the reader does makes a new step. */
  write(link, byReader) {
    if (holder !== this || this.#link === undefined || link === this.#link) return;
    const step = byReader && steps(link) !== steps(this.#link);
    if (step) this.#settle();
    this.#link = link;
    if (step) this.#put("pushState");
    else this.#pause ??= setTimeout(this.#left, PAUSE);
  }

  #carried() {
    const carried = pairs(location[this.#where === "query" ? "search" : "hash"]).filter(isOurs);
    return carried.length > 0 ? carried.join("&") : undefined;
  }

  /** Writes what waits to be written. */
  #settle() {
    if (this.#pause === undefined) return;
    this.#forget();
    this.#put("replaceState");
  }

  #forget() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  #put(how) {
    try {
      history[how](history.state, "", permalink(this.#where, this.#link));
    } catch (error) {
      console.warn(`<pledge-compare>: the browser keeps the state out of the URL: ${error.message}`);
    }
  }

  /** The reader went back or forward, or followed a link to a state. A step of the page's own leaves the state alone. */
  #read() {
    this.#forget();
    const link = this.#carried() ?? this.#bare.get(location.href);
    if (link === undefined) {
      this.#bare.set(location.href, this.#link);
    } else if (link !== this.#link) {
      this.#link = link;
      this.#restore(link, true);
    }
  }
}

/** The parts of a state, each named by its property; what a link leaves out is the default, but for the language. */
export function parts(link) {
  const given = new URLSearchParams(link);
  const state = Object.entries(STATE).map(([key, property]) => [property, given.get(key) ?? ""]);
  return { ...Object.fromEntries(state), speak: given.get(LANGUAGE) ?? undefined };
}
