// From a name to its card and back to the same row.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { LIST, button, get, openCard, rows } from "../harness/widget.mjs";

const BACK = {
  "by its button": [(page) => button(page, "Back to the list").click()],
  "by Escape": [(page) => page.locator(".pc-cardbody").getByRole("button").first().press("Escape")],
  "by Escape, without another key before": [(page) => page.keyboard.press("Escape")],
};

const name = (page, text) => page.locator(LIST.name).filter({ hasText: text });
/** Waits until rows that come into sight for the first time have found their height, so that nothing moves any more. */
const settled = (locator) => locator.evaluate(async (one) => {
  const place = () => [one.getBoundingClientRect().top, document.documentElement.scrollHeight].join();
  const frame = () => new Promise(requestAnimationFrame);
  for (let [before, still] = ["", 0]; still < 5; still = place() === before ? still + 1 : 0) {
    before = place();
    await frame();
  }
});
const top = (locator) => locator.evaluate((one) => Math.round(one.getBoundingClientRect().top));

for (const [way, [goBack, options]] of Object.entries(BACK)) {
  test(`a name leads to its card, and ${way} the reader is back at the same row`, async ({ open }) => {
    const page = await open({ width: 1200, height: 800, attributes: { rows: "60" } });
    const fiftieth = page.locator(LIST.name).nth(49);
    const code = await fiftieth.getAttribute("data-code");
    await fiftieth.scrollIntoViewIfNeeded();
    await settled(fiftieth);
    const before = [await page.evaluate(() => scrollY), await top(fiftieth)];
    assert.ok(before[0] > 0, "the page is scrolled");
    await fiftieth.click();
    await page.locator(".pc-cardbody").waitFor();
    assert.deepEqual([await get(page, "view"), await get(page, "place")], ["card", code]);
    await goBack(page);
    await rows(page).first().waitFor();
    const again = page.locator(`${LIST.name}[data-code="${code}"]`);
    await eventually(page, async () => assert.ok(await again.evaluate((one) => one.matches(":focus")), "the focus is on the name"));
    // Rows above that nobody has seen are taken to be as high as the highest, until they are: a few pixels in all.
    await eventually(page, async () => assert.ok(Math.abs((await top(again)) - before[1]) <= 6, `${await top(again)} after ${before[1]}`));
    assert.equal(await get(page, "view"), "places");
    assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.state.view), ["card", "places"]);
  }, options);
}

const ELSEWHERE = {
  map: ["Back to the map", "table.pc-map-table a[data-code]", { view: "map", filter: "in:14000" }],
  compare: ["Back to the comparison", "table.pc-cmp thead a[data-code]", { view: "compare", selected: "14130,40100,27100" }],
};

for (const [view, [back, names, attributes]] of Object.entries(ELSEWHERE)) {
  test(`${view}: names lead to their cards, and the button there says where it leads back to: to the same name`, async ({ open }) => {
    const page = await open({ attributes });
    const third = page.locator(names).nth(2);
    const code = await third.getAttribute("data-code");
    await third.click();
    await page.locator(".pc-cardbody").waitFor();
    assert.deepEqual([await get(page, "view"), await get(page, "place")], ["card", code]);
    await button(page, back).click();
    const again = page.locator(`${names}[data-code="${code}"]`);
    await eventually(page, async () => assert.ok(await again.evaluate((one) => one.matches(":focus")), "the focus is on the name"));
    assert.equal(await get(page, "view"), view);
  });
}

test("in a plain list too the card that a name opens has its way back", async ({ open }) => {
  const page = await open({ attributes: { plain: "" } });
  await openCard(page, "Kawasaki");
  await button(page, "Back to the list").click();
  await rows(page).first().waitFor();
});

test("rows that were added and the search are there again", async ({ open }) => {
  const page = await open({ attributes: { query: "shi" } });
  await button(page, "Show 50 more").click();
  await eventually(page, async () => assert.ok((await rows(page).count()) > 50));
  const count = await rows(page).count();
  await page.locator(LIST.name).nth(40).click();
  await button(page, "Back to the list").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), count));
  assert.equal(await get(page, "query"), "shi");
});

test("with the keyboard: Enter on the name opens the card, and the focus is in it", async ({ open }) => {
  const page = await open();
  await name(page, "Kawasaki").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Kawasaki has declared: zero carbon by 2050" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.localName), "pledge-compare");
});

test("the card that a reader opens keeps the frame around it; one that the page names stands alone", async ({ open }) => {
  const page = await open();
  await openCard(page, "Kawasaki");
  assert.ok(await page.getByRole("navigation", { name: "Views" }).isVisible());
  assert.equal(await page.locator(".pc--card").count(), 0);
  const alone = await open({ attributes: { place: "14130" } });
  assert.equal(await alone.getByRole("navigation", { name: "Views" }).count(), 0);
});

test("with Control, Meta or Shift the name is a link like any other, to the card of its place", async ({ open }) => {
  const page = await open();
  const taken = await name(page, "Kawasaki").evaluate((link) => {
    const keys = [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }];
    window.addEventListener("click", (event) => ((event.ours = event.defaultPrevented), event.preventDefault()));
    return keys.map((how) => {
      const event = new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ...how });
      link.dispatchEvent(event);
      return event.ours;
    });
  });
  assert.deepEqual(taken, [false, false, false]);
  assert.equal(await get(page, "view"), "places");
  const href = await name(page, "Kawasaki").getAttribute("href");
  const other = await open();
  await other.goto(new URL(href, other.url()).href);
  await other.reload();
  await other.getByText("Kawasaki has declared: zero carbon by 2050").waitFor();
});

test("in the URL a card is a step: the browser’s own way back leads to the list", async ({ open }) => {
  const page = await open({ attributes: { "sync-url": "hash" } });
  await openCard(page, "Kawasaki");
  await eventually(page, async () => assert.match(page.url(), /#place=14130$/u));
  await page.goBack();
  await rows(page).first().waitFor();
  assert.deepEqual([await get(page, "view"), await get(page, "place")], ["places", ""]);
  await page.goForward();
  await page.getByText("Kawasaki has declared: zero carbon by 2050").waitFor();
});
