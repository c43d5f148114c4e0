// Paging: lists over 2,000 rows are split into pages.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { FIRST_ROWS, button, rows } from "../harness/widget.mjs";
import { setData } from "../own-data/own.mjs";

/** 5,000 places, the first with the most people. */
const PLACES = ["code,name,population", ...Array.from({ length: 5000 }, (_, at) => `P${String(at + 1).padStart(4, "0")},Place ${at + 1},${9000 - at}`)].join("\n");

// By class: with 2,000 rows, queries by role take the driver seconds.
const pages = (page) => page.locator("[role=group][aria-label='Pages of the list']");
const next = (page) => page.locator("button.pc-next");
const previous = (page) => page.locator("button.pc-prev");
const more = (page) => page.locator(".pc-more button:visible");

/** Waits until the rows shown are these, and the screen says so above, below and to those who hear it. */
async function holds(page, first, last) {
  const words = `Rows ${first.toLocaleString("en")} to ${last.toLocaleString("en")} of 5,000`;
  await page.locator("[role=status]").filter({ hasText: words }).waitFor({ state: "attached" });
  assert.equal(await rows(page).count(), last - first + 1);
  assert.equal(await rows(page).first().locator(".pc-name").textContent(), `Place ${first}`);
  assert.equal(await rows(page).last().locator(".pc-name").textContent(), `Place ${last}`);
  assert.deepEqual(await pages(page).locator("span").allTextContents(), [words, words]);
}

async function open5000(open) {
  const page = await open();
  // Two thousand rows of ten cells are drawn at a time: on a busy machine that takes a while.
  page.setDefaultTimeout(120_000);
  await setData(page, PLACES);
  await eventually(page, async () => assert.equal(await rows(page).first().locator(".pc-name").textContent(), "Place 1"));
  return page;
}

test("5,000 places are read page by page, forwards and back", async ({ open }) => {
  const page = await open5000(open);
  assert.equal(await rows(page).count(), FIRST_ROWS);
  assert.equal(await pages(page).count(), 0, "no pages before a page is full");
  await button(page, "Show 1,985 more").click();
  await holds(page, 1, 2000);
  assert.equal(await more(page).count(), 0, "the page is full");
  assert.deepEqual([await previous(page).first().textContent(), await next(page).first().textContent()], ["Previous page", "Next page"]);
  await next(page).last().click();
  await holds(page, 2001, 4000);
  await next(page).first().click();
  await holds(page, 4001, 5000);
  await previous(page).last().click();
  await holds(page, 2001, 4000);
  await previous(page).first().click();
  await holds(page, 1, 2000);
});

test("turning the page below leads to the same button above, and no end takes the focus away", async ({ open }) => {
  const page = await open5000(open);
  const focused = (one) => eventually(page, async () => assert.ok(await one.evaluate((element) => element.matches(":focus"))));
  await button(page, "Show 1,985 more").click();
  await holds(page, 1, 2000);
  await next(page).last().focus();
  await page.keyboard.press("Enter");
  await holds(page, 2001, 4000);
  await focused(next(page).first());
  await page.keyboard.press("Enter");
  await holds(page, 4001, 5000);
  await focused(next(page).first());
  assert.equal(await next(page).first().getAttribute("aria-disabled"), "true");
  await page.keyboard.press("Enter");
  await holds(page, 4001, 5000);
});

test("a new order starts with the first page, a new question with few rows", async ({ open }) => {
  const page = await open5000(open);
  await button(page, "Show 1,985 more").click();
  await next(page).first().click();
  await holds(page, 2001, 4000);
  await page.locator("thead .c-pop button").click();
  await eventually(page, async () => assert.equal(await rows(page).first().locator(".pc-name").textContent(), "Place 5000"));
  assert.equal(await rows(page).count(), 2000);
  await page.locator("#pc-search").fill("place 49");
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST_ROWS));
});
