// Builder: the code that embeds what the widget of the page shows.

const widget = document.querySelector("pledge-compare");
const form = document.querySelector("form");
const code = document.querySelector("textarea");
const copied = document.querySelector("[role=status]");
const page = document.documentElement.lang;
const integrity = fetch("integrity.json").then((response) => response.json());

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const address = (file) => new URL(file, document.baseURI).href;

/** The state as attributes: the keys of the permalink are their names. */
function attributes({ lang, theme }) {
  const state = new URLSearchParams(new URL(widget.permalink).hash.slice(1));
  const all = [...state, ["lang", lang], ["theme", theme]].filter(([, value]) => value);
  return all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
}

/** The fallback content between the tags. */
async function fallback({ lang, whole }) {
  const { view, place } = widget.state;
  // There is no fallback in plain Japanese; use Japanese.
  const language = (lang || page).slice(0, 2);
  const file = view === "card" && place ? `${language}/${place}` : language;
  const html = await (await fetch(`fallback/${file}.html`)).text();
  return whole ? html.trim() : html.replace(/<details>.*<\/details>/su, "").trim();
}

/** Embed code by format. */
const FORMATS = {
  // In a `div`, because a CMS may wrap the code in `<p>`, which a table would close.
  async script(options) {
    const hashes = await integrity;
    const [stem, dot] = [/\.(?=[a-z]+$)/u, options.lasting ? "[.][0-9a-f]{8}[.]" : "[.]"];
    const file = (name) => Object.keys(hashes).find((one) => new RegExp(`^${name.replace(stem, dot)}$`, "u").test(one));
    const script = file("pledge-compare.js");
    const preload = (name) => `<link rel="preload" as="fetch" href="${address(file(name))}" crossorigin="anonymous">`;
    return `<div>
<link rel="stylesheet" href="${address("room.css")}">
<script type="module" async fetchpriority="high" src="${address(script)}" integrity="${hashes[script]}" crossorigin="anonymous"></script>
${preload("pledge-compare.wasm")}
${preload("data/japan.pcd")}
<pledge-compare${attributes(options)}>
${await fallback(options)}
</pledge-compare>
</div>
`;
  },
  async frame({ lang, theme }) {
    const query = new URLSearchParams(Object.entries({ lang, theme }).filter(([, value]) => value));
    const url = new URL(address("embed.html"));
    url.search = query;
    url.hash = new URL(widget.permalink).hash;
    return `<iframe src="${escaped(url.href)}" title="pledge-compare" width="100%" height="800" loading="lazy"></iframe>
<script src="${address("frame.js")}" async></script>
`;
  },
  async npm(options) {
    return `import "pledge-compare";

<pledge-compare${attributes(options)}>
${await fallback(options)}
</pledge-compare>
`;
  },
};

let latest = 0;
/** Updates the code; of concurrent updates the latest wins. */
async function update() {
  const own = (latest += 1);
  const { lang, theme, form: format } = Object.fromEntries(new FormData(form));
  const text = await FORMATS[format]({ lang, theme, whole: form.elements.whole.checked, lasting: form.elements.lasting.checked });
  if (own === latest) code.value = text;
}

form.addEventListener("change", () => {
  for (const name of ["lang", "theme"]) {
    const { value } = form.elements[name];
    if (value) widget.setAttribute(name, value);
    else widget.removeAttribute(name);
  }
  update();
});
widget.addEventListener("pledge-change", update);
document.querySelector("main button").addEventListener("click", async () => {
  await navigator.clipboard.writeText(code.value);
  copied.textContent = copied.dataset.copied;
});
await widget.ready;
update();
