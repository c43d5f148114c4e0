// <pledge-compare>: the custom element, as the platform and pages see it. What happens behind it is in `controller.js`.

import { WithQueries, addIssues } from "./api/queries.js";
import { languageOf, pageSettings } from "./api/config.js";
import { OBSERVED, PAGE, STATE } from "./api/contract.js";
import { define } from "./api/define.js";
import { SETTABLE, reflect, upgrade } from "./api/properties.js";
import { Controller } from "./controller.js";
import { fromSrc, fromValue } from "./data/source.js";
import { liveWidget, loadFile } from "./export/export.js";
import { prefetchOnApproach } from "./loading/prefetch.js";
import { adoptFallback } from "./page/fallback.js";
import { keepFocusVisible } from "./screen/focus.js";
import { adoptStyles } from "./screen/style.js";

export class PledgeCompareElement extends WithQueries {
  static observedAttributes = [...OBSERVED, "id"];
  static version = __VERSION__;
  static define = define;

  #controller;
  /** The own data that the page has set. */
  #ownData;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    adoptStyles(root);
    prefetchOnApproach(root);
    keepFocusVisible(root);
    this.#controller = new Controller(this);
  }

  /** Settles when the widget is on screen, or cannot be. Reading it starts loading even if `loading` is `lazy`. */
  get ready() {
    this.#controller.lazy.trigger();
    return this.#controller.lazy.promise;
  }

  connectedCallback() {
    for (const name of SETTABLE) upgrade(this, name);
    adoptFallback(this);
    this.#controller.connect();
  }

  /** Moved by `moveBefore`: nothing changes. */
  connectedMoveCallback() {}

  /** Moved to another document, such as that of a frame. */
  adoptedCallback() {
    adoptStyles(this.shadowRoot);
  }

  disconnectedCallback() {
    this.#controller.disconnect();
  }

  attributeChangedCallback(name, before, after) {
    const controller = this.#controller;
    if (name === "data-merge") controller.data.show();
    else if (name === "sync-url") controller.claimUrl();
    else if (name === "id") controller.story.connect();
    else if (name === "group") controller.joinGroup(after);
    else if (name === "src") controller.data.show(fromSrc(this));
    else if (name === "loading") after === "eager" && this.isConnected && controller.lazy.trigger();
    else if (PAGE[name]) controller.isMounted && controller.queue({ [name]: pageSettings(this)[name] });
    else controller.queue(name === "lang" ? { lang: languageOf(this) } : { [STATE[name]]: after ?? "" });
  }

  /** Own data: `{places, pledges}` as objects, a File, a Blob, bytes, or text. `null` goes back to `src`. */
  get data() {
    return this.#ownData ?? null;
  }

  set data(value) {
    this.#ownData = value ?? undefined;
    this.#controller.data.show(value == null ? fromSrc(this) : fromValue(this, value));
  }

  /** Everything the reader has set, as plain data; accepts the same, whole or in part. */
  get state() {
    return this.#controller.state;
  }

  set state(state) {
    this.#controller.queue(state);
  }

  /** The issues of the data and of the state. */
  issues() {
    return [...this.#controller.data.issues];
  }

  /** Adds issues, each once. */
  [addIssues](issues) {
    const { data } = this.#controller;
    const known = new Set(data.issues.map((issue) => JSON.stringify(issue)));
    data.issues = [...data.issues, ...issues.filter((issue) => !known.has(JSON.stringify(issue)))];
  }

  [loadFile](file) {
    return this.#controller.loadFile(file);
  }

  get [liveWidget]() {
    const { widget } = this.#controller;
    if (!widget) throw new Error("<pledge-compare> is not ready yet: await element.ready first.");
    return widget;
  }
}

reflect(PledgeCompareElement.prototype);
PledgeCompareElement.define();
