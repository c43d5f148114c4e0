// <pledge-compare>: the custom element around the WebAssembly widget.

import { Answering, note } from "./api/answers.js";
import { Arrival } from "./loading/arrival.js";
import { busy } from "./loading/progress.js";
import { languageOf, link, pageOf } from "./api/config.js";
import { OBSERVED, PAGE, STATE } from "./api/contract.js";
import { Data } from "./data/data.js";
import { define } from "./api/define.js";
import { announce, emit, report } from "./api/events.js";
import { bring, mounted, take, takes } from "./export/export.js";
import { gather } from "./page/fallback.js";
import { listenForFiles } from "./data/files.js";
import { focusIn, followFocus } from "./screen/focus.js";
import { Membership } from "./page/group.js";
import { forgive, instance, later, prefetchFiles, restarted } from "./loading/load.js";
import { settle } from "./screen/notice.js";
import { prefetchWhenIdle, watchApproach } from "./loading/prefetch.js";
import { SETTABLE, mirror, upgrade } from "./api/properties.js";
import { Mount } from "./screen/roots.js";
import { fromSrc, handed } from "./data/source.js";
import { Story } from "./page/story.js";
import { clothe } from "./screen/style.js";
import { PageUrl, linkOf, parts } from "./page/url.js";

export class PledgeCompareElement extends Answering {
  static observedAttributes = [...OBSERVED, "id"];
  static version = __VERSION__;
  static define = define;

  /** Where the widget is; an element out of the page has none. */
  #mount;
  #pending;
  #arrival = new Arrival(() => this.#data.show());
  #connected = false;
  /** What the page has handed over. */
  #given;
  #data = new Data(this, {
    wants: () => this.#connected && this.#arrival.awake,
    begins: () => this.#arrival.renew(),
    state: () => ({ lang: this.#mount.lang, ...this.#mount.kept, ...this.#pending }),
    widget: () => this.#mount.widget,
    enter: () => this.#enter(),
    draw: (part) => (this.#queue(part), this.#flush(), this.#stand()),
    fail: (...failure) => this.#fail(...failure),
  });
  #url = new PageUrl((link, byReader) => this.#restore(link, byReader));
  /** The instance has trapped: a new one takes over where this one was. */
  #restart = () => {
    const focus = this.#mount.freeze();
    this.#data.show().then(focus);
  };
  #group = new Membership((shared) => this.#queue(shared));
  #story = new Story(this, (link) => this.#tell(link));

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    clothe(root);
    watchApproach(root);
    followFocus(root);
    this.#mount = new Mount(root, { changed: (...told) => this.#changed(...told), asked: (...ask) => this.#asked(...ask) });
  }

  /** Settles when the widget is on screen, or cannot be. Who asks does not wait for the reader to come near. */
  get ready() {
    this.#arrival.wake();
    return this.#arrival.promise;
  }

  connectedCallback() {
    for (const name of SETTABLE) upgrade(this, name);
    const again = this.#connected;
    this.#connected = true;
    gather(this);
    this.#group.join(this.group);
    this.#story.begin();
    this.#takeUrl();
    if (!again) listenForFiles(this, async (files) => (await this.#data.show(handed(this, files))) && emit(this, "pledge-change", { state: this.state, reason: "data" }));
    // One that is still loading when it is moved goes on.
    if (!this.#arrival.awake) this.#arrival.watch(this);
    else if (again ? this.#data.shown && !this.#widget : true) this.#data.show();
  }

  /** Moved as a whole: nothing changes. */
  connectedMoveCallback() {}

  /** Moved to another document, such as that of a frame. */
  adoptedCallback() {
    clothe(this.shadowRoot);
  }

  disconnectedCallback() {
    this.#url.release();
    this.#group.leave();
    this.#story.end();
    this.#arrival.leave();
    this.#leaveLater();
  }

  attributeChangedCallback(name, before, after) {
    if (name === "data-merge") this.#data.show();
    else if (name === "sync-url") this.#takeUrl();
    else if (name === "id") this.#story.begin();
    else if (name === "group") this.#connected && this.isConnected && this.#group.join(after);
    else if (name === "src") this.#data.show(fromSrc(this));
    else if (name === "loading") after === "eager" && this.isConnected && this.#arrival.wake();
    else if (PAGE[name]) this.#mount.widget && this.#queue({ [name]: after ?? "" });
    else this.#queue(name === "lang" ? { lang: languageOf(this) } : { [STATE[name]]: after ?? "" });
  }

  /** Own data: `{places, pledges}` as objects, a File, a Blob, bytes, or text. `null` goes back to `src`. */
  get data() {
    return this.#given ?? null;
  }

  set data(value) {
    this.#given = value ?? undefined;
    this.#data.show(value == null ? fromSrc(this) : handed(this, value));
  }

  /** Everything the reader has set, as plain data; takes the same back, whole or in part. */
  get state() {
    return this.#widget?.read() ?? { ...this.#mount.kept, ...this.#pending };
  }

  set state(state) {
    this.#queue(state);
  }

  /** What could not be read, of the data and of the state. */
  issues() {
    return [...this.#data.issues];
  }

  /** Adds to what could not be read; each is told once. */
  [note](issues) {
    const told = new Set(this.#data.issues.map((issue) => JSON.stringify(issue)));
    this.#data.issues = [...this.#data.issues, ...issues.filter((issue) => !told.has(JSON.stringify(issue)))];
  }

  /** Mounts the widget, as it was left or for the first time. */
  #enter() {
    restarted.add(this.#restart);
    this.#draw();
    if (this.isConnected) this.#url.begin(linkOf(this, this.#mount.widget));
    this.#leaveLater();
    this.#stand();
  }

  /** Says when the widget is on screen. */
  #stand() {
    this.#mount.drawn().then((isOurs) => {
      if (!isOurs || !this.#arrival.settle("resolve", this)) return;
      emit(this, "pledge-ready", {});
      prefetchWhenIdle(this);
    });
  }

  #draw() {
    this.#pending = { data: this.#data.shown.key, lang: this.#mount.lang, ...pageOf(this), ...this.#pending };
    this.#mount.enter(this.#data.shown.Widget, this.#data.shown.key);
    this.#flush();
  }

  /** An element that is still out of the page after this task has no widget any more. */
  #leaveLater() {
    this.#mount.leaveLater(() => (restarted.delete(this.#restart), this.#flush()));
  }

  /** Loads a later part of the wasm for what waits for it, and fetches the files of the data that it will show. */
  async #later(part, files) {
    const [began, focus] = [instance(), focusIn(this.shadowRoot)];
    prefetchFiles(files);
    const error = await later(part).then(() => {}, (error) => error).finally(busy(this));
    // The next instance shows what was there, and has nothing that waits.
    if (began !== instance()) return;
    this.#mount.writing?.resume(part, !error);
    if (error) this.#fail(error, () => this.#mount.writing?.again());
    else settle(this.shadowRoot, "data");
    focus();
    this.#complete();
  }

  /** What the state needs of the data is loaded when it is first shown, or sorted by. */
  #complete() {
    if (!this.#mount.widget) return;
    this.#mount.mend(() => this.#draw());
    this.#mount.kept = this.#mount.widget.read();
    this.#group.tell(this.#mount.kept);
    for (const file of this.#mount.widget.files()) if (!this.#data.shown.has(file)) this[bring](file).catch((error) => this.#fail(error, () => this.#complete()));
  }

  /** Loads a further file of the data shown, once. */
  [bring](file) {
    return this.#data.bring(file, (key) => this.#queue({ data: key }));
  }

  /** The reader follows a link of the page's story: what it leaves out stays as it is, and so do focus and scroll position. */
  #tell(text) {
    this.#queue(Object.fromEntries(new URLSearchParams(text)));
    this.ready.then(() => emit(this, "pledge-change", { state: this.state, reason: "story" })).then(() => announce(this.shadowRoot), () => {});
  }

  /** The reader has changed the state. */
  #changed(state, reason) {
    this.#url.write(linkOf(this, this.#mount.widget), true);
    emit(this, "pledge-change", { state, reason });
    this.#complete();
  }

  /** The reader asks for what only the page can do. */
  #asked(what, value, name) {
    if (takes(what)) take(this, what, value, name).catch((error) => this.#fail(error, () => this.#asked(what, value, name)));
    else if (what === "read-as") this.#data.readAs(value, name);
    else if (what === "dismiss") this.#queue({ attempt: "" }), this.#data.dismiss();
    else if (what === "bundled") this.data = null;
    else if (what === "later") this.#later(value, name);
    else if (what === "file") this[bring](value)?.catch((error) => this.#fail(error, () => this.#asked(what, value)));
  }

  #fail(error, again, subject) {
    if (!this.#mount.widget) {
      this.#mount.clear(false);
      this.#arrival.settle("reject", error);
    }
    report(this, this.#mount.lang, error, () => (forgive(), again()), subject);
    // What is late takes over when it has come, unless the reader or the page wants something else by then.
    const { turn } = this.#data;
    error.meanwhile?.then(() => turn === this.#data.turn && (settle(this.shadowRoot), again()), () => {});
  }

  /** The widget; an element that is out of the page has one for as long as it is asked. */
  get #widget() {
    if (!this.#mount.widget && this.#data.shown?.instance === instance()) this.#enter();
    this.#flush();
    return this.#mount.widget;
  }

  get [mounted]() {
    const widget = this.#widget;
    if (!widget) throw new Error("<pledge-compare> is not ready yet: await element.ready first.");
    return widget;
  }

  /** Changes of one task are applied in one microtask. */
  #queue(part) {
    if (!this.#pending) queueMicrotask(() => this.#flush());
    this.#pending = { ...this.#pending, ...part };
  }

  #flush() {
    if (!this.#mount.widget || !this.#pending) return;
    const part = this.#pending;
    this.#pending = undefined;
    const issues = this.#mount.writing.update(link(part));
    if (issues.length > 0) {
      this.#data.issues = [...this.#data.issues, ...issues];
      emit(this, "pledge-error", { code: "state", message: "Some of the state could not be read.", issues });
    }
    this.#url.write(linkOf(this, this.#mount.widget));
    this.#complete();
  }

  /** Takes the page's URL, if it is asked to and the URL is free; the state that stands there counts. */
  #takeUrl() {
    if (!this.#connected || !this.isConnected) return;
    this.#url.take(this.syncUrl);
    if (this.#mount.widget) this.#url.begin(linkOf(this, this.#mount.widget));
  }

  /** Shows the state that the URL carries. */
  #restore(link, byReader) {
    const focus = focusIn(this.shadowRoot);
    this.#queue(parts(link));
    this.#flush();
    focus();
    if (byReader) emit(this, "pledge-change", { state: this.state, reason: "history" });
  }
}

mirror(PledgeCompareElement.prototype);
PledgeCompareElement.define();
