// Story links and steps that set the state of a widget, and groups of widgets.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { element } from "../harness/pages.mjs";
import { box, firstRow, get, search, set } from "../harness/widget.mjs";

const PAIR = "14130,40100";
const link = (state, text, more = "") => `<a href="#one" data-pledge-for="one" data-pledge-state="${state}" ${more}>${text}</a>`;
const TALL = { "/tall.css": { body: ".tall { block-size: 150vh } pledge-compare { position: sticky; inset-block-start: 0; block-size: 40vh; overflow: auto }" } };
const head = '<link rel="stylesheet" href="/tall.css">';

test("a link of the page sets the state that it names, and leaves the rest, the focus, the place and the address", async ({ open }) => {
  // Above the widget, so that the place of the reader is not that of rows whose height changes with them.
  const page = await open({
    files: { "/filler.css": { body: ".filler { block-size: 150vh }" } },
    head: '<link rel="stylesheet" href="/filler.css">',
    body: `<div class="filler"></div><p>${link("sort=name&amp;as-of=2021-10-29", "By name")}</p>${element({ id: "one", query: "kawa" })}`,
  });
  const first = page.getByRole("link", { name: "By name" });
  await first.focus();
  const before = await page.evaluate(() => [scrollY, location.href]);
  assert.ok(before[0] > 0, "the page is scrolled");
  await page.keyboard.press("Enter");
  await eventually(page, async () => assert.equal(await get(page, "sort"), "name"));
  const { asOf, query } = await get(page, "state");
  assert.deepEqual([asOf, query], ["2021-10-29", "kawa"]);
  assert.deepEqual(await page.evaluate(() => [scrollY, location.href]), before);
  assert.ok(await first.evaluate((one) => document.activeElement === one), "the link keeps the focus");
  await eventually(page, async () => {
    const [event, ...further] = await heard(page, "pledge-change");
    assert.deepEqual(further, []);
    assert.deepEqual([event.detail.reason, event.detail.state.sort], ["story", "name"]);
  });
});

test("a link below the widget stays where it is before the reader", async ({ open }) => {
  const page = await open({ body: `${element({ id: "one", query: "kawa" })}<p>${link("sort=name", "By name")}</p><p class="tall"></p>`, ...{ files: { "/tall.css": { body: ".tall { block-size: 150vh }" } }, head } });
  const below = page.getByRole("link", { name: "By name" });
  await below.focus();
  const top = () => below.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  const before = await top();
  await page.keyboard.press("Enter");
  await eventually(page, async () => assert.equal(await get(page, "sort"), "name"));
  await eventually(page, async () => assert.ok(Math.abs((await top()) - before) <= 1, `${await top()} after ${before}`));
});

test("what a link has changed is told to screen readers", async ({ open }) => {
  const page = await open({ body: `${element({ id: "one" })}<p>${link("as-of=2021-10-29", "Then")}</p>` });
  await page.getByRole("link", { name: "Then" }).click();
  await eventually(page, async () => assert.match(await page.locator("pledge-compare .pc-now[role=status]").innerText(), /29 October 2021/));
});

test("a link to another view does not take the focus there", async ({ open }) => {
  const page = await open({ body: `<p>${link(`view=compare&amp;selected=${PAIR}`, "Compare")}</p>${element({ id: "one" })}` });
  await page.getByRole("link", { name: "Compare" }).click();
  await page.getByRole("region", { name: /places compared/ }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Compare");
});

test("a dossier that a link of the page opens does not take the focus, one that the reader opens does", async ({ open }) => {
  const page = await open({ body: `<p>${link("dossier=07203~gn-2928810~iuc", "Essen")}</p>${element({ id: "one", view: "links", selected: "07203" })}` });
  const dossier = page.locator(".pc section[tabindex]").filter({ hasText: "Essen" });
  const opener = page.locator("[data-dossier='07203~gn-2928810~iuc']");
  await opener.waitFor();
  await page.getByRole("link", { name: "Essen" }).click();
  await dossier.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Essen");
  await set(page, { dossier: "" });
  await opener.click();
  await eventually(page, async () => assert.equal(await dossier.evaluate((one) => one.matches(":focus")), true));
});

test("a view set by the page’s script does not take the focus either", async ({ open }) => {
  const page = await open({ body: `<input id="elsewhere">${element({ selected: PAIR })}` });
  await page.locator("#elsewhere").focus();
  await set(page, { view: "compare" });
  await page.getByRole("region", { name: /places compared/ }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "elsewhere");
});

test("a link that comes later works; one for another widget, or with a key held down, is the browser’s", async ({ open }) => {
  const page = await open({ body: element({ id: "one" }) + element({ id: "two" }) });
  await page.evaluate(() => {
    const later = Object.assign(document.createElement("a"), { href: "#two", textContent: "Later" });
    Object.assign(later.dataset, { pledgeFor: "two", pledgeState: "query=kawasaki" });
    document.querySelector("main").append(later);
  });
  const kept = await page.getByRole("link", { name: "Later" }).evaluate((one) => {
    const events = [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }].map((how) => new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
    // The test itself keeps the browser from opening windows, after the widget has had its turn.
    window.addEventListener("click", (event) => ((event.ours = event.defaultPrevented), event.preventDefault()), { once: false });
    for (const event of events) one.dispatchEvent(event);
    return events.map(({ ours }) => ours);
  });
  assert.deepEqual(kept, [false, false, false, false]);
  await page.getByRole("link", { name: "Later" }).click();
  const states = () => page.evaluate(() => ["one", "two"].map((id) => document.getElementById(id).query));
  await eventually(page, async () => assert.deepEqual(await states(), ["", "kawasaki"]));
});

test("scrolling to a step sets its state, there and back, also of a step that came later", async ({ open }) => {
  const step = (state) => `<div class="tall"></div><p data-pledge-step data-pledge-for="one" data-pledge-state="${state}">${state}</p>`;
  const page = await open({ files: TALL, head, body: `${element({ id: "one" })}${step("query=kawasaki")}${step("query=sapporo")}<div class="tall"></div>` });
  const to = (text) => page.locator("main > [data-pledge-step]").filter({ hasText: text }).evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - innerHeight / 2 + 5));
  await to("query=kawasaki");
  await eventually(page, async () => assert.equal(await get(page, "query"), "kawasaki"));
  const at = await page.evaluate(() => scrollY);
  await firstRow(page, "Kawasaki, Kanagawa");
  assert.equal(await page.evaluate(() => scrollY), at, "the page stays where the reader has scrolled it");
  await to("query=sapporo");
  await eventually(page, async () => assert.equal(await get(page, "query"), "sapporo"));
  await to("query=kawasaki");
  await eventually(page, async () => assert.equal(await get(page, "query"), "kawasaki"));
  await page.evaluate(() => {
    const later = Object.assign(document.createElement("p"), { textContent: "query=nagoya" });
    Object.assign(later.dataset, { pledgeStep: "", pledgeFor: "one", pledgeState: "query=nagoya" });
    const below = Object.assign(document.createElement("div"), { className: "tall" });
    document.querySelector("main").append(later, below);
  });
  await to("query=nagoya");
  await eventually(page, async () => assert.equal(await get(page, "query"), "nagoya"));
});

/** Scrolls the page until a step stands in the middle of the window. */
const reach = (page, text) => page.locator("main > [data-pledge-step]").filter({ hasText: text }).evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - innerHeight / 2 + 5));
const step = (text, state, more = "") => `<div class="tall"></div><section data-pledge-step data-pledge-for="one" data-pledge-state="${state}" ${more}>${text}</section>`;

test("a step shows the same from wherever the reader comes: what it leaves out is as the attributes say", async ({ open }) => {
  const steps = step("First", "as-of=2020-10-26&amp;selected=14130") + step("Second", "view=places");
  const page = await open({ files: TALL, head, body: `${element({ id: "one", "as-of": "2021-10-29", sort: "name" })}${steps}<div class="tall"></div>` });
  const state = async () => (({ asOf, selected, sort }) => [asOf, selected.join(), sort])(await get(page, "state"));
  await reach(page, "First");
  await eventually(page, async () => assert.deepEqual(await state(), ["2020-10-26", "14130", "name"]));
  await reach(page, "Second");
  await eventually(page, async () => assert.deepEqual(await state(), ["2021-10-29", "", "name"]));
});

test("the step that the widget shows is marked as the current one", async ({ open }) => {
  const page = await open({ files: TALL, head, body: `${element({ id: "one" })}${step("First", "query=kawa")}${step("Second", "query=sapporo")}<div class="tall"></div>` });
  for (const name of ["First", "Second", "First"]) {
    await reach(page, name);
    await eventually(page, async () => assert.deepEqual(await page.locator("[aria-current=step]").allInnerTexts(), [name]));
  }
});

test("what can be clicked inside a step does what it does elsewhere", async ({ open }) => {
  const page = await open({ files: TALL, head, body: `${element({ id: "one" })}${step('See <a href="#below">the source</a>', "query=kawa")}<div class="tall" id="below"></div>` });
  await page.getByRole("link", { name: "the source" }).press("Enter");
  await page.waitForURL(/#below$/u);
});

test("a step brings what it speaks of to the top of the box that the widget is cut to, and leaves the page where it is", async ({ open }) => {
  const steps = step("Growth", "view=coverage", 'data-pledge-frame="growth"') + step("Rows", "view=places", 'data-pledge-frame="table"') + step("Whole", "view=coverage");
  const style = ".box { position: sticky; inset-block-start: 0; block-size: 45vh; overflow: hidden }";
  const page = await open({
    files: { "/tall.css": { body: `.tall { block-size: 150vh } ${style}` } },
    head,
    body: `<div class="box">${element({ id: "one" })}</div>${steps}<div class="tall"></div>`,
  });
  const fromTop = (selector) => page.locator(`pledge-compare ${selector}`).filter({ visible: true }).first().evaluate((one) => Math.abs(one.getBoundingClientRect().top - document.querySelector(".box").getBoundingClientRect().top));
  for (const [name, part] of [["Growth", "[data-figure^=growth]"], ["Rows", "table"], ["Growth", "[data-figure^=growth]"], ["Whole", ".pc-head"]]) {
    await reach(page, name);
    const at = await page.evaluate(() => scrollY);
    // A hairline of the widget may stand above its head.
    await eventually(page, async () => assert.ok((await fromTop(part)) <= 4, `${name}: ${await fromTop(part)}`));
    assert.equal(await page.evaluate(() => scrollY), at);
  }
});

test("widgets of one group share chosen places and date, and nothing else; who comes later takes them over", async ({ open }) => {
  const page = await open({ body: element({ id: "one", group: "g", query: "kawasaki" }) + element({ id: "two", group: "g" }) + element({ id: "three" }) });
  await page.evaluate(() => Promise.all([...document.querySelectorAll("pledge-compare")].map((one) => one.ready.then(() => undefined))));
  await box(page, "Kawasaki (Kanagawa)").first().check();
  const shared = (id) => page.evaluate((name) => {
    const { selected, asOf, query } = document.getElementById(name).state;
    return [selected, asOf, query];
  }, id);
  await eventually(page, async () => assert.deepEqual(await shared("two"), [["14130"], "latest", ""]));
  await page.locator("#two").evaluate((two) => (two.asOf = "2021-10-29"));
  await eventually(page, async () => assert.deepEqual(await shared("one"), [["14130"], "2021-10-29", "kawasaki"]));
  assert.deepEqual(await shared("three"), [[], "latest", ""]);
  await page.evaluate(() => document.querySelector("main").insertAdjacentHTML("beforeend", '<pledge-compare id="four" group="g" selected="40100" loading="eager"></pledge-compare>'));
  await page.locator("#four table").first().waitFor();
  assert.deepEqual(await shared("four"), [["14130"], "2021-10-29", ""]);
  await page.evaluate(() => document.querySelector("#three").setAttribute("group", "g"));
  await eventually(page, async () => assert.deepEqual(await shared("three"), [["14130"], "2021-10-29", ""]));
  await page.evaluate(() => document.querySelector("#three").removeAttribute("group"));
  await page.locator("#three").evaluate((three) => three.clear());
  await eventually(page, async () => assert.deepEqual(await shared("three"), [[], "2021-10-29", ""]));
  assert.deepEqual((await shared("one"))[0], ["14130"]);
  assert.equal((await heard(page, "pledge-change")).length, 1, "only the reader's own change is told");
});

test("theme is that of the page, or the one that is asked for", async ({ open }) => {
  const page = await open({ scheme: "light" });
  const surface = () => page.locator("pledge-compare .pc").evaluate((one) => getComputedStyle(one).backgroundColor);
  const light = await surface();
  await set(page, { theme: "dark" });
  const dark = await surface();
  assert.notEqual(dark, light);
  assert.equal(await get(page, "theme"), "dark");
  await page.emulateMedia({ colorScheme: "dark" });
  await set(page, { theme: "light" });
  assert.equal(await surface(), light);
  await set(page, { theme: "auto" });
  assert.equal(await surface(), dark);
  await set(page, { theme: "sepia" });
  assert.equal(await get(page, "theme"), "auto");
  await search(page).waitFor();
});
