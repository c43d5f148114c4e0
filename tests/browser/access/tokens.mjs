// The colours of the style sheets, as they are written.

import { readFileSync } from "node:fs";

/** The `--pc-*` colours of a file of www/element, in the light or the dark scheme; variables of the file itself are followed. */
export function tokens(file, scheme) {
  const text = readFileSync(new URL(`../../../www/element/${file}`, import.meta.url), "utf8").replaceAll(/\/\*[^]*?\*\//gu, "");
  const values = new Map([...text.matchAll(/(--[\w-]+):\s*([^;{}]+);/gu)].map(([, name, value]) => [name, value.trim()]));
  const colour = (value) => {
    const [, light, dark] = /^light-dark\((.+?),\s*(.+)\)$/u.exec(value) ?? [];
    const [, other] = /^var\((--[\w-]+)\)$/u.exec(value) ?? [];
    if (light) return colour(scheme === "light" ? light : dark);
    return other ? colour(values.get(other) ?? "") : value;
  };
  const all = [...values].filter(([name]) => name.startsWith("--pc-")).map(([name, value]) => [name.slice(5), colour(value)]);
  return Object.fromEntries(all.filter(([, value]) => /^#[\da-f]{6}$/iu.test(value)));
}
