// "Find your town": the place that is taken opens on its own page.

import { offer } from "./builder/places.js";

const widget = document.querySelector("pledge-compare");
const field = document.querySelector("#town");
const told = document.querySelector("#told");
const { lang } = document.documentElement;

/** Says how many places were found, in sight only if there is none. */
function found(count) {
  told.textContent = field.value.trim() ? told.dataset[count > 0 ? "found" : "none"].replace("{n}", count) : "";
  told.classList.toggle("empty", count === 0);
}

await widget.ready;
offer(widget, field, document.querySelector("#found"), (code) => location.assign(`share/${lang}/${code}.html`), found);
field.form.addEventListener("submit", (event) => event.preventDefault());
// What was typed before the widget had come.
if (field.value) field.dispatchEvent(new Event("input"));
