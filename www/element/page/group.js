// Groups: widgets with the same `group` share selection and date. One that joins later takes over what the others show.

/** By name: the members and the shared state. */
const groups = new Map();

/** An element's membership in at most one group. `onShared(state)` is called when another member has changed the shared state. */
export class Membership {
  #onShared;
  #group;
  #name;
  /** The state that this element has shared last, or would have if it had been news. */
  #said;

  constructor(onShared) {
    this.#onShared = onShared;
  }

  /** Joins the group of this name, or none. */
  join(name) {
    if (name === this.#name) return;
    this.leave();
    if (!name) return;
    const group = groups.get(name) ?? { members: new Set() };
    groups.set(name, group);
    group.members.add(this);
    [this.#group, this.#name] = [group, name];
    if (group.shared) this.#onShared(group.shared);
  }

  leave() {
    if (!this.#group) return;
    this.#group.members.delete(this);
    if (this.#group.members.size === 0) groups.delete(this.#name);
    this.#group = this.#name = this.#said = undefined;
  }

  /** Shares what the element has changed. What others have shared is not news, however the data of this element write its codes. */
  share({ selected, asOf }) {
    const group = this.#group;
    if (!group) return;
    const isNews = ([key, value]) => ![this.#said, group.shared].some((known) => known && String(known[key]) === String(value));
    const news = Object.fromEntries(Object.entries({ selected, asOf }).filter(isNews));
    this.#said = { selected, asOf };
    if (Object.keys(news).length === 0) return;
    group.shared = { ...group.shared, ...news };
    for (const member of group.members) if (member !== this) member.#onShared(news);
  }
}
