// The state in the page's URL: only where it is asked for, without losing what the page has there.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { element } from "../harness/pages.mjs";
import { box, button, call, comparison, get, headlineSays, openDate, search, set, setAttribute, slider, tray } from "../harness/widget.mjs";

const DEFAULTS = { view: "places", selected: [], place: "", partner: "", programme: "", dossier: "", asOf: "latest", query: "", filter: "", sort: "", columns: "", scope: "" };
const url = (page) => new URL(page.url());
const part = (page, where) => decodeURIComponent(where === "query" ? url(page).search : url(page).hash).slice(1);
const steps = (page) => page.evaluate(() => history.length);

/** Waits until the URL carries exactly this. */
function carries(page, where, text) {
  return eventually(page, async () => assert.equal(part(page, where), text));
}

/** Opens the page again at this URL, as a reader who was given the link. */
async function follow(page, address) {
  const target = new URL(address, page.url()).href;
  await page.goto("about:blank");
  await page.goto(target);
  await page.locator("pledge-compare").first().evaluate((one) => one.ready.then(() => undefined));
}

test("without sync-url the page’s URL and history are never touched, and what is the page’s in it is not read", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  const address = page.url();
  await follow(page, `${address}#as-of=2021-10-29&chapter=2`);
  const before = await steps(page);
  assert.deepEqual(await get(page, "state"), { ...DEFAULTS, selected: ["14130", "40100"] });
  await button(page, /^Compare 2/).click();
  await comparison(page).waitFor();
  await call(page, "clear");
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  assert.equal(page.url(), `${address}#as-of=2021-10-29&chapter=2`);
  assert.deepEqual([await steps(page), await page.evaluate(() => history.state)], [before, null]);
});

test("without sync-url a permalink opens its state once, and the URL stays as it is", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130,40100" } });
  await set(page, { state: { view: "coverage", asOf: "2021-10-29" } });
  const link = await get(page, "permalink");
  await follow(page, link);
  await eventually(page, async () => {
    const shown = await get(page, "state");
    assert.deepEqual(shown, { ...DEFAULTS, view: "coverage", asOf: "2021-10-29", selected: ["14130", "40100"] });
  });
  await button(page, /^Latest/).click();
  await eventually(page, async () => assert.equal(await get(page, "asOf"), "latest"));
  assert.equal(page.url(), link);
});

test("a permalink of one card is opened by that card alone", async ({ open }) => {
  const body = element({ place: "14130" }) + element({ place: "40100" });
  const page = await open({ body });
  await follow(page, "#place=40100&as-of=2021-10-29");
  const dates = () => page.locator("pledge-compare").evaluateAll(async (all) => {
    await Promise.all(all.map((one) => one.ready));
    return all.map((one) => one.asOf);
  });
  await eventually(page, async () => assert.deepEqual(await dates(), ["latest", "2021-10-29"]));
});

for (const where of ["hash", "query"]) {
  test(`${where}: view and choice make steps, everything else changes the step, back and forward restore`, async ({ open }) => {
    const page = await open({ attributes: { "sync-url": where } });
    const start = await steps(page);
    await search(page).fill("kawasaki");
    await carries(page, where, "query=kawasaki");
    await box(page, "Kawasaki (Kanagawa)").check();
    await carries(page, where, "selected=14130&query=kawasaki");
    await search(page).fill("kitakyushu");
    await box(page, "Kitakyushu (Fukuoka)").check();
    await carries(page, where, "selected=14130,40100&query=kitakyushu");
    await openDate(page);
    await slider(page).focus();
    await page.keyboard.press("ArrowLeft");
    await button(page, /^Compare 2/).click();
    await comparison(page).waitFor();
    assert.equal(await steps(page), start + 3, "two choices and one view");
    const asOf = await get(page, "asOf");
    assert.equal(part(page, where), `view=compare&selected=14130,40100&as-of=${asOf}&query=kitakyushu`);
    assert.deepEqual(await heard(page, "pledge-change").then((all) => all.filter(({ detail }) => detail.reason === "history")), []);

    await page.goBack();
    await tray(page).waitFor();
    assert.deepEqual(await get(page, "state"), { ...DEFAULTS, selected: ["14130", "40100"], asOf, query: "kitakyushu" });
    await page.goBack();
    await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130"]));
    await page.goBack();
    await eventually(page, async () => assert.deepEqual(await get(page, "selected"), []));
    assert.equal(await get(page, "query"), "kawasaki", "the first step keeps the search that was typed in it");
    await page.goForward();
    await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130"]));
    const told = (await heard(page, "pledge-change")).filter(({ detail }) => detail.reason === "history");
    assert.deepEqual(told.map(({ detail }) => detail.state.selected.length), [2, 1, 0, 1], "each is announced to the page, once");
    assert.deepEqual(told.at(-1).detail.state, await get(page, "state"));
  });

  test(`${where}: the link of a state opens as that state, whatever the attributes say`, async ({ open }) => {
    const page = await open({ attributes: { "sync-url": where, view: "compare", selected: "01100,14100", "as-of": "2020" } });
    const states = [
      { selected: ["14130", "40100"], asOf: "2021-10-29", view: "places", filter: "kind:city,status:declared", sort: "-declared", query: "川崎 & co=1" },
      { selected: [], asOf: "2021", view: "compare", filter: "", sort: "", query: "" },
    ];
    for (const state of states) {
      await set(page, { state });
      const link = await get(page, "permalink");
      assert.ok(link.startsWith(`${url(page).origin}/page.html${where === "query" ? "?" : "#"}`), link);
      await follow(page, link);
      assert.deepEqual(await get(page, "state"), { ...DEFAULTS, ...state });
      assert.equal(page.url(), link, "reading the URL does not rewrite it");
    }
  });

  test(`${where}: what the page has in its URL stays, as it is written`, async ({ open }) => {
    const page = await open({ attributes: { "sync-url": where } });
    await follow(page, "/page.html?utm=a%20b&Query=1&x#top&y=%E5%B7%9D");
    await search(page).fill("kawasaki");
    await eventually(page, async () => assert.ok(page.url().includes("query=kawasaki")));
    const ours = "query=kawasaki";
    const expected = where === "query" ? `?utm=a%20b&Query=1&x&${ours}#top&y=%E5%B7%9D` : `?utm=a%20b&Query=1&x#top&y=%E5%B7%9D&${ours}`;
    assert.equal(url(page).search + url(page).hash, expected);
    await search(page).fill("");
    await eventually(page, async () => assert.ok(!page.url().includes("query=")));
    assert.equal(url(page).search + url(page).hash, "?utm=a%20b&Query=1&x#top&y=%E5%B7%9D");
  });
}

test("permalink names the hash while sync-url is off, and touches nothing", async ({ open }) => {
  const page = await open({ attributes: { selected: "14130", "as-of": "2021-10-29" } });
  const address = page.url();
  assert.equal(await get(page, "permalink"), `${address}#selected=14130&as-of=2021-10-29`);
  assert.equal(page.url(), address);
  await setAttribute(page, "sync-url", "query");
  assert.equal(await get(page, "permalink"), `${address}?selected=14130&as-of=2021-10-29`);
});

test("old links keep their meaning", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash" } });
  await follow(page, "/page.html#view=compare&selected=14130,401005&as-of=2021-10-31&sort=-population&filter=kind:city,status:declared&query=%E5%B7%9D%E5%B4%8E");
  assert.deepEqual(await get(page, "state"), {
    view: "compare", selected: ["14130", "40100"], place: "", partner: "", programme: "", dossier: "", asOf: "2021-10-31", query: "川崎", filter: "kind:city,status:declared", sort: "-population", columns: "", scope: "",
  });
  await follow(page, "/page.html#view=links&programme=jcm&dossier=07203~gn-2928810~iuc");
  assert.deepEqual(await get(page, "state"), { ...DEFAULTS, view: "links", programme: "jcm", dossier: "07203~gn-2928810~iuc" });
  await follow(page, "/page.html#view=links&selected=14130&partner=gn-2928810");
  assert.deepEqual(await get(page, "state"), { ...DEFAULTS, view: "links", selected: ["14130"], partner: "gn-2928810" });
});

test("what a link says wrongly is told as an issue, and the rest is shown", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash" }, errors: [/pledge-compare/] });
  await follow(page, "/page.html#view=nowhere&selected=14130,99999,141306&as-of=soon&unknown=1");
  assert.deepEqual(await get(page, "state"), { ...DEFAULTS, selected: ["14130", "99999", "141306"] });
  const reasons = (await call(page, "issues")).map(({ column, reason }) => [column, reason]);
  assert.deepEqual(reasons.sort(), [["as-of", "date"], ["selected", "check-digit"], ["selected", "unknown-place"], ["view", "choice"]]);
});

test("a link in plain Japanese keeps its language while the words of it load", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash", lang: "ja" } });
  await follow(page, "#lang=ja-x-easy");
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare .pc").getAttribute("lang"), "ja-x-easy"));
  // What waits to be written is written when the page is left.
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  assert.equal(part(page, "hash"), "lang=ja-x-easy");
});

test("a link to a state inside the page, and to a section of it", async ({ open }) => {
  const body = `<a href="#selected=14130&as-of=2021-10-29">that day</a> <a href="#notes">notes</a>${element({ "sync-url": "hash" })}<h2 id="notes">Notes</h2>`;
  const page = await open({ body });
  await page.getByRole("link", { name: "that day" }).click();
  await headlineSays(page, "29 October 2021");
  assert.deepEqual(await get(page, "selected"), ["14130"]);
  await page.getByRole("link", { name: "notes" }).click();
  await carries(page, "hash", "notes");
  assert.deepEqual([await get(page, "selected"), await get(page, "asOf")], [["14130"], "2021-10-29"], "a section is not a state");
  await box(page, "Yokohama (Kanagawa)").check();
  await carries(page, "hash", "notes&selected=14130,14100&as-of=2021-10-29");
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await eventually(page, async () => assert.deepEqual(await get(page, "state"), DEFAULTS));
});

test("back to the first step restores what attributes and scripts had set", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash", selected: "14130", "as-of": "2021-10-29" } });
  assert.equal(url(page).hash, "", "nothing is written before something changes");
  await box(page, "Yokohama (Kanagawa)").check();
  await carries(page, "hash", "selected=14130,14100&as-of=2021-10-29");
  await page.goBack();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130"]));
  assert.equal(await get(page, "asOf"), "2021-10-29");
});

test("from a card to all its links is one step, and back leads to the card", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash", place: "14130", selected: "40100" } });
  await button(page, /^All \d+ links$/).click();
  await carries(page, "hash", "view=links&selected=14130&place=14130");
  await page.goBack();
  await button(page, /^All \d+ links$/).waitFor();
  assert.deepEqual(await get(page, "selected"), ["40100"]);
});

test("what a script of the page sets makes no step and no event", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash" } });
  const before = await steps(page);
  await call(page, "select", ["14130", "40100"]);
  await set(page, { view: "compare" });
  await carries(page, "hash", "view=compare&selected=14130,40100");
  assert.equal(await steps(page), before);
  assert.deepEqual(await heard(page, "pledge-change"), []);
});

test("clear, undo and back keep to the order in which they were done", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash", selected: "14130,40100" } });
  await button(page, "Clear all").click();
  await carries(page, "hash", "view=places");
  await button(page, "Undo").click();
  await carries(page, "hash", "selected=14130,40100");
  await page.goBack();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), []));
  await page.goBack();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130", "40100"]));
});

test("of two widgets that ask for the URL the first has it, and the second says so once", async ({ open }) => {
  const body = element({ lang: "en" }) + element({ "sync-url": "hash", id: "a" }) + element({ "sync-url": "query", id: "b" });
  const before = () => {
    window.warned = [];
    console.warn = (text) => window.warned.push(text);
  };
  const page = await open({ body, before });
  const all = page.locator("pledge-compare");
  await all.evaluateAll((list) => Promise.all(list.map((one) => one.ready)));
  await all.evaluateAll((list) => list.forEach((one, at) => one.select([["01100"], ["14130"], ["40100"]][at])));
  await carries(page, "hash", "selected=14130");
  assert.equal(url(page).search, "");
  const warned = await page.evaluate(() => window.warned);
  assert.equal(warned.length, 1);
  assert.match(warned[0], /another widget of this page has its state in the URL already/);
});

test("a widget that is taken out leaves the URL to the next", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash", selected: "14130" } });
  await page.locator("pledge-compare").evaluate(async (one) => {
    const next = document.createElement("pledge-compare");
    next.setAttribute("sync-url", "hash");
    one.replaceWith(next);
    await next.ready;
    next.select(["40100"]);
  });
  await carries(page, "hash", "selected=40100");
});

test("what the page keeps in its own history entries stays", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash" } });
  await page.evaluate(() => history.replaceState({ router: 7 }, ""));
  await box(page, "Yokohama (Kanagawa)").check();
  await carries(page, "hash", "selected=14100");
  await page.goBack();
  await eventually(page, async () => assert.equal(await page.evaluate(() => history.state?.router), 7));
});
