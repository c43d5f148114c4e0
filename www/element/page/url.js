// The state of one widget in the page's URL: read on load, written with each change, restored by back and forward.

import { STATE, STEPS } from "../api/contract.js";

/** Debounce of `replaceState`, in ms: browsers throttle what typing and dragging would cause. */
const WRITE_DELAY = 250;

/** The `PageUrl` that owns the URL of the page. */
let owner;
/** Whether the permalink in the URL of a page without `sync-url` has been opened. */
let permalinkOpened = false;

/** The URL of the page with the state of `link` in its hash or query; the page's own keys stay. */
export function permalink(where, link) {
  const url = new URL(location.href);
  const component = where === "query" ? "search" : "hash";
  url[component] = [...pairs(url[component]).filter((pair) => !isOurs(pair)), link].filter(Boolean).join("&");
  return url.href;
}

const pairs = (text) => text.slice(1).split("&").filter(Boolean);
/** The reader's language, which is in links beside the state. */
const LANGUAGE = "lang";
const isOurs = (pair) => Object.hasOwn(STATE, pair.split("=", 1)[0]) || pair.startsWith(`${LANGUAGE}=`);
/** The part of a link whose changes push a history entry; all others replace the current one. */
const pushed = (link) => link.split("&").filter((pair) => STEPS.includes(pair.split("=", 1)[0])).join("&");

/** Whether the URL of the page carries a state or a language, for whichever widget will show it. */
export const urlHasState = () => [...pairs(location.hash), ...pairs(location.search)].some(isOurs);

/** The state as a link. The default state is written out where attributes of the element would override an empty link. */
export function linkOf(element, widget) {
  const set = Object.keys(STATE).some((name) => element.hasAttribute(name));
  return widget.link() || (set ? "view=places" : "");
}

/** Access of one widget to the page's URL. `restore(link, byReader)` shows the state of a link. */
export class PageUrl {
  #where;
  #restore;
  /** The state that the URL means; `undefined` before the widget is shown. */
  #link;
  /** States of URLs that carry none: the first one, and entries that the page itself pushed. */
  #implied = new Map();
  #timer;
  #onPopState = () => this.#read();
  #onPageHide = () => this.#flush();

  constructor(restore) {
    this.#restore = restore;
  }

  /** Claims `hash` or `query` of the URL; the first widget of the page that claims it owns it. */
  claim(where) {
    this.release();
    if (where === "off") return;
    if (owner) {
      console.warn("<pledge-compare>: another widget of this page has its state in the URL already; this one leaves it alone.");
      return;
    }
    owner = this;
    this.#where = where;
    addEventListener("popstate", this.#onPopState);
    addEventListener("pagehide", this.#onPageHide);
  }

  /** Releases the URL, so that another widget may claim it. */
  release() {
    if (owner !== this) return;
    this.#flush();
    owner = this.#link = undefined;
    removeEventListener("popstate", this.#onPopState);
    removeEventListener("pagehide", this.#onPageHide);
  }

  /** Restores the state that the URL carries, if any; `link` is the state shown without it. */
  start(link) {
    if (!owner) this.#open(link);
    if (owner !== this) return;
    this.#flush();
    this.#implied.set(permalink(this.#where, ""), link);
    this.#link = this.#carried() ?? link;
    if (this.#link !== link) this.#restore(this.#link);
  }

  /** Opens a permalink once, in the first widget of no or the same place; the URL stays as it is. */
  #open(link) {
    const carried = pairs(location.hash);
    const place = (list) => list.find((pair) => pair.startsWith("place="));
    const own = place(link.split("&"));
    if (permalinkOpened || carried.length === 0 || !carried.every(isOurs) || (own && place(carried) !== own)) return;
    permalinkOpened = true;
    this.#restore(carried.join("&"));
  }

  /** Updates the URL. Only actions of the reader push a history entry. */
  write(link, byReader) {
    if (owner !== this || this.#link === undefined || link === this.#link) return;
    const isPush = byReader && pushed(link) !== pushed(this.#link);
    if (isPush) this.#flush();
    this.#link = link;
    if (isPush) this.#writeHistory("pushState");
    else this.#timer ??= setTimeout(this.#onPageHide, WRITE_DELAY);
  }

  #carried() {
    const carried = pairs(location[this.#where === "query" ? "search" : "hash"]).filter(isOurs);
    return carried.length > 0 ? carried.join("&") : undefined;
  }

  /** Writes a debounced change now. */
  #flush() {
    if (this.#timer === undefined) return;
    this.#cancelWrite();
    this.#writeHistory("replaceState");
  }

  #cancelWrite() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #writeHistory(method) {
    try {
      history[method](history.state, "", permalink(this.#where, this.#link));
    } catch (error) {
      console.warn(`<pledge-compare>: the browser keeps the state out of the URL: ${error.message}`);
    }
  }

  /** Restores the state after back, forward, or a link in the page. An entry that the page pushed keeps the state. */
  #read() {
    this.#cancelWrite();
    const link = this.#carried() ?? this.#implied.get(location.href);
    if (link === undefined) {
      this.#implied.set(location.href, this.#link);
    } else if (link !== this.#link) {
      this.#link = link;
      this.#restore(link, true);
    }
  }
}

/** The state of a link, by property. A key that is left out is the default, but for the language, which stays. */
export function stateOf(link) {
  const given = new URLSearchParams(link);
  const state = Object.entries(STATE).map(([key, property]) => [property, given.get(key) ?? ""]);
  return { ...Object.fromEntries(state), speak: given.get(LANGUAGE) ?? undefined };
}
