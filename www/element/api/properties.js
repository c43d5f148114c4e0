// Properties of the element that reflect its attributes.

import { CHOICES, FLAGS, STATE, TEXTS } from "./contract.js";

/** Properties that a page may have set before the element was defined. */
export const SETTABLE = [...Object.values(STATE), "state", "data", ...Object.values(FLAGS), ...Object.values(TEXTS), ...Object.values(CHOICES).map(([name]) => name)];

/**
 * Defines a property for each attribute; one of the state returns what the reader sees. Set to `null` or `undefined`, as
 * frameworks do when they withdraw a value, a property removes its attribute.
 */
export function reflect(prototype) {
  const property = (name, attribute, get) =>
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get,
      set(value) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, Array.isArray(value) ? value.join(",") : value);
      },
    });
  for (const [attribute, name] of Object.entries(STATE)) {
    property(name, attribute, function () {
      return this.state[name];
    });
  }
  for (const [attribute, name] of Object.entries(FLAGS)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this.hasAttribute(attribute);
      },
      set(value) {
        this.toggleAttribute(attribute, Boolean(value));
      },
    });
  }
  for (const [attribute, name] of Object.entries(TEXTS)) {
    property(name, attribute, function () {
      return this.getAttribute(attribute) ?? "";
    });
  }
  for (const [attribute, [name, ...values]] of Object.entries(CHOICES)) {
    property(name, attribute, function () {
      return values.find((value) => String(value) === this.getAttribute(attribute)) ?? values[0];
    });
  }
}

/** Upgrades a property: one set before the element was defined hides the accessor, so it is set again. */
export function upgrade(element, name) {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  delete element[name];
  element[name] = value;
}
