// A service worker of the page: the files come out of its cache, with the server and without it.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { box, button, comparison, get, rows, tray } from "../harness/widget.mjs";

/** Keeps each file that the page gets, and answers with what it keeps. */
const WORKER = `
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) => event.respondWith((async () => {
    const cache = await caches.open("page");
    const kept = await cache.match(event.request);
    if (kept) return kept;
    const response = await fetch(event.request);
    if (response.ok) await cache.put(event.request, response.clone());
    return response;
  })()));
`;

test("a page whose service worker keeps its files has its widget at work without a connection, all views of it", async ({ open }) => {
  const page = await open({ files: { "/worker.js": { headers: { "content-type": "text/javascript" }, body: WORKER } }, attributes: { loading: "eager" } });
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/worker.js");
    await navigator.serviceWorker.ready;
  });
  // Loaded once through the worker: what each view needs is kept.
  await page.reload();
  await rows(page).first().waitFor();
  assert.ok(await page.evaluate(() => Boolean(navigator.serviceWorker.controller)));
  await page.locator("pledge-compare").evaluate((one) => one.select(["14100", "23100"]));
  for (const view of ["compare", "coverage", "map", "links"]) {
    await page.locator("pledge-compare").evaluate((one, to) => (one.view = to), view);
    await eventually(page, async () => assert.equal(await page.locator("pledge-compare").getAttribute("aria-busy"), null));
  }
  await page.locator("pledge-compare").evaluate(async (one) => {
    one.state = { view: "places", selected: [] };
    await one.toCSV();
  });
  const before = page.asked().length;
  await page.context().setOffline(true);
  await page.reload();
  await rows(page).first().waitFor();
  await box(page, "Yokohama (Kanagawa)").check();
  await box(page, "Nagoya (Aichi)").check();
  await tray(page).waitFor();
  await button(page, /^Compare 2/u).click();
  await comparison(page).waitFor();
  await button(page, "Map").click();
  await page.locator(".pc-map").first().waitFor();
  assert.deepEqual(await get(page, "selected"), ["14100", "23100"]);
  // The browser itself looks for a newer worker.
  assert.deepEqual(page.asked().slice(before).filter((path) => path !== "/worker.js"), [], "the server was asked nothing");
  assert.deepEqual(await heard(page, "pledge-error"), []);
  await page.context().setOffline(false);
});
