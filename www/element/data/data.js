// The data of an element: where they come from, what is shown of them, and what could not be read.

import { busy } from "../loading/progress.js";
import { dataset, engine, instance, isTrapped, started } from "../loading/load.js";
import { settle } from "../screen/notice.js";
import { reading } from "./reading.js";
import { Shown } from "./shown.js";
import { discard, keep } from "./source.js";

/** The first data of an element, which nothing can stand in for. */
const WAITED_FOR = { came() {}, end() {} };

export class Data {
  /** What could not be read, of the data and of the state. */
  issues = [];
  /** What the element shows. */
  shown;
  #element;
  #page;
  /** Where the data come from, and how often others have been asked for. */
  #source = () => dataset("japan");
  #turn = 0;
  /** Data in which there is no place, with where they come from. */
  #attempt;

  /**
   * `page` is the side of the element: `wants()` whether it loads anything yet, `begins()` before its first data, `state()` what it
   * will show, `widget()` what is mounted, `enter()` mounts it, `draw(part)` has it show something else, `fail(error, again, subject)`.
   */
  constructor(element, page) {
    this.#element = element;
    this.#page = page;
  }

  get turn() {
    return this.#turn;
  }

  /** Shows the data of this source; the earlier data stay when they cannot be read. Resolves to whether they could. */
  async show(source = this.#source) {
    const [element, page] = [this.#element, this.#page];
    // Before the first data are on screen there is nothing to go back to.
    if (!this.shown) this.#source = source;
    if (!page.wants()) return false;
    if (!this.shown || this.shown.isEmpty) page.begins();
    const [turn, done] = [++this.#turn, busy(element)];
    // With other data on screen nobody has to wait for these.
    const { came, end } = this.shown && !this.shown.isEmpty ? reading(element, page.state().lang, () => this.#stop(turn, [end, done])) : WAITED_FOR;
    try {
      // With the part that shows it; if that fails, it is tried again, and told, when the widget asks for it.
      const prepared = page.widget() ?? started(page.state(), !element.src && !element.data).catch(() => {});
      const [{ Widget }, found] = await Promise.all([engine(), source(undefined, came), prepared]);
      const [before, now] = [this.shown, new Shown(found, Widget)];
      if (turn !== this.#turn) return discard(now), false;
      this.#source = source;
      this.shown = now;
      this.dismiss();
      if (page.widget()) page.draw({ data: found.key, attempt: "" });
      else page.enter();
      keep(element, now, before);
      settle(element.shadowRoot);
      return true;
    } catch (error) {
      if (turn !== this.#turn && error.key) discard({ key: error.key, instance: instance() });
      if (turn !== this.#turn || isTrapped()) return false;
      if (error.key) this.issues = error.issues;
      page.fail(error, () => this.show(source), "data");
      if (error.key) this.#explain(error, source, await engine());
      return false;
    } finally {
      end();
      done();
    }
  }

  /** The reader waits no longer: the data that are shown stay. */
  #stop(turn, ends) {
    if (turn === this.#turn) this.#turn += 1;
    for (const end of ends) end();
  }

  /** Shows what was understood of data in which there is no place, beside the data that were there before. */
  #explain({ key, issues }, source, { Widget }) {
    const found = new Shown({ key, issues, isEmpty: true }, Widget);
    this.dismiss();
    this.#attempt = { source, found };
    this.issues = issues;
    if (!this.shown || this.shown.isEmpty) this.shown = found;
    if (!this.#page.widget()) this.#page.enter();
    this.#page.draw({ attempt: key });
  }

  /** Gives up what was explained; the issues are those of the data shown. */
  dismiss() {
    if (this.#attempt) discard(this.#attempt.found);
    this.#attempt = undefined;
    this.issues = this.shown?.issues ?? [];
  }

  /** Reads the same file in another way - encoding, separator, meanings of its columns: the one shown, or the one explained. */
  readAs(way, isAttempt) {
    const source = isAttempt ? this.#attempt.source : this.#source;
    return this.show((given, came) => source(given ?? way, came));
  }

  /** Loads a further file of the data shown, once; `came()` is called when it is here. */
  bring(file, came) {
    const { shown } = this;
    return shown.bring(file, () => shown.key === this.shown.key, () => came(shown.key));
  }
}
