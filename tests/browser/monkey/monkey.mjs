// A monkey: seeded random use of a widget, from inside its page. Runs in any browser that runs the page.

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Uses the first widget of the page `steps` times: presses, types and chooses what it shows, and sets it by script as pages do. Answers
 * with the last 20 things done, for the report of a failure. `random` is the source text of a function as above, since this runs in the page.
 */
export async function play({ steps, seed, random: source, calm }) {
  const next = new Function(`return (${source})`)()(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const element = document.querySelector("pledge-compare");
  const done = [];
  // Links that lead away would end the game; what is followed inside the widget has no such address. Once a page, for all rounds.
  const stay = (event) => {
    const link = event.composedPath().find((one) => one.localName === "a" && one.hasAttribute("href"));
    if (link && /^(?:https?|mailto|blob|data):/u.test(link.href) && !link.getAttribute("href").startsWith("#")) event.preventDefault();
  };
  if (!window.stays) addEventListener("click", stay, true);
  window.stays = true;
  const frames = (count) => new Promise((resolve) => {
    const frame = (left) => (left === 0 ? resolve() : requestAnimationFrame(() => frame(left - 1)));
    frame(count);
  });
  const codes = ["14130", "40100", "14100", "01100", "14000", "07203", "13104", "27100", "47201", "99999", "x"];
  const settings = [
    () => ({ view: pick(["places", "compare", "coverage", "map", "links", "card", "nothing"]) }),
    () => ({ selected: codes.filter(() => next() < 0.3) }),
    () => ({ asOf: pick(["latest", "2021-10-29", "2020", "2019-06", "1990", "2999-12-31", "?"]) }),
    () => ({ query: pick(["", "川崎", "kawa", "おお", "小国", "zzz", "%", "14130"]) }),
    () => ({ filter: pick(["", "status:declared", "status:unknown,kind:city", "in:14000", "people:1000000", "bad:1"]) }),
    () => ({ sort: pick(["", "name", "-population", "declared", "status", "-name"]) }),
    () => ({ columns: pick(["", "none", "kind,in,area", "households,solar,density"]) }),
    () => ({ place: pick(["", "14130", "07203", "x"]), view: null }),
    () => ({ partner: pick(["", "gn-2928810"]), programme: pick(["", "iuc", "jcm"]) }),
    () => ({ scope: pick(["", "selected"]) }),
  ];
  const byScript = () => {
    const part = pick(settings)();
    done.push(JSON.stringify(part));
    element.state = part;
  };
  const byPage = () => {
    const [name, value] = pick([["lang", "en"], ["lang", "ja"], ["lang", "ja-x-easy"], ["theme", "dark"], ["theme", null], ["heading-level", "4"], ["rows", "30"], ["rows", null], ["plain", ""], ["plain", null]]);
    done.push(`${name}=${value}`);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  const move = () => {
    const parent = element.parentNode;
    done.push("out and in");
    element.remove();
    parent.append(element);
  };
  const controls = () => [...element.shadowRoot.querySelectorAll("button, a[href], summary, input:not([type=file]), select, [role=option], [tabindex='0']")].filter((one) => one.getClientRects().length > 0 && !one.disabled);
  const type = (field) => {
    field.focus();
    field.value = field.type === "range" ? String(Math.floor(next() * (Number(field.max) + 1))) : pick(["", "kawa", "川崎", "2021-10-29", "令和3年10月", "9", "<b>"]);
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    field.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
    const key = pick(["", "ArrowDown", "Enter", "Escape", "ArrowUp"]);
    if (key) field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
  };
  const byReader = () => {
    const control = pick(controls());
    if (!control) return byScript();
    done.push(`${control.localName} ${control.className} ${control.textContent.trim().slice(0, 40) || control.ariaLabel || control.value || ""}`);
    if (control.localName === "select") {
      control.selectedIndex = Math.floor(next() * control.options.length);
      control.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
    } else if (control.localName === "input" && !["checkbox", "radio", "button"].includes(control.type)) type(control);
    else if (next() < 0.15) control.dispatchEvent(new KeyboardEvent("keydown", { key: pick(["Enter", " ", "ArrowRight", "ArrowLeft", "Home", "End", "Escape", "+", "-"]), bubbles: true, composed: true, cancelable: true }));
    else {
      control.focus?.();
      control.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
    }
  };
  for (let step = 0; step < steps; step += 1) {
    const chance = next();
    if (calm) byScript();
    else if (chance < 0.7) byReader();
    else if (chance < 0.9) byScript();
    else if (chance < 0.97) byPage();
    else move();
    // Some things overtake others: not everybody waits.
    if (next() < 0.7) await frames(1 + Math.floor(next() * 2));
  }
  return done.slice(-20);
}

/** Brings the widget back to how it stood before the game, so that what the page keeps can be compared. */
export async function rest() {
  const element = document.querySelector("pledge-compare");
  window.atFirst ??= element.state;
  for (const name of ["theme", "heading-level", "rows", "plain"]) element.removeAttribute(name);
  element.setAttribute("lang", "en");
  element.state = window.atFirst;
  for (let left = 20; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What a widget shows, without what a reader has opened in it: a line for each element with its text and what it says to others. */
export function shown(element) {
  const lines = [];
  const skipped = new Set(["aria-expanded", "aria-controls", "aria-describedby", "aria-labelledby", "id", "for", "tabindex", "open", "style"]);
  const walk = (node, depth) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.data.trim()) lines.push(" ".repeat(depth) + child.data.trim());
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const attributes = [...child.attributes].filter(({ name }) => !skipped.has(name)).map(({ name, value }) => `${name}=${value}`).sort();
      lines.push(`${" ".repeat(depth)}<${child.localName} ${attributes.join(" ")}>`);
      walk(child, depth + 1);
    }
  };
  walk(element.shadowRoot, 0);
  return lines;
}
