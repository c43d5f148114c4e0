// The roots that widgets are mounted in. Yew never takes its listeners off a root, so one that is left is used again.

import { restarted } from "./load.js";

let free = [];
restarted.add(() => (free = []));

/** A root with a widget, whose owner answers to `changed` and `asked`. */
export function enter(Widget, config, owner) {
  const root = free.pop() ?? { node: document.createElement("div") };
  root.owner = owner;
  root.widget?.update(config);
  root.widget ??= new Widget(root.node, config, (...told) => root.owner?.changed(...told), (...ask) => root.owner?.asked(...ask));
  return root;
}

/** Leaves a root to the next one who comes. */
export function leave(root) {
  root.owner = undefined;
  root.widget.rest();
  root.node.remove();
  free.push(root);
}
