// A list of one's own: a file that is chosen or dropped, or a sample, is given to the widget, which says what it understood.

const widget = document.querySelector("pledge-compare");
const choice = document.querySelector("#choice");
const told = document.querySelector("#told");

/** Gives files to the widget. */
function read(files) {
  if (files.length === 0) return;
  widget.data = files.length === 1 ? files[0] : files;
  told.textContent = told.dataset.given.replace("{name}", files.map(({ name }) => name).join(", "));
}

/** A sample, as a file that somebody has chosen. */
async function sample(path) {
  const bytes = await (await fetch(path)).arrayBuffer();
  return new File([bytes], path.split("/").at(-1), { type: "text/csv" });
}

document.querySelector("#file").addEventListener("change", ({ target }) => read([...target.files]));
choice.addEventListener("click", async ({ target }) => target.dataset.sample && read([await sample(target.dataset.sample)]));
choice.addEventListener("dragover", (event) => {
  event.preventDefault();
  choice.classList.add("over");
});
choice.addEventListener("dragleave", () => choice.classList.remove("over"));
choice.addEventListener("drop", (event) => {
  event.preventDefault();
  choice.classList.remove("over");
  read([...event.dataTransfer.files]);
});
