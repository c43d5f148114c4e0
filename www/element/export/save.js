// The clipboard and downloads.

import { make } from "../page/dom.js";
import { say } from "../screen/words.js";

/** Puts text on the clipboard; resolves to `false` where the page has no permission. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** How long the object URL of a download is valid, in ms: Safari fetches it long after the click. */
const URL_LIFETIME = 60_000;

/** Whether the page may be in a frame that blocks downloads: with an opaque origin it cannot be known. */
function mayBlockDownloads() {
  if (window === top) return false;
  if (!frameElement) return origin === "null";
  const { sandbox } = frameElement;
  return frameElement.hasAttribute("sandbox") && !sandbox.contains("allow-downloads");
}

/** Downloads a file. Returns its `content` if the download may have been blocked. */
export function save(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(make("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFETIME);
  return mayBlockDownloads() ? { content } : undefined;
}

/** The message about a download that may have been blocked, with its text to copy by hand. */
export function blockedMessage(lang, content) {
  if (typeof content !== "string") return [say(lang, "barred")];
  const field = Object.assign(make("textarea"), { value: content.replace("\uFEFF", ""), readOnly: true, rows: 5, onfocus: () => field.select() });
  field.ariaLabel = say(lang, "by-hand");
  return [`${say(lang, "barred")} ${say(lang, "by-hand")}`, field];
}
