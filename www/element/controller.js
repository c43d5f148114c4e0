// The controller of one element: connects its widget with its data, the page's URL, group and story, and the reader's requests.

import { pageSettings, serialize } from "./api/config.js";
import { announce, emit, report } from "./api/events.js";
import { Data } from "./data/data.js";
import { listenForFiles } from "./data/files.js";
import { fromValue } from "./data/source.js";
import { isExport, runExport } from "./export/export.js";
import { prefetchFiles } from "./loading/fetch.js";
import { allowRestart, instance, restartCallbacks } from "./loading/instance.js";
import { LazyStart } from "./loading/lazy.js";
import { startPart } from "./loading/load.js";
import { prefetchWhenIdle } from "./loading/prefetch.js";
import { markBusy } from "./loading/progress.js";
import { Membership } from "./page/group.js";
import { Story } from "./page/story.js";
import { PageUrl, linkOf, stateOf } from "./page/url.js";
import { firstScreen } from "./screen/first-screen.js";
import { saveFocus } from "./screen/focus.js";
import { clearNotice } from "./screen/notice.js";
import { Mount } from "./screen/roots.js";

/** What an element does beyond attributes and properties. */
export class Controller {
  data;
  lazy = new LazyStart(() => this.data.show());
  story;
  #element;
  #root;
  #mount;
  /** State and settings that wait for the next microtask, or for the widget. */
  #pending;
  /** Whether the element has ever been connected. */
  #connected = false;
  #url = new PageUrl((link, byReader) => this.#restore(link, byReader));
  #group = new Membership((shared) => this.queue(shared));
  /** Remounts the widget in a new instance after a trap. */
  #restart = () => {
    const restoreFocus = this.#mount.freeze();
    this.data.show().then(restoreFocus);
  };

  constructor(element) {
    this.#element = element;
    this.#root = element.shadowRoot;
    this.story = new Story(element, (text) => this.#followStory(text));
    this.#mount = new Mount(this.#root, { onChange: (...args) => this.#onChange(...args), onRequest: (...args) => this.#onRequest(...args) });
    this.data = new Data(element, {
      mayLoad: () => this.#connected && this.lazy.triggered,
      onFirstData: () => (this.lazy.renew(), queueMicrotask(() => this.#showFirstScreen())),
      composed: () => this.#mount.first?.acts.composed,
      state: () => ({ lang: this.#mount.lang, ...this.#mount.lastState, ...this.#pending }),
      widget: () => this.#mount.widget,
      enter: () => this.#enter(),
      draw: (changes) => (this.queue(changes), this.#flush(), this.#whenRendered()),
      fail: (...failure) => this.#fail(...failure),
    });
  }

  connect() {
    const again = this.#connected;
    this.#connected = true;
    this.#group.join(this.#element.group);
    this.story.connect();
    this.claimUrl();
    if (!again) listenForFiles(this.#element, (files) => this.#open(files));
    if (!this.lazy.triggered) this.lazy.observe(this.#element);
    // An element that is moved while it loads goes on loading.
    else if (again ? this.data.shown && !this.widget : true) this.data.show();
  }

  disconnect() {
    this.#url.release();
    this.#group.leave();
    this.story.disconnect();
    this.lazy.unobserve();
    this.#unmountLater();
  }

  joinGroup(name) {
    if (this.#connected && this.#element.isConnected) this.#group.join(name);
  }

  /** Claims the page's URL, if `sync-url` asks for it; a state in the URL overrides that of the element. */
  claimUrl() {
    if (!this.#connected || !this.#element.isConnected) return;
    this.#url.claim(this.#element.syncUrl);
    if (this.isMounted) this.#url.start(linkOf(this.#element, this.#mount.widget));
  }

  get isMounted() {
    return Boolean(this.#mount.widget);
  }

  /** The widget, up to date. An element out of the page gets one mounted, for the task that asks. */
  get widget() {
    if (!this.isMounted && this.data.shown?.instance === instance()) this.#enter();
    this.#flush();
    return this.#mount.widget;
  }

  get state() {
    return this.widget?.read() ?? { ...this.#mount.lastState, ...this.#pending };
  }

  /** Queues changes of state and settings; those of one task are applied in one microtask. */
  queue(changes) {
    if (!this.#pending) queueMicrotask(() => this.#flush());
    this.#pending = { ...this.#pending, ...changes };
  }

  #flush() {
    if (!this.isMounted || !this.#pending) return;
    const changes = this.#pending;
    this.#pending = undefined;
    let issues;
    try {
      issues = this.#mount.widgetToUpdate.update(serialize(changes));
    } catch (trap) {
      // The next instance applies them: what a page has set is not lost. Its data come from `data.show()`.
      const { data, ...kept } = changes;
      this.#pending = { ...kept, ...this.#pending };
      throw trap;
    }
    if (issues.length > 0) {
      this.data.issues = [...this.data.issues, ...issues];
      emit(this.#element, "pledge-error", { code: "state", message: "Some of the state could not be read.", issues });
    }
    this.#url.write(linkOf(this.#element, this.#mount.widget));
    this.#loadNeededFiles();
  }

  /** Loads a further file of the data shown, once. */
  loadFile(file) {
    return this.data.loadFile(file, (key) => this.queue({ data: key }));
  }

  /** Shows the first screen that is in the script, while the widget will begin with that. */
  #showFirstScreen() {
    if (!this.data.shown && !this.#mount.lastState) this.#mount.showFirst(firstScreen(this.#element, { ...this.#pending }));
  }

  /** Mounts the widget, in its last state or for the first time. */
  #enter() {
    restartCallbacks.add(this.#restart);
    this.#draw();
    if (this.#element.isConnected) this.#url.start(linkOf(this.#element, this.#mount.widget));
    this.#unmountLater();
    this.#whenRendered();
  }

  #draw() {
    const { key, Widget } = this.data.shown;
    // The first screen keeps its number of rows, even if the page has become narrower.
    const { rows } = this.#element.rows ? {} : (this.#mount.first ?? {});
    this.#pending = { lang: this.#mount.lang, ...pageSettings(this.#element), ...(rows && { rows }), ...this.#pending, data: key };
    this.#mount.mount(Widget, key);
    this.#flush();
  }

  /** Fulfils `ready` when the widget is on screen. */
  #whenRendered() {
    this.#mount.rendered().then((isOurs) => {
      if (!isOurs) return;
      if (this.lazy.settle("resolve", this.#element)) {
        emit(this.#element, "pledge-ready", {});
        prefetchWhenIdle(this.#element);
      }
      this.#mount.repeatActs();
    });
  }

  /** Unmounts the widget if the element is still out of the page after this task. */
  #unmountLater() {
    this.#mount.unmountLater(() => (restartCallbacks.delete(this.#restart), this.#flush()));
  }

  /** Loads the further files that the state needs, when it is first shown or sorted by them. */
  #loadNeededFiles() {
    if (!this.isMounted) return;
    this.#mount.remountIfMixed(() => this.#draw());
    this.#mount.lastState = this.#mount.widget.read();
    this.#group.share(this.#mount.lastState);
    for (const file of this.#mount.widget.files()) if (!this.data.shown.has(file)) this.loadFile(file).catch((error) => this.#fail(error, () => this.#loadNeededFiles()));
  }

  /** Starts a later part of the wasm for the actions that wait for it, and prefetches the files that it will show. */
  async #startPart(part, files) {
    const [began, restoreFocus] = [instance(), saveFocus(this.#root)];
    prefetchFiles(files);
    const error = await startPart(part).then(() => {}, (error) => error).finally(markBusy(this.#element));
    // After a trap the next instance has no actions that wait.
    if (began !== instance()) return;
    const isClear = this.#mount.widgetToUpdate?.resume(part, !error) ?? true;
    if (error) this.#fail(error, () => this.#mount.widgetToUpdate?.retry());
    else if (isClear) clearNotice(this.#root, "data");
    restoreFocus();
    this.#loadNeededFiles();
  }

  /** The reader has changed the state. */
  #onChange(state, reason) {
    this.#url.write(linkOf(this.#element, this.#mount.widget), true);
    emit(this.#element, "pledge-change", { state, reason });
    this.#loadNeededFiles();
  }

  /** The widget requests what only the page can do. */
  #onRequest(request, value, name) {
    const element = this.#element;
    const retry = () => this.#onRequest(request, value, name);
    if (isExport(request)) runExport(element, request, value, name).catch((error) => this.#fail(error, retry));
    else if (request === "read-as") this.data.readAs(value, name);
    else if (request === "dismiss") this.queue({ attempt: "" }), this.data.dismiss();
    else if (request === "bundled") element.data = null;
    else if (request === "part") this.#startPart(value, name);
    else if (request === "file") this.loadFile(value)?.catch((error) => this.#fail(error, retry));
  }

  /** The reader has picked or dropped files. */
  async #open(files) {
    // The data of the page come before those of the reader, to have something to go back to.
    if (this.#mount.first) await this.#element.ready.catch(() => {});
    if (await this.data.show(fromValue(this.#element, files))) this.#changed("data");
  }

  /** The reader follows a story link: keys that it leaves out, focus and scroll position stay. */
  #followStory(text) {
    this.queue(Object.fromEntries(new URLSearchParams(text)));
    this.#element.ready.then(() => this.#changed("story")).then(() => announce(this.#root), () => {});
  }

  /** Shows the state of the URL. */
  #restore(link, byReader) {
    const restoreFocus = saveFocus(this.#root);
    this.queue(stateOf(link));
    this.#flush();
    restoreFocus();
    if (byReader) this.#changed("history");
  }

  #changed(reason) {
    emit(this.#element, "pledge-change", { state: this.#element.state, reason });
  }

  #fail(error, retry, subject) {
    if (!this.isMounted) {
      this.#mount.showFallback(Boolean(error.late));
      this.lazy.settle("reject", error);
    }
    report(this.#element, this.#mount.lang, error, () => (allowRestart(), retry()), subject);
    // A download that completes after its timeout is used, unless other data have been requested since.
    const { request } = this.data;
    error.late?.then(() => request === this.data.request && (clearNotice(this.#root), retry()), () => {});
  }
}
