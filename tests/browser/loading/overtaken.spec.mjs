// What comes late finds that the reader, the page or another widget has gone on meanwhile.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { municipalities } from "../harness/data.mjs";
import { held } from "../harness/held.mjs";
import { element } from "../harness/pages.mjs";
import { built } from "../harness/server.mjs";
import { savesData } from "../harness/saving.mjs";
import { LIST, box, button, get, openCard, rows, search, set, setAttribute } from "../harness/widget.mjs";
import { codes } from "../own-data/own.mjs";

const PANELS = "/pledge-compare.panels.wasm";
const MORE = "/pledge-compare.more.wasm";
const LOGIN = { body: "<title>Log in</title>" };

/** A page on which nothing is prefetched. */
const saving = (open, options) => open({ before: savesData, ...options });

/** Waits until a part that was held back has come and everything that waited for it has been done. */
async function partHasCome(page, part) {
  await eventually(page, async () => assert.ok((await page.evaluate((path) => performance.getEntriesByName(new URL(path, location.href).href).length, part)) > 0));
  await page.locator("pledge-compare:not([aria-busy])").first().waitFor();
}

test("a view that comes late does not push away the card that the reader has opened since", async ({ open }) => {
  const { files, release } = held(MORE);
  const page = await saving(open, { files });
  await page.locator(LIST.source).first().click();
  await page.locator(LIST.cited).waitFor();
  await button(page, "Map").click();
  await openCard(page, "Kawasaki");
  release();
  await partHasCome(page, MORE);
  assert.equal(await get(page, "view"), "card");
});

test("a view whose part has failed stays to be tried again while another part comes, and the panel that waited for that opens", async ({ open }) => {
  const { files, release } = held(PANELS);
  const page = await saving(open, { files: { ...files, [MORE]: { status: 404 } }, errors: [/^<pledge-compare>: /u, /404/u, /more\.wasm failed/u] });
  await page.locator(LIST.source).first().click();
  await button(page, "Map").click();
  await page.getByRole("alert").waitFor();
  release();
  await page.locator(LIST.cited).waitFor();
  assert.ok(await page.getByRole("alert").isVisible(), "the failure is still told");
  assert.ok(await button(page, "Try again").isVisible());
});

test("the state that `pledge-change` tells is the one that the element has, with a view that is still loading", async ({ open }) => {
  const { files, release } = held(MORE);
  const page = await saving(open, { files });
  await set(page, { view: "map" });
  await box(page, "Kawasaki (Kanagawa)").check();
  const [{ detail }] = await heard(page, "pledge-change");
  assert.deepEqual([detail.state.view, await get(page, "view")], ["map", "map"]);
  release();
});

test("a language in the URL wins over an older one whose part comes late", async ({ open }) => {
  const { files, release } = held(MORE);
  const page = await saving(open, { files, attributes: { "sync-url": "hash" } });
  await button(page, "やさしい日本語").click();
  await page.evaluate(() => (location.hash = "lang=en"));
  await eventually(page, async () => assert.match(page.url(), /lang=en/u));
  release();
  await partHasCome(page, MORE);
  await search(page).waitFor();
});

test("two widgets of a group that change different things in one task both show both", async ({ open }) => {
  const page = await open({ body: element({ id: "a", group: "g" }) + element({ id: "b", group: "g" }) });
  await page.evaluate(async () => {
    const [a, b] = document.querySelectorAll("pledge-compare");
    await Promise.all([a.ready, b.ready]);
    a.asOf = "2020";
    b.selected = ["14130"];
  });
  for (const id of ["a", "b"]) {
    await eventually(page, async () => {
      const state = await page.locator(`#${id}`).evaluate((one) => [one.state.asOf, one.state.selected]);
      assert.deepEqual(state, ["2020", ["14130"]], id);
    });
  }
});

test("a code that two widgets of a group write differently is shared once, and the page goes on", async ({ open }) => {
  const page = await open({ body: element({ id: "a", group: "g" }) + element({ id: "b", group: "g" }) });
  const CSV = "code,name,population\n110108,Haidian,10\n440100,Guangzhou,20\n510100,Chengdu,30\n330100,Hangzhou,40\n";
  await page.locator("#a").evaluate((one, csv) => (one.data = csv), CSV);
  await eventually(page, async () => assert.equal(await page.locator("#a").evaluate((one) => one.places().length), 4));
  await page.locator("#a").evaluate((one) => (one.selected = ["110108"]));
  assert.ok(await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0, true))), "a timer fires");
  assert.deepEqual(await page.locator("#a").evaluate((one) => one.state.selected), ["110108"]);
});

test("a stray `data` in a state does not hide the data", async ({ open }) => {
  const page = await open({ body: "", wait: false });
  const count = await page.evaluate(async () => {
    const one = document.createElement("pledge-compare");
    one.state = { data: "x" };
    document.body.append(one);
    await one.ready;
    return one.places().length;
  });
  assert.equal(count, municipalities.length);
});

test("a further file that is none is told and can be tried again", async ({ open }) => {
  const own = async (name) => [`/own/${name}`, { body: await built(`data/${name}`) }];
  const files = Object.fromEntries(await Promise.all(["japan.pcd", "japan-figures.pcd", "japan-sources.pcd", "japan-links.pcd"].map(own)));
  const whole = files["/own/japan-links.pcd"];
  let links = LOGIN;
  files["/own/japan-links.pcd"] = { answer: (response) => response.writeHead(200, { "cache-control": "no-store" }).end(links.body) };
  const page = await saving(open, { files, attributes: { src: "/own/japan.pcd" }, errors: [/^<pledge-compare>: /u] });
  await set(page, { view: "links", selected: "14130" });
  await button(page, "Try again").waitFor();
  const [{ detail }] = await heard(page, "pledge-error");
  assert.equal(detail.code, "data");
  links = whole;
  await button(page, "Try again").click();
  await page.getByRole("heading", { name: /Kawasaki/u }).first().waitFor();
});

test("the line of data that are being read stays, with its button, while a file of the map fails", async ({ open }) => {
  const slow = { answer(response) {
    response.writeHead(200, { "content-type": "text/csv", "content-length": 100 });
    response.write("code,name\n");
  } };
  const page = await saving(open, { files: { "/slow.csv": slow, "/data/japan-land.pcd": { status: 503 } }, errors: [/^<pledge-compare>: /u, /503/u, /land/u] });
  await setAttribute(page, "src", "/slow.csv");
  const stop = button(page, "Stop");
  await stop.waitFor();
  await set(page, { view: "map" });
  await page.getByRole("alert").waitFor();
  assert.ok(await stop.isVisible());
  await stop.click();
});

test("own data without any place, to which the page answers with other data, do not come back over those", async ({ open }) => {
  const page = await open({ errors: [/^<pledge-compare>: /u] });
  await page.evaluate(async () => {
    const one = document.createElement("pledge-compare");
    const answer = () => {
      one.data = "code,name,population\nA,Alpha,10\nB,Beta,30\n";
      window.atReady = one.ready.then(() => one.places().length);
    };
    const failed = new Promise((resolve) => one.addEventListener("pledge-error", () => resolve(answer()), { once: true }));
    document.querySelector("pledge-compare").replaceWith(one);
    one.ready.catch(() => {});
    one.data = "nothing,known\n1,2\n";
    await failed;
  });
  assert.equal(await page.evaluate(() => window.atReady), 2);
  await eventually(page, async () => assert.deepEqual((await codes(page)).toSorted(), ["A", "B"]));
  assert.equal(await rows(page).count(), 2);
});
