// What the reader takes away: text for the clipboard, files.

import { make } from "./page.js";

/** Puts text on the clipboard. Resolves to whether it could: a page may not have the permission. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** How long a file that is offered can be fetched, in milliseconds: Safari asks for it long after the press. */
const KEPT = 60_000;

/** Offers a file. */
export function save(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(make("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
