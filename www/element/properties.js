// Properties of the element beside its attributes.

import { STATE } from "./config.js";

/** Gives an element a property for each attribute of the state; reading one gives what the reader sees. */
export function mirror(prototype) {
  for (const [attribute, property] of Object.entries(STATE)) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get() {
        return this.state[property];
      },
      set(value) {
        this.setAttribute(attribute, Array.isArray(value) ? value.join(",") : value);
      },
    });
  }
}

/** A property set before the element was defined hides the accessor: sets it again. */
export function upgrade(element, name) {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  delete element[name];
  element[name] = value;
}
