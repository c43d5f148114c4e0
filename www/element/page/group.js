// Groups: widgets with the same `group` share selection and date. One that joins later takes over what the others show.

/** By name: the members and the shared state. */
const groups = new Map();

/** An element's membership in at most one group. `onShared(state)` is called when another member has changed the shared state. */
export class Membership {
  #onShared;
  #group;
  #name;

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
    this.#group = this.#name = undefined;
  }

  /** Shares the state of the element with the other members, if it differs. */
  share({ selected, asOf }) {
    const group = this.#group;
    if (!group || (group.shared && group.shared.asOf === asOf && String(group.shared.selected) === String(selected))) return;
    group.shared = { selected, asOf };
    for (const member of group.members) if (member !== this) member.#onShared(group.shared);
  }
}
