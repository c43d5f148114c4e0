// <pledge-compare>: the custom element around the WebAssembly widget.

import { Answering, bring } from "./element/answers.js";
import { Arrival } from "./element/arrival.js";
import { busy } from "./element/busy.js";
import { PAGE, STATE, languageOf, link, pageOf } from "./element/config.js";
import { define } from "./element/define.js";
import { announce, emit, report } from "./element/events.js";
import { mounted, take, takes } from "./element/export.js";
import { gather } from "./element/fallback.js";
import { listenForFiles } from "./element/files.js";
import { focusIn } from "./element/focus.js";
import { Membership } from "./element/group.js";
import { dataset, engine, forgive, instance, isTrapped, later, prefetchFiles, restarted, started } from "./element/load.js";
import { settle } from "./element/notice.js";
import { prefetchWhenIdle, watchApproach } from "./element/prefetch.js";
import { SETTABLE, mirror, upgrade } from "./element/properties.js";
import { Mount } from "./element/roots.js";
import { discard, fromSrc, handed, keep } from "./element/source.js";
import { Shown } from "./element/shown.js";
import { Story } from "./element/story.js";
import { clothe } from "./element/style.js";
import { PageUrl, linkOf, parts } from "./element/url.js";

export class PledgeCompareElement extends Answering {
  static observedAttributes = [...Object.keys(STATE), ...Object.keys(PAGE), "lang", "src", "loading", "sync-url", "group", "id", "data-merge"];
  static version = __VERSION__;
  static define = define;

  /** Where the widget is; an element out of the page has none. */
  #mount;
  #issues = [];
  #pending;
  #arrival = new Arrival(() => this.#show());
  #connected = false;
  /** Where the data come from, and what has been asked for since. */
  #source = () => dataset("japan");
  #turn = 0;
  #shown;
  /** Where data came from in which there was no place. */
  #attempt;
  #data;
  #url = new PageUrl((link, byReader) => this.#restore(link, byReader));
  /** The instance has trapped: a new one takes over where this one was. */
  #restart = () => {
    const focus = this.#mount.freeze();
    this.#show().then(focus);
  };
  #group = new Membership((shared) => this.#queue(shared));
  #story = new Story(this, (link) => this.#tell(link));

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    clothe(root);
    watchApproach(root);
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
    if (!again) listenForFiles(this, async (files) => (await this.#show(handed(this, files))) && emit(this, "pledge-change", { state: this.state, reason: "data" }));
    // One that is still loading when it is moved goes on.
    if (!this.#arrival.awake) this.#arrival.watch(this);
    else if (again ? this.#shown && !this.#widget : true) this.#show();
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
    if (name === "data-merge") this.#show();
    else if (name === "sync-url") this.#takeUrl();
    else if (name === "id") this.#story.begin();
    else if (name === "group") this.#connected && this.isConnected && this.#group.join(after);
    else if (name === "src") this.#show(fromSrc(this));
    else if (name === "loading") after === "eager" && this.isConnected && this.#arrival.wake();
    else if (PAGE[name]) this.#mount.widget && this.#queue({ [name]: after ?? "" });
    else this.#queue(name === "lang" ? { lang: languageOf(this) } : { [STATE[name]]: after ?? "" });
  }

  /** Own data: `{places, pledges}` as objects, a File, a Blob, bytes, or text. `null` goes back to `src`. */
  get data() {
    return this.#data ?? null;
  }

  set data(value) {
    this.#data = value ?? undefined;
    this.#show(value == null ? fromSrc(this) : handed(this, value));
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
    return [...this.#issues];
  }

  /** Shows the data of this source; the earlier data stay when it cannot be read. Resolves to whether it could. */
  async #show(source = this.#source) {
    // Before the first data are on screen there is nothing to go back to.
    if (!this.#shown) this.#source = source;
    if (!this.#connected || !this.#arrival.awake) return false;
    if (!this.#shown || this.#shown.isEmpty) this.#arrival.renew();
    const [turn, done] = [++this.#turn, busy(this)];
    try {
      // With the part that shows it; if that fails, it is tried again, and told, when the widget asks for it.
      const state = { lang: this.#mount.lang, ...this.#mount.kept, ...this.#pending };
      const prepared = this.#mount.widget ?? started(state, !this.src && !this.#data).catch(() => {});
      const [{ Widget }, shown] = await Promise.all([engine(), source(), prepared]);
      const [before, now] = [this.#shown, new Shown(shown, Widget)];
      if (turn !== this.#turn) return discard(now), false;
      this.#source = source;
      this.#shown = now;
      this.#issues = shown.issues;
      if (this.#mount.widget) {
        this.#queue({ data: shown.key, attempt: "" });
        this.#flush();
        this.#stand();
      } else {
        this.#enter();
      }
      keep(this, now, before);
      settle(this.shadowRoot);
      return true;
    } catch (error) {
      if (turn !== this.#turn || isTrapped()) return false;
      this.#fail(error, () => this.#show(source), "data");
      if (error.key) this.#explain(error, source, await engine());
      return false;
    } finally {
      done();
    }
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

  /** Shows what was understood of data in which there is no place, and the data that were there before. */
  #explain({ key, issues }, source, { Widget }) {
    this.#attempt = source;
    this.#issues = issues;
    if (!this.#shown || this.#shown.isEmpty) this.#shown = new Shown({ key, issues, isEmpty: true }, Widget);
    if (!this.#mount.widget) this.#enter();
    this.#queue({ attempt: key });
  }

  #draw() {
    this.#pending = { data: this.#shown.key, lang: this.#mount.lang, ...pageOf(this), ...this.#pending };
    this.#mount.enter(this.#shown.Widget, this.#shown.key);
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
    for (const file of this.#mount.widget.files()) if (!this.#shown.has(file)) this[bring](file).catch((error) => this.#fail(error, () => this.#complete()));
  }

  /** Loads a further file of the data shown, once. */
  [bring](file) {
    const shown = this.#shown;
    return shown.bring(file, () => shown.key === this.#shown.key, () => this.#queue({ data: shown.key }));
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
    const source = name === true ? this.#attempt : this.#source;
    if (takes(what)) take(this, what, value, name).catch((error) => this.#fail(error, () => this.#asked(what, value, name)));
    else if (what === "read-as") this.#show((given) => source(given ?? value));
    else if (what === "dismiss") this.#queue({ attempt: "" }), (this.#issues = this.#shown.issues);
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
    const turn = this.#turn;
    error.meanwhile?.then(() => turn === this.#turn && (settle(this.shadowRoot), again()), () => {});
  }

  /** The widget; an element that is out of the page has one for as long as it is asked. */
  get #widget() {
    if (!this.#mount.widget && this.#shown?.instance === instance()) this.#enter();
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
      this.#issues = [...this.#issues, ...issues];
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
