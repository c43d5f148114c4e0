// What the reader takes away: text for the clipboard, files.

/** Puts text on the clipboard. Without permission nothing happens: the same list can be saved. */
export function copy(text) {
  navigator.clipboard?.writeText(text).catch(() => {});
}

/** Offers text as a file, with a byte-order mark so that spreadsheets read it as UTF-8. */
export function save(name, text) {
  const url = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
