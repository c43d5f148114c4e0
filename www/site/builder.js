// The code to embed: what the preview shows, as a snippet with all that belongs to it.

import { Colours } from "./builder/colours.js";
import { named, offer } from "./builder/places.js";
import { frame, npm, rule, script } from "./builder/snippet.js";
import { title } from "./builder/titles.js";

const widget = document.querySelector("pledge-compare");
const form = document.querySelector("form");
const { elements } = form;
const said = document.querySelector("#said");
const page = document.documentElement.lang;
const theme = document.querySelector("#theme");
const OWN = "own";

/** The attributes that fields set on the preview and in the code alike. */
const SHARED = ["lang", "theme", "heading-level", "rows", "correction-href"];

const hashes = await (await fetch("integrity.json")).json();
const colours = await Colours.in(document.querySelector("#colours"), document.querySelector("#readable"));
elements.folder.value = new URL("./", document.baseURI).href;
// A quick build has plain names only.
if (!Object.keys(hashes).some((name) => /\.[0-9a-f]{8}\.js$/u.test(name))) elements.names.value = "plain";

/** Everything that is set, by name; what is left empty is not there. */
const set = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

const properties = ({ colours: kind, room }) => [...(kind === OWN ? colours.changed() : []), ...(room ? [["--pc-room", `${room}px`]] : [])];

/** Where the files are; a folder ends with a slash. */
const folder = ({ folder: given = "" }) => given.trim().replace(/\/*$/u, "/");

/** The state as attributes, which the permalink has in the same words, and those of the fields. */
function attributes(chosen) {
  const state = Object.fromEntries(new URLSearchParams(new URL(widget.permalink).hash.slice(1)));
  delete state.lang;
  const shared = Object.fromEntries(SHARED.filter((name) => chosen[name]).map((name) => [name, chosen[name]]));
  return { ...state, ...shared, ...(chosen["sync-url"] && { "sync-url": chosen["sync-url"] }), ...(chosen.plain && { plain: true }) };
}

/** The language of the widget, of those that there are words in. */
const language = ({ lang }) => (lang ?? page).slice(0, 2);

/** What stands between the tags until the widget does: of the place on the card, or of the whole list. */
async function fallback(chosen) {
  const { view, place } = widget.state;
  const file = view === "card" && place ? `${language(chosen)}/${place}` : language(chosen);
  const html = await (await fetch(`fallback/${file}.html`)).text();
  return chosen.whole ? html.trim() : html.replace(/<details>.*<\/details>/su, "").trim();
}

async function framed(chosen) {
  const { view, place, selected } = widget.state;
  const subject = view === "card" ? [place] : view === "links" ? selected.slice(0, 1) : [];
  const [about] = subject.length > 0 ? await named(widget, subject, language(chosen)) : [];
  return { title: title(view, language(chosen), about?.name), height: chosen.room ?? Math.ceil(widget.offsetHeight) };
}

const FORMS = {
  script: async (chosen, given) =>
    script({ ...given, lasting: chosen.names === "lasting", styles: chosen.colours === "agency" ? ["themes/digital-agency.css"] : [], fallback: await fallback(chosen) }),
  frame: async (chosen, given) => frame({ ...given, ...(await framed(chosen)) }),
  npm: async (chosen, given) => npm({ ...given, fallback: await fallback(chosen) }),
};

/** A card says whose it is first. */
const isOpen = ({ view }) => view === "card" && widget.state.view !== "card";

let turn = 0;
/** Writes the code anew; of two that are made at once the later one counts. */
async function write() {
  const mine = (turn += 1);
  const chosen = set();
  const made = isOpen(chosen) ? { html: "", policy: "", files: [] } : await FORMS[chosen.form](chosen, { folder: folder(chosen), hashes, attributes: attributes(chosen) });
  if (mine !== turn) return;
  const texts = { html: made.html, css: chosen.form === "frame" ? "" : rule(properties(chosen)), policy: made.policy, files: made.files.join("\n") };
  for (const [name, text] of Object.entries(texts)) {
    const box = document.querySelector(`#${name}`);
    box.value = text;
    box.closest("section").hidden = !text && name !== "html";
  }
}

/** Shows in the preview what the fields say. */
function preview() {
  const chosen = set();
  for (const name of SHARED) {
    if (chosen[name]) widget.setAttribute(name, chosen[name]);
    else widget.removeAttribute(name);
  }
  widget.plain = Boolean(chosen.plain);
  theme.disabled = chosen.colours !== "agency";
  widget.removeAttribute("style");
  for (const [name, value] of properties({ ...chosen, room: "" })) widget.style.setProperty(name, value);
  widget.parentElement.style.inlineSize = chosen.width ? `${chosen.width}px` : "";
  for (const part of form.querySelectorAll("[data-when]")) {
    const [name, ...values] = part.dataset.when.split(" ");
    part.hidden = !values.includes(chosen[name]);
  }
}

async function changed({ target }) {
  if (target.name === "view" && target.value !== "card") widget.state = { view: target.value, place: null };
  // The one that was named before is shown again.
  if (target.name === "view" && target.value === "card" && elements.place.dataset.code) widget.state = { view: "card", place: elements.place.dataset.code };
  if (target.type === "color") colours.check();
  preview();
  // The state is taken over in a microtask.
  await Promise.resolve();
  write();
}

/** What the reader does in the preview is what the fields say. */
async function followed() {
  const { view, place } = widget.state;
  elements.view.value = view;
  if (view === "card" && place !== elements.place.dataset.code) {
    const [found] = await named(widget, [place], page);
    elements.place.value = found?.name ?? "";
    elements.place.dataset.code = place;
  }
  preview();
  write();
}

async function taken(code) {
  if (set().view === "card") {
    elements.place.dataset.code = code;
    widget.state = { view: "card", place: code };
  } else {
    elements.place.value = "";
    widget.select([...new Set([...widget.selected, code])]);
  }
  await Promise.resolve();
  write();
}

try {
  await widget.ready;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", changed);
  form.addEventListener("input", ({ target }) => target.type === "color" && (colours.check(), preview()));
  widget.addEventListener("pledge-change", followed);
  offer(widget, elements.place, document.querySelector("#found"), taken);
  document.querySelector("#code").addEventListener("click", async ({ target }) => {
    const box = target.dataset.copy && document.querySelector(`#${target.dataset.copy}`);
    if (!box) return;
    await navigator.clipboard.writeText(box.value);
    said.textContent = said.dataset.copied.replace("{name}", box.labels[0].textContent);
  });
  preview();
  await write();
} catch {
  said.textContent = said.dataset.failed;
}
