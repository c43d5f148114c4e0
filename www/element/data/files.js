// Files that the reader picks in the widget or drops on it.

import { prefetchUnlessSaving } from "../loading/prefetch.js";

/** Calls `open(files)` for files from the widget's file input or dropped on the element. */
export function listenForFiles(element, open) {
  element.shadowRoot.addEventListener("change", ({ target }) => {
    if (!element.hasAttribute("plain") && target.type === "file" && target.files.length > 0) open([...target.files]);
  });
  const onDrag = (event) => {
    if (element.hasAttribute("plain") || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    prefetchUnlessSaving("own");
    if (event.type === "drop" && event.dataTransfer.files.length > 0) open([...event.dataTransfer.files]);
  };
  element.addEventListener("dragover", onDrag);
  element.addEventListener("drop", onDrag);
}
