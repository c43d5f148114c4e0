// The field that finds a place by name, reading, letters or code: a combobox with a list, as ARIA has it.

const MOST = 8;
const ROW = /^(\d{5}),([^,]*),[^,]*,([^,]*),[^,]*,(\d*),/gmu;

/** The places of these codes, in their order, each with the place above it: "川崎市（神奈川県）", "Kawasaki (Kanagawa)". */
export async function named(widget, codes, language) {
  const japanese = language.startsWith("ja");
  const rows = async (asked) => new Map([...(await widget.toCSV({ selection: asked })).matchAll(ROW)].map(([, code, ja, en, above]) => [code, { name: japanese ? ja : en.replace(/-[a-z]+$/u, ""), above }]));
  const places = await rows(codes);
  const aboves = [...new Set([...places.values()].map(({ above }) => above).filter(Boolean))];
  const parents = aboves.length > 0 ? await rows(aboves) : new Map();
  const words = ({ name, above }) => (parents.has(above) ? (japanese ? `${name}（${parents.get(above).name}）` : `${name} (${parents.get(above).name})`) : name);
  return codes.filter((code) => places.has(code)).map((code) => ({ code, name: words(places.get(code)) }));
}

/** Offers the places that the text in `field` finds, in `list`; `chosen(code)` is called with the one that is taken, `found(count)` with how many were found. */
export function offer(widget, field, list, chosen, found = () => {}) {
  let turn = 0;
  let at = -1;

  const options = () => [...list.children];
  function mark(index) {
    at = index;
    for (const [each, option] of options().entries()) option.setAttribute("aria-selected", String(each === at));
    const option = options()[at];
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }
  function show(places) {
    list.replaceChildren(...places.map(({ code, name }) => {
      const option = Object.assign(document.createElement("li"), { id: `place-${code}`, role: "option", textContent: name });
      option.dataset.code = code;
      return option;
    }));
    list.hidden = places.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    mark(-1);
  }
  function take(option) {
    turn += 1;
    show([]);
    field.value = option.textContent;
    chosen(option.dataset.code);
  }

  field.addEventListener("input", async () => {
    const mine = (turn += 1);
    const query = field.value.trim();
    const codes = query ? widget.places({ query }).slice(0, MOST) : [];
    const places = codes.length > 0 ? await named(widget, codes, document.documentElement.lang) : [];
    if (mine !== turn) return;
    show(places);
    found(places.length);
  });
  field.addEventListener("keydown", (event) => {
    const count = list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count > 0) mark((at + step + count + (at < 0 && step < 0 ? 1 : 0)) % count);
    else if (event.key === "Enter" && count > 0 && !event.isComposing) take(options()[Math.max(at, 0)]);
    else if (event.key === "Escape" && count > 0) show([]);
    else return;
    event.preventDefault();
  });
  // The field keeps the focus while a place is taken with the mouse.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => target.dataset.code && take(target));
  field.addEventListener("blur", () => show([]));
}
