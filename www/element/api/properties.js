// Properties of the element beside its attributes.

import { STATE } from "./config.js";

/** Attributes that are there or not, with the properties that say so. */
const FLAGS = { plain: "plain", dataMerge: "data-merge" };
/** Attributes that a property gives as they are. */
const PLAIN = { src: "src", group: "group", rows: "rows", correctionHref: "correction-href" };
/** Attributes of few values, the first of which is the default. */
const CHOICE = { syncUrl: ["sync-url", "off", "hash", "query"], theme: ["theme", "auto", "light", "dark"], loading: ["loading", "lazy", "eager"], headingLevel: ["heading-level", 2, 1, 3, 4, 5, 6] };

/** The properties that may have been set before the element was defined. */
export const SETTABLE = [...Object.values(STATE), "state", "data", ...Object.keys(FLAGS), ...Object.keys(PLAIN), ...Object.keys(CHOICE)];

/**
 * Gives an element a property for each attribute; reading one of the state gives what the reader sees. Set to `null` or `undefined`,
 * as frameworks do when a value is withdrawn, a property removes its attribute.
 */
export function mirror(prototype) {
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
  for (const [name, attribute] of Object.entries(FLAGS)) {
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
  for (const [name, attribute] of Object.entries(PLAIN)) {
    property(name, attribute, function () {
      return this.getAttribute(attribute) ?? "";
    });
  }
  for (const [name, [attribute, ...values]] of Object.entries(CHOICE)) {
    property(name, attribute, function () {
      return values.find((value) => String(value) === this.getAttribute(attribute)) ?? values[0];
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
