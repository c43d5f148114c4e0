// A reader gets an answer without scrolling: what stands where on the first screen, and out of how much it is made.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { newest, declaredBy, places, sum, municipalities, union } from "../harness/data.mjs";
import { FIRST_ROWS, LIST, button, get, rows, setAttribute } from "../harness/widget.mjs";

const DESKTOP = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 844 };
const country = sum(municipalities.map(({ population }) => Number(population)));

/** How many of these stand in the window, from edge to edge. */
const inside = (page, selector) =>
  page.locator(selector).evaluateAll((all) =>
    all.filter((one) => {
      const { top, right, bottom, left, height } = one.getBoundingClientRect();
      return one.checkVisibility() && height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    }).length);

for (const [{ width, height }, least] of [[DESKTOP, 7], [PHONE, 2]]) {
  for (const lang of ["en", "ja"]) {
    test(`${lang}, ${width} x ${height}: search, the figure with its base, and ${least} places stand in the window`, async ({ open }) => {
      const page = await open({ width, height, lang });
      for (const part of ["#pc-search", ".pc-answer .pc-big", ".pc-answer [data-figure=split]", LIST.date, LIST.filter]) assert.equal(await inside(page, part), 1, part);
      const shown = await inside(page, LIST.row);
      assert.ok(shown >= least, `${shown} rows`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "nothing lies beside the window");
    });
  }
}

test("the figure says of what it is a part, and for which day", async ({ open }) => {
  const page = await open(DESKTOP);
  const covered = union(declaredBy(newest));
  const said = (await page.locator(".pc-big").innerText()).replace(/\s+/gu, " ");
  assert.ok(said.startsWith(`${(covered / 1e6).toFixed(1)} million ${((covered / country) * 100).toFixed(1)}% of the population`), said);
  assert.match(said, /on 29 June 2026$/u);
  assert.equal(newest, "2026-06-29");
  assert.equal(await page.locator(".pc-answer .pc-fig").count(), 1, "one large figure");
});

test("a row is at most 16 elements, the whole first screen at most 600", async ({ open }) => {
  for (const attributes of [{}, { selected: "14100,14130" }, { query: "kawasaki" }]) {
    const page = await open({ ...DESKTOP, attributes });
    const made = await page.locator(LIST.row).evaluateAll((all) => Math.max(...all.map((one) => 1 + one.querySelectorAll("*").length)));
    assert.ok(made <= 16, `${made} elements in a row: ${JSON.stringify(attributes)}`);
    const whole = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll("*").length);
    assert.ok(whole <= 600, `${whole} elements`);
  }
});

test("the list starts with 15 places, with 10 where it is narrow, or with as many as the page says", async ({ open }) => {
  const [wide, narrow] = [await open(DESKTOP), await open(PHONE)];
  assert.deepEqual([await rows(wide).count(), await rows(narrow).count()], [FIRST_ROWS, 10]);
  for (const [written, count] of [["5", 5], ["100", 100], ["20", 20]]) {
    await setAttribute(wide, "rows", written);
    await eventually(wide, async () => assert.equal(await rows(wide).count(), count));
  }
  await setAttribute(wide, "rows", null);
  await eventually(wide, async () => assert.equal(await rows(wide).count(), FIRST_ROWS));
});

for (const rows_ of ["4", "101", "many"]) {
  test(`rows="${rows_}" is no number of rows: it is told, and the list starts as it would`, async ({ open }) => {
    const page = await open({ ...DESKTOP, attributes: { rows: rows_ }, errors: [/Some of the state/u] });
    const told = await page.evaluate(() => window.heard.filter(({ type }) => type === "pledge-error").flatMap(({ detail }) => detail.issues.map(({ column, value }) => [column, value])));
    assert.deepEqual(told, [["rows", rows_]]);
    assert.equal(await rows(page).count(), FIRST_ROWS);
  });
}

test("on a phone the order is chosen from a list", async ({ open }) => {
  const page = await open(PHONE);
  const order = page.getByRole("combobox", { name: "Sort by" });
  await order.selectOption({ label: "Municipality" });
  await eventually(page, async () => assert.equal(await get(page, "sort"), "name"));
  assert.equal(await (await open(DESKTOP)).getByRole("combobox", { name: "Sort by" }).count(), 0, "wide lists have heads to press");
});

test("a place says each date with what is known of it, and a sign where no declaration was found", async ({ open }) => {
  const page = await open({ ...DESKTOP, attributes: { "as-of": "2021-10-29", query: "14130 " } });
  const day = async (query) => {
    await setAttribute(page, "query", query);
    await eventually(page, async () => assert.equal(await rows(page).first().locator(".pc-name").getAttribute("data-code"), query));
    return rows(page).first().locator(".c-date").innerText();
  };
  assert.equal(places.find(({ code }) => code === "14130").name_en, "Kawasaki-shi");
  assert.equal(await day("14130"), "by March 2020");
  assert.equal(await day("40100"), "29 October 2020");
  assert.equal(await day("01203"), "May 2021");
  assert.equal(await day("14341"), "Kanagawa: by 22 July 2020");
  assert.equal(await day("23201"), "later: 6 November 2021");
  assert.equal(await day("05201"), "—");
});

test("the link of this screen opens in the language in which it was copied", async ({ open }) => {
  const page = await open(DESKTOP);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button(page, "日本語").first().click();
  await page.locator(".pc[lang=ja]").waitFor();
  await page.locator(LIST.save).click();
  await button(page, "リンクをコピー").click();
  await eventually(page, async () => assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^http/u));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(link);
  await page.locator("pledge-compare").evaluate((one) => one.ready.then(() => undefined));
  assert.equal(await page.locator("pledge-compare .pc").getAttribute("lang"), "ja");
});
