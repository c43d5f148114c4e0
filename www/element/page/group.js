// Widgets of one group share their chosen places and their date. Whoever comes later takes over what the others show.

/** By name: the members, and what they share. */
const groups = new Map();

/** The element's place in the group that it names. `take(shared)` is called when others have changed what is shared. */
export class Membership {
  #take;
  #group;
  #name;

  constructor(take) {
    this.#take = take;
  }

  /** Joins the group of this name; without one, none. */
  join(name) {
    if (name === this.#name) return;
    this.leave();
    if (!name) return;
    const group = groups.get(name) ?? { members: new Set() };
    groups.set(name, group);
    group.members.add(this);
    [this.#group, this.#name] = [group, name];
    if (group.shared) this.#take(group.shared);
  }

  leave() {
    if (!this.#group) return;
    this.#group.members.delete(this);
    if (this.#group.members.size === 0) groups.delete(this.#name);
    this.#group = this.#name = undefined;
  }

  /** Tells the others what the element shows now. */
  tell({ selected, asOf }) {
    const group = this.#group;
    if (!group || (group.shared && group.shared.asOf === asOf && String(group.shared.selected) === String(selected))) return;
    group.shared = { selected, asOf };
    for (const member of group.members) if (member !== this) member.#take(group.shared);
  }
}
