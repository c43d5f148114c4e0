// The data of an element: their source, what is shown of them, and their issues.

import { markBusy } from "../loading/progress.js";
import { inInstance, instance, isTrapped } from "../loading/instance.js";
import { dataset, engine, startForState } from "../loading/load.js";
import { clearNotice } from "../screen/notice.js";
import { showReadProgress } from "./read-progress.js";
import { ShownData } from "./shown-data.js";
import { discard, retain } from "./source.js";

/** For the first data of an element: the progress bar of the element is enough. */
const NO_PROGRESS = { onProgress() {}, end() {} };

/** Loads the data of one element; a newer request supersedes an older one. */
export class Data {
  /** Issues of the data and of the state. */
  issues = [];
  /** The data on screen. */
  shown;
  #element;
  #host;
  /** Loads the data, as often as it is called. */
  #source = () => dataset("japan");
  /** What the latest request asks for, until it is shown or has failed: after a trap it is read again. */
  #requested;
  /** Counts requests, to tell which one is the latest. */
  #request = 0;
  /** Own data without any place, with their source: the widget explains them. */
  #attempt;

  /**
   * `host` is the element's controller: `mayLoad()`, `onFirstData()` before the first data, `state()` to be shown, `widget()` if one is
   * mounted, `composed()` when no input method is at work in its place, `enter()` mounts one, `draw(changes)` updates it, `fail(error, retry, subject)`.
   */
  constructor(element, host) {
    this.#element = element;
    this.#host = host;
  }

  /** The number of the latest request. */
  get request() {
    return this.#request;
  }

  /** Shows the data of this source; if they cannot be read, the earlier data stay. Resolves to whether they are shown. */
  async show(source = this.#requested ?? this.#source) {
    const [element, host] = [this.#element, this.#host];
    // Until the first data are on screen there is nothing to go back to.
    if (!this.shown) this.#source = source;
    if (!host.mayLoad()) return false;
    this.#requested = source;
    if (!this.shown || this.shown.isEmpty) host.onFirstData();
    const [request, done] = [++this.#request, markBusy(element)];
    // With other data on screen the reader may stop waiting for these.
    const { onProgress, end } = this.shown && !this.shown.isEmpty ? showReadProgress(element, host.state().lang, () => this.#stop(request, [end, done])) : NO_PROGRESS;
    try {
      // With the part that shows them; if that fails, the widget asks for it again, and the failure is reported then.
      const prepare = () => host.widget() ?? startForState(host.state(), !element.src && !element.data).catch(() => {});
      // What has been overtaken is not read to its end.
      const goesOn = (...progress) => request === this.#request && onProgress(...progress) !== false;
      const [{ Widget }, found] = await inInstance(async (guard) => {
        const all = await guard(Promise.all([engine(), source(undefined, goesOn), prepare()]));
        await guard(host.composed());
        return all;
      });
      const [before, now] = [this.shown, new ShownData(found, Widget)];
      if (request !== this.#request) return discard(now), false;
      this.#source = source;
      this.#requested = undefined;
      this.shown = now;
      this.dismiss();
      if (host.widget()) host.draw({ data: found.key, attempt: "" });
      else host.enter();
      retain(element, now, before);
      clearNotice(element.shadowRoot);
      return true;
    } catch (error) {
      if (request !== this.#request && error.key) discard({ key: error.key, instance: instance() });
      if (request !== this.#request || isTrapped()) return false;
      this.#requested = undefined;
      if (error.key) this.issues = error.issues;
      host.fail(error, () => this.show(source), "data");
      if (error.key) await this.#explain(error, source, request);
      return false;
    } finally {
      end();
      done();
    }
  }

  /** Abandons a request for the reader: the data that are shown stay. */
  #stop(request, ends) {
    if (request === this.#request) {
      this.#request += 1;
      this.#requested = undefined;
    }
    for (const end of ends) end();
  }

  /** Shows how data without any place were read, beside the data that were shown before. */
  async #explain({ key, issues }, source, request) {
    const { Widget } = await engine();
    const found = new ShownData({ key, issues, isEmpty: true }, Widget);
    if (request !== this.#request) return discard(found);
    this.dismiss();
    this.#attempt = { source, found };
    this.issues = issues;
    if (!this.shown || this.shown.isEmpty) this.shown = found;
    if (!this.#host.widget()) this.#host.enter();
    this.#host.draw({ attempt: key });
  }

  /** Dismisses the explained data; the issues are again those of the data shown. */
  dismiss() {
    if (this.#attempt) discard(this.#attempt.found);
    this.#attempt = undefined;
    this.issues = this.shown?.issues ?? [];
  }

  /** Reads the file shown, or the one explained, with other options: encoding, separator, meanings of its columns. */
  readAs(options, isAttempt) {
    const source = isAttempt ? this.#attempt.source : this.#source;
    return this.show((given, onProgress) => source(given ?? options, onProgress));
  }

  /** Loads a further file of the data shown, once; `onLoad(key)` is called if they are still shown then. */
  loadFile(file, onLoad) {
    const { shown } = this;
    return shown.loadFile(file, () => shown.key === this.shown.key, () => onLoad(shown.key));
  }
}
