// `<pledge-compare>` in JSX, for React 19: `import type {} from "pledge-compare/react"` once in a project. All of it follows from the
// types of the element; a name or a value that the element does not have is an error.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PledgeCompareElement, PledgeEventMap, PledgeState, PledgeTables } from "./pledge-compare.js";

/** Whether two types are the same, `readonly` included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Properties of the element's own that can be set. */
type Settable = {
  [K in Exclude<keyof PledgeCompareElement, keyof HTMLElement>]: PledgeCompareElement[K] extends (...given: never[]) => unknown
    ? never
    : Same<Pick<PledgeCompareElement, K>, Readonly<Pick<PledgeCompareElement, K>>> extends true
      ? never
      : K;
}[Exclude<keyof PledgeCompareElement, keyof HTMLElement>];

/** `asOf` as the attribute has it: `as-of`. */
type Kebab<T extends string> = T extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : T;

/** What an attribute may hold: the words of its property, numbers also as text, lists separated by commas. */
type Written<T> = T extends boolean ? boolean | "" : T extends number ? T | `${T}` : T extends string ? T : string;

type Properties = { [K in Exclude<Settable, "data" | "state">]?: PledgeCompareElement[K] | (PledgeCompareElement[K] extends string[] ? string : never) };
type Attributes = { [K in Exclude<Settable, "data" | "state"> as Kebab<K> extends K ? never : Kebab<K>]?: Written<PledgeCompareElement[K]> };
type Events = { [K in keyof PledgeEventMap as `on${K}`]?: (event: PledgeEventMap[K]) => void };

/** The props of `<pledge-compare>`. */
export type PledgeCompareProps = DetailedHTMLProps<HTMLAttributes<PledgeCompareElement>, PledgeCompareElement> &
  Properties &
  Attributes &
  Events & { state?: Partial<PledgeState>; data?: PledgeTables | Record<string, unknown>[] | Blob | ArrayBuffer | string | null };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "pledge-compare": PledgeCompareProps;
    }
  }
}
