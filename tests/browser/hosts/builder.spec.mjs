// The page that makes the code to embed: what it writes is pasted into a page with the policy that it names, and run.

import assert from "node:assert/strict";
import { audit } from "../access/axe.mjs";
import { started } from "../harness/browsers.mjs";
import { eventually, test } from "../harness/index.mjs";
import { built, serve } from "../harness/server.mjs";
import { sample } from "../harness/all.mjs";

const EN = "/builder.en.html";
const PRECISE = /\.[0-9a-f]{8}\.(?:js|wasm|pcd)$/u;
/** Of shifts: what is good is under 0.1. */
const MOST = 0.05;

/** The builder for files at the root of the server, whatever its port is. */
async function builder(open, page = EN, more = {}) {
  const builder = await open({ page, ...more });
  await eventually(builder, async () => assert.match(await text(builder, "html"), /<pledge-compare/u));
  await builder.locator("[name=folder]").fill("/");
  await builder.locator("[name=folder]").blur();
  return builder;
}

const text = (page, id) => page.locator(`#${id}`).inputValue();
const pick = (page, name, value) => page.locator(`[name="${name}"][value="${value}"]`).check();
const says = (page, id, expected) => eventually(page, async () => assert.match(await text(page, id), expected));

/** Finds a place and takes it from the list. */
async function find(page, query, name) {
  const field = page.getByRole("combobox", { name: /^(?:Municipality|自治体)$/u });
  await field.fill(query);
  await page.getByRole("option", { name, exact: true }).click();
}

/** Records shifts, and whether the widget begins with the first screen of the script. */
function recordShifts() {
  const { attachShadow } = Element.prototype;
  window.began = false;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    new MutationObserver(() => (window.began ||= Boolean(root.querySelector(".pc-first")))).observe(root, { childList: true });
    return root;
  };
  window.shifted = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (window.shifted += hadRecentInput ? 0 : value))).observe({ type: "layout-shift", buffered: true });
}

/** A page with the code in it and text below, under the policy; `css` is its own style sheet. */
async function paste(open, page) {
  const [html, css, policy] = await Promise.all(["html", "css", "policy"].map((id) => text(page, id)));
  const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title>${css && '<link rel="stylesheet" href="/own.css">'}${html}<p>Below</p>`;
  return open({ page: body, headers: { "content-security-policy": policy }, files: { "/own.css": { body: css } }, before: recordShifts, wait: false });
}

async function runs(pasted, expected, view) {
  const frame = pasted.frames().find((one) => one.url().includes("embed.html"));
  const widget = (frame ?? pasted).locator("pledge-compare");
  await widget.evaluate((one) => one.ready.then(() => undefined));
  const state = await widget.evaluate((one) => one.state);
  for (const [name, value] of Object.entries({ view, ...expected })) assert.deepEqual(state[name], value, name);
  await pasted.waitForLoadState("networkidle");
  assert.deepEqual(await pasted.evaluate(() => window.breaches), []);
  const [began, preloads] = await pasted.evaluate(() => [window.began, document.querySelectorAll("link[rel=preload]").length]);
  if (!frame) assert.equal(preloads, began ? 0 : 2, "wasm and data are preloaded where there is no first screen before them");
  const shifted = await pasted.evaluate(() => window.shifted);
  assert.ok(shifted <= MOST, `shifted by ${shifted}`);
}

const VIEWS = { places: {}, compare: { selected: ["14130", "40100"] }, coverage: {}, map: {}, links: { selected: ["07203"] }, card: { place: "14130" } };

const NAMES = { 14130: "Kawasaki (Kanagawa)", 40100: "Kitakyushu (Fukuoka Prefecture)", "07203": "Koriyama (Fukushima Prefecture)" };

/** Asks the builder for one view, with its places. */
async function ask(page, view, { place, selected = [] }) {
  await pick(page, "view", view);
  for (const code of place ? [place] : selected) await find(page, code, NAMES[code]);
  const state = place ? `place="${place}"` : [view === "places" ? "" : `view="${view}"`, selected.length > 0 ? `selected="${selected}"` : ""].filter(Boolean).join(" ");
  await says(page, "html", new RegExp(`<pledge-compare ?${state}>`, "u"));
}

for (const [view, state] of sample(Object.entries(VIEWS).reverse(), 2)) {
  test(`the code for ${view} runs under the policy that the builder names, asks for no file twice and for none that is not in the list`, async ({ open }) => {
    const page = await builder(open);
    await ask(page, view, state);
    const files = (await text(page, "files")).split("\n");
    for (const file of files) assert.ok((await built(file)).length > 0, file);
    const pasted = await paste(open, page);
    await runs(pasted, state, view);
    const asked = pasted.asked().map((path) => path.slice(1)).filter((path) => !["page.html", "own.css"].includes(path));
    assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted(), "nothing is fetched twice");
    assert.deepEqual(asked.filter((path) => !files.includes(path)), []);
    assert.deepEqual(asked.filter((path) => !PRECISE.test(path)), ["room.css"], "all else has a name of its own version");
  });

  test(`the frame for ${view} shows it under the policy that the builder names, with a title of what is in it`, async ({ open }) => {
    const page = await builder(open);
    await pick(page, "form", "frame");
    await pick(page, "view", view);
    const codes = state.place ? [state.place] : (state.selected ?? []);
    for (const code of codes) await find(page, code, NAMES[code]);
    await says(page, "html", new RegExp(`<iframe src="/embed\\.html.*${view === "card" ? "place=" : view === "places" ? "" : `view=${view}`}.*${codes.join(",")}`, "u"));
    const pasted = await paste(open, page);
    await pasted.locator("iframe").contentFrame().locator("pledge-compare .pc").waitFor();
    await runs(pasted, state, view);
    const title = await pasted.locator("iframe").getAttribute("title");
    assert.match(title, { places: /^List of/u, compare: /compared/u, coverage: /^Population/u, map: /^Map/u, links: /links of Koriyama \(Fukushima Prefecture\)/u, card: /Kawasaki \(Kanagawa\)/u }[view]);
  });
}

test("the script with a lasting name is checked by its hash; one with a plain name is not, so that the next release runs in pages of the last", async ({ open }) => {
  const page = await builder(open);
  const hashes = JSON.parse(await built("integrity.json"));
  await says(page, "html", / src="\/pledge-compare/u);
  const [, name, hash] = /src="\/(pledge-compare\.[0-9a-f]{8}\.js)" integrity="([^"]+)"/u.exec(await text(page, "html"));
  assert.equal(hash, hashes[name]);
  await pick(page, "names", "plain");
  await says(page, "html", /src="\/pledge-compare\.js" crossorigin/u);
  assert.doesNotMatch(await text(page, "html"), /integrity/u);
  assert.ok((await text(page, "files")).split("\n").every((file) => !PRECISE.test(file)));
  await runs(await paste(open, page), {}, "places");
});

test("language, heading, rows, address for errors, state in the URL and colours come into the page as they were set", async ({ open }) => {
  const page = await builder(open);
  await page.locator("[name=lang]").selectOption("ja");
  await page.getByLabel("Level of the heading").selectOption("3");
  await page.getByLabel("Rows at first").fill("7");
  await page.getByLabel("Where readers report errors").fill("https://example.jp/?code={code}");
  await page.getByLabel("Keep what is shown").selectOption("hash");
  await pick(page, "colours", "own");
  await page.locator("[name=link-light]").fill("#7a0050");
  await page.locator("[name=link-light]").dispatchEvent("change");
  await says(page, "css", /--pc-link: light-dark\(#7a0050, #\w{6}\)/u);
  const pasted = await paste(open, page);
  const shown = pasted.locator("pledge-compare");
  await shown.locator("tr.pc-row").first().waitFor();
  assert.equal(await shown.locator("tr.pc-row").count(), 7);
  assert.equal(await shown.locator(".pc-head h3").count(), 1);
  const color = await shown.locator("tr.pc-row a.pc-name").first().evaluate((one) => getComputedStyle(one).color);
  assert.equal(color, "rgb(122, 0, 80)");
  assert.deepEqual(await shown.evaluate(({ lang, syncUrl, correctionHref }) => [lang, syncUrl, correctionHref]), ["ja", "hash", "https://example.jp/?code={code}"]);
});

test("colours that are too weak are named: ratios as published for WCAG", async ({ open }) => {
  const page = await builder(open);
  await pick(page, "colours", "own");
  const colour = async (name, value) => {
    await page.locator(`[name=${name}]`).fill(value);
    await page.locator(`[name=${name}]`).dispatchEvent("change");
  };
  await page.getByText("All colours have the contrast").waitFor();
  await colour("surface-light", "#ffffff");
  await colour("link-light", "#777777");
  assert.equal(await page.locator("#contrast-link-light").innerText(), "4.4:1 < 4.5:1");
  await page.getByText("Less contrast than WCAG 2.2 asks for: 1.").waitFor();
  await colour("link-light", "#767676");
  assert.equal(await page.locator("#contrast-link-light").innerText(), "4.5:1");
  // Graphics need 3:1.
  await colour("self-light", "#949494");
  assert.equal(await page.locator("#contrast-self-light").innerText(), "3.0:1");
});

for (const query of ["川崎市", "かわさき", "kawasaki", "141305"]) {
  test(`a card is found by ${query}, with the keys alone`, async ({ open }) => {
    const page = await builder(open, "/builder.html");
    await pick(page, "view", "card");
    assert.equal(await text(page, "html"), "", "there is no code before a place is chosen");
    const field = page.getByRole("combobox", { name: "自治体", exact: true });
    await field.fill(query);
    await page.getByRole("option", { name: "川崎市（神奈川県）" }).waitFor();
    await field.press("ArrowDown");
    assert.equal(await page.locator("[role=option][aria-selected=true]").innerText(), "川崎市（神奈川県）");
    await field.press("Enter");
    await says(page, "html", /<pledge-compare place="14130">/u);
    assert.equal(await field.inputValue(), "川崎市（神奈川県）");
  });
}

test("what is set in the preview is in the code, and its width is the one that is chosen", async ({ open }) => {
  const page = await builder(open);
  await page.locator("pledge-compare").getByRole("button", { name: "Coverage" }).click();
  await says(page, "html", /<pledge-compare view="coverage">/u);
  assert.equal(await page.locator("[name=view]:checked").inputValue(), "coverage");
  for (const width of [320, 390, 720]) {
    await pick(page, "width", String(width));
    assert.equal(await page.locator("pledge-compare").evaluate((one) => one.getBoundingClientRect().width), width);
  }
});

test("at 1200 px the code stands beside what is set and stays there; on phones it stands below", async ({ open }) => {
  const wide = await builder(open, EN, { width: 1200 });
  await wide.evaluate(() => scrollTo(0, 400));
  assert.ok(await wide.locator("#html").evaluate((one) => one.getBoundingClientRect().top > 0 && one.getBoundingClientRect().bottom < innerHeight));
  const narrow = await builder(open, EN, { width: 390, height: 844 });
  assert.ok(await narrow.evaluate(() => document.querySelector("#code").getBoundingClientRect().top > document.querySelector("form").getBoundingClientRect().bottom));
  assert.equal(await narrow.evaluate(() => document.documentElement.scrollWidth), 390);
});

for (const page of ["/builder.html", EN]) {
  test(`${page}: axe finds nothing, with all of it unfolded`, async ({ open }) => {
    const shown = await builder(open, page);
    await pick(shown, "colours", "own");
    await pick(shown, "view", "card");
    const { violations } = await audit(shown);
    assert.deepEqual(violations, []);
  });

  test(`${page}: without script it says what it needs`, async () => {
    const server = await serve();
    const context = await (await started("chromium")).newContext({ javaScriptEnabled: false });
    try {
      const bare = await context.newPage();
      await bare.goto(server.origin + page);
      assert.match(await bare.locator("main").innerText(), /JavaScript/u);
      assert.equal(await bare.locator("textarea").first().isVisible(), false);
    } finally {
      await Promise.all([context.close(), server.close()]);
    }
  });
}
