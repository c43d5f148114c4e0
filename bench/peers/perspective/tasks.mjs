// The tasks in the page of Perspective. It sorts texts by their code points and has no selection of rows with a sum.

export function tasks() {
  const { textOf, search } = globalThis.shared;
  const find = (selector, root = document) => {
    const found = [...root.querySelectorAll(selector)];
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) found.push(...find(selector, shadowRoot));
    return found;
  };
  const rows = () => find("regular-table tbody tr");
  const list = () => textOf(rows());
  globalThis.contestant = {
    row: () => rows()[0],
    list,
    search,
    tasks: { sort: { act: () => globalThis.peer.restore({ sort: [["kana", "asc"]] }), shown: list } },
  };
}
