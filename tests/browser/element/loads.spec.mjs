// Concurrent and sequential loads of one element.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { mend } from "../faults/faults.mjs";
import { keepMemory, kept, line } from "../harness/kept.mjs";
import { call, get, rows, set } from "../harness/widget.mjs";

const LOUD = [/<pledge-compare>/, /Failed to load resource/];
const CSV = "code,name,population\n14130,川崎市,1538262\n";
const alert = (page) => page.getByRole("alert");

/** A response that the test releases. */
function held(body) {
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  return { file: { answer: (response) => gone.then(() => response.writeHead(200).end(body)) }, go };
}

test("of two loads at once the first to end leaves the element busy until the second has ended", async ({ open }) => {
  const slow = held(CSV);
  const page = await open({ files: { "/quick.csv": { body: CSV }, "/slow.csv": slow.file } });
  const busy = () => page.locator("pledge-compare").getAttribute("aria-busy");
  await set(page, { src: "/slow.csv" });
  await eventually(page, async () => assert.ok(page.asked().includes("/slow.csv")));
  // A file of the data for the view comes and goes meanwhile.
  await page.locator("pledge-compare").evaluate((one) => one.links("14130").then(() => undefined));
  await page.locator("pledge-compare").evaluate((one) => (one.view = "compare"));
  assert.equal(await busy(), "true");
  slow.go();
  await eventually(page, async () => assert.equal(await busy(), null));
});

test("a quick load that overtakes a slow one does not end its work", async ({ open }) => {
  const slow = held(CSV);
  const page = await open({ files: { "/slow.csv": slow.file } });
  await set(page, { src: "/slow.csv" });
  await eventually(page, async () => assert.ok(page.asked().includes("/slow.csv")));
  await page.locator("pledge-compare").evaluate(async (one) => {
    one.data = "code,name\n1,Here\n";
    while (one.places()[0] !== "1") await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  assert.equal(await page.locator("pledge-compare").getAttribute("aria-busy"), "true", "the slow one is under way");
  slow.go();
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare").getAttribute("aria-busy"), null));
  assert.deepEqual(await call(page, "places"), ["1"], "and what was asked for last stands there");
});

test("what fails at once stands in one message, and one press tries all of it", async ({ open }) => {
  const files = { "/data/japan-land.pcd": { status: 503 }, "/mine.csv": { status: 404 } };
  const page = await open({ files, errors: LOUD });
  await set(page, { src: "/mine.csv", view: "map" });
  await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 2));
  assert.equal(await alert(page).count(), 1);
  const said = await alert(page).innerText();
  assert.match(said, /404.*mine\.csv/s);
  assert.match(said, /503.*japan-land/s);
  assert.deepEqual(await alert(page).getByRole("button").allInnerTexts(), ["Try again", "Close"]);
  await mend(files["/data/japan-land.pcd"], "/data/japan-land.pcd");
  Object.assign(files["/mine.csv"], { status: 200, body: CSV });
  await alert(page).getByRole("button", { name: "Try again" }).click();
  await eventually(page, async () => assert.deepEqual(await call(page, "places"), ["14130"]));
  await eventually(page, async () => assert.equal(await alert(page).count(), 0));
});

test("data set 200 times are kept once: nothing grows after the first 50", async ({ open, diagnostic }) => {
  const page = await open({ before: keepMemory });
  const load = (times) => page.locator("pledge-compare").evaluate(async (one, times) => {
    const places = Array.from({ length: 1000 }, (_, at) => ({ code: `p${at}`, name: `Place ${at}`, population: at }));
    for (let at = 0; at < times; at += 1) {
      places[0].name = `Round ${at}`;
      one.data = { places, pledges: [] };
      while (one.getAttribute("aria-busy")) await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);
  await load(50);
  const before = await kept(page);
  await load(150);
  const after = await kept(page);
  diagnostic(`after 50: ${line(before)}; after 200: ${line(after)}`);
  // 150 more datasets would take tens of megabytes; the allocator may ask for some pages more.
  assert.ok(after.bytes[0] - before.bytes[0] < 500_000, `${before.bytes} bytes, then ${after.bytes}`);
  assert.ok(after.nodes <= before.nodes + 100, `nodes: ${before.nodes}, then ${after.nodes}`);
  assert.ok(after.listeners <= before.listeners + 5, `listeners: ${before.listeners}, then ${after.listeners}`);
  assert.ok(after.heap <= before.heap + 2 ** 20, `heap: ${before.heap}, then ${after.heap}`);
  assert.equal(await get(page, "src"), "");
  assert.equal((await call(page, "places")).length, 1000);
});

test("data of an element that is given up are given up too, and one that comes back shows its own", async ({ open }) => {
  const page = await open({ files: { "/mine.csv": { body: CSV } } });
  await page.locator("pledge-compare").evaluate((one) => (one.data = "code,name\n1,Here\n"));
  await eventually(page, async () => assert.equal(await rows(page).count(), 1));
  await page.evaluate(async () => {
    window.kept = document.querySelector("pledge-compare");
    window.kept.remove();
    await new Promise((resolve) => setTimeout(resolve, 0));
    document.querySelector("main").append(window.kept);
  });
  await eventually(page, async () => assert.equal(await rows(page).count(), 1));
  assert.deepEqual(await heard(page, "pledge-error"), []);
});
