// Properties of the element beside its attributes.

import { STATE } from "./config.js";

/** Attributes that a property gives as they are. */
const PLAIN = { src: "src", group: "group", correctionHref: "correction-href" };
/** Attributes of few values, the first of which is the default. */
const CHOICE = { syncUrl: ["sync-url", "off", "hash", "query"], theme: ["theme", "auto", "light", "dark"], loading: ["loading", "lazy", "eager"], headingLevel: ["heading-level", 2, 1, 3, 4, 5, 6] };

/** The properties that may have been set before the element was defined. */
export const SETTABLE = [...Object.values(STATE), "state", "data", ...Object.keys(PLAIN), ...Object.keys(CHOICE)];

/** Gives an element a property for each attribute; reading one of the state gives what the reader sees. */
export function mirror(prototype) {
  const property = (name, attribute, get) =>
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get,
      set(value) {
        this.setAttribute(attribute, Array.isArray(value) ? value.join(",") : value);
      },
    });
  for (const [attribute, name] of Object.entries(STATE)) {
    property(name, attribute, function () {
      return this.state[name];
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
