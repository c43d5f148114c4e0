// What the reader takes away: text for the clipboard, files.

import { make } from "../page/dom.js";
import { say } from "../screen/words.js";

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

/** Whether the page stands in a frame that may let no files be saved: of a frame without an origin nobody can tell. */
function isBarred() {
  if (window === top) return false;
  if (!frameElement) return origin === "null";
  const { sandbox } = frameElement;
  return frameElement.hasAttribute("sandbox") && !sandbox.contains("allow-downloads");
}

/** Offers a file. Where it may not come to the reader, what is in it is given back. */
export function save(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(make("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
  return isBarred() ? { content } : undefined;
}

/** What is said of a file that may not have come: text stands there, to be copied. */
export function instead(lang, content) {
  if (typeof content !== "string") return [say(lang, "barred")];
  const field = Object.assign(make("textarea"), { value: content.replace("\uFEFF", ""), readOnly: true, rows: 5, onfocus: () => field.select() });
  field.ariaLabel = say(lang, "by-hand");
  return [`${say(lang, "barred")} ${say(lang, "by-hand")}`, field];
}
