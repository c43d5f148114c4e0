// The widget changes nothing on the page outside itself.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { hostPage } from "../harness/pages.mjs";
import { box, button, search } from "../harness/widget.mjs";

/** Counts the listeners that stay on the window and on nodes outside the widget. */
function countListeners() {
  window.listening = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const outside = (target) => target === window || target === document || target === document.documentElement || target === document.body || target === document.head;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    // The browser's driver listens too.
    if (outside(this ?? window) && new Error().stack.includes("pledge-compare.js")) window.listening.push(type);
    return addEventListener.call(this ?? window, type, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, ...rest) {
    const at = outside(this ?? window) ? window.listening.indexOf(type) : -1;
    if (at >= 0) window.listening.splice(at, 1);
    return removeEventListener.call(this ?? window, type, ...rest);
  };
}

/** Everything outside the widget that it could have changed. */
function outside() {
  const own = (object) => Reflect.ownKeys(object).map(String).sort();
  const body = document.body.cloneNode(true);
  for (const one of body.querySelectorAll("pledge-compare")) one.replaceWith("widget");
  return {
    globals: own(window).filter((name) => !["heard", "breaches", "listening", "outside"].includes(name)),
    prototypes: [Object, Array, Function, String, Promise, Node, Element, HTMLElement, Document, EventTarget, Event, Map].map(({ prototype }) => own(prototype)),
    document: own(document),
    html: document.documentElement.outerHTML.split("<body")[0],
    body: body.innerHTML,
    attributes: [document.documentElement, document.body].map((one) => one.getAttributeNames()),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    title: document.title,
    cookie: document.cookie,
    storage: [localStorage.length, sessionStorage.length],
    history: [history.length, location.href, history.state, history.scrollRestoration],
    scroll: [scrollX, scrollY],
    focus: document.activeElement.localName,
    // The print listeners stay as long as the page.
    listening: window.listening.filter((type) => !type.endsWith("print")),
  };
}

test("while it loads, shows and changes, the widget leaves the rest of the page as it was", async ({ open }) => {
  const page = await open({
    page: hostPage({ script: false, body: '<pledge-compare><p class="fallback">Fallback</p></pledge-compare><p>After</p>' }),
    before: countListeners,
    wait: false,
  });
  const before = await page.evaluate(outside);
  await page.evaluate(() => import("/pledge-compare.js").then(() => undefined));
  await search(page).waitFor();
  // During a download the widget listens for violations of the page's policy.
  await eventually(page, async () => assert.deepEqual(await page.evaluate(outside), before, "when it stands"));
  await page.locator("pledge-compare").evaluate((one) => {
    one.state = { view: "compare", selected: ["14130", "40100"], asOf: "2021-10-29" };
  });
  await page.locator(".pc-body table").first().waitFor();
  await eventually(page, async () => assert.deepEqual(await page.evaluate(outside), before, "when the page has changed it"));
  await page.locator("pledge-compare").evaluate((one) => (one.state = { view: "places" }));
  await box(page, "Yokohama (Kanagawa)").check();
  await button(page, /Compare 3/).click();
  await page.locator(".pc-body table").first().waitFor();
  // The reader has moved the focus and may have moved the page.
  await eventually(page, async () => assert.deepEqual({ ...(await page.evaluate(outside)), scroll: before.scroll }, { ...before, focus: "pledge-compare" }, "when the reader has used it"));
});
