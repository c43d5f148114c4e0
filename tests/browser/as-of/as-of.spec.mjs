// The date: figures and list for another day.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { declaredBy, newest, prefectures, reported, split, sum, union } from "../harness/data.mjs";
import { button, call, get, grouped, headlineSays, openDate, set, setAttribute, slider } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const exactly = (day) => `${grouped(union(declaredBy(day)))} people, each counted once`;

test("as of 2021-10-29 the headline is the exact sum over the CSV files, from 396 of 479 local governments", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  assert.equal(declaredBy(DAY).length, 396);
  assert.equal(union(declaredBy(DAY)), 111_381_989, "the figure of the data's README");
  await headlineSays(page, exactly(DAY), "396", "479", "29 October 2021", "111.4 million", "88.3%");
});

test("as of 2021-10-29 the split of the headline is that of the CSV files", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  const { own, above, both } = split(DAY);
  assert.equal(own + above + both, union(declaredBy(DAY)), "each person lies in one part");
  const million = (number) => `${(number / 1e6).toFixed(1)} million`;
  await headlineSays(page, `Municipality and prefecture\n${million(both)}`, `Municipality only\n${million(own)}`, `Prefecture only\n${million(above)}`);
});

test("on that day 40 prefectures have declared and seven are known not to have", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  assert.equal(declaredBy(DAY).filter((code) => prefectures.some((one) => one.code === code)).length, 40);
  assert.equal((await call(page, "places", { filter: "kind:prefecture,status:declared" })).length, 40);
  assert.deepEqual(
    (await call(page, "places", { filter: "kind:prefecture,status:none" })).sort(),
    ["05000", "08000", "11000", "17000", "23000", "35000", "40000"],
  );
});

test("the screen explains why the plain sum is above the whole country’s population", async ({ open }) => {
  const page = await open();
  const naive = sum(declaredBy(newest).map((code) => union([code])));
  assert.ok(naive > union(prefectures.map(({ code }) => code)));
  await headlineSays(page, grouped(naive), "more than the whole population of 126,146,099");
});

test("without an attribute the headline is for the newest day in the data", async ({ open }) => {
  const page = await open();
  assert.equal(await get(page, "asOf"), "latest");
  await headlineSays(page, exactly(newest));
  await openDate(page);
  assert.ok(await button(page, /^to latest/).isHidden(), "there is no way back to where one is");
});

test("the slider goes month by month with the arrow keys, and the headline follows", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-31" } });
  await headlineSays(page, exactly("2021-10-31"));
  await openDate(page);
  await slider(page).focus();
  for (const day of ["2021-09-30", "2021-08-31"]) {
    await page.keyboard.press("ArrowLeft");
    await headlineSays(page, exactly(day));
    assert.equal(await get(page, "asOf"), day);
  }
  await page.keyboard.press("ArrowRight");
  await headlineSays(page, exactly("2021-09-30"));
  const changes = await heard(page, "pledge-change");
  assert.deepEqual(changes.map(({ detail }) => [detail.reason, detail.state.asOf]), ["2021-09-30", "2021-08-31", "2021-09-30"].map((day) => ["as-of", day]));
});

test("the slider tells its date in words", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  await openDate(page);
  assert.equal(await slider(page).getAttribute("aria-valuetext"), "29 October 2021");
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(page, async () => assert.equal(await slider(page).getAttribute("aria-valuetext"), "30 September 2021"));
});

test("End and the button both lead back to the newest day", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  await openDate(page);
  await slider(page).focus();
  await page.keyboard.press("End");
  await eventually(page, async () => assert.equal(await get(page, "asOf"), "latest"));
  await page.keyboard.press("Home");
  await eventually(page, async () => assert.match(await get(page, "asOf"), /^\d{4}-01-31$/));
  await button(page, /^to latest/).click();
  await headlineSays(page, exactly(newest));
  assert.equal(await get(page, "asOf"), "latest");
});

test("the attribute as-of changes the day, and its removal means the newest", async ({ open }) => {
  const page = await open();
  for (const [written, day] of [["2021", "2021-12-31"], ["2021-02", "2021-02-28"], [DAY, DAY], ["latest", newest]]) {
    await setAttribute(page, "as-of", written);
    assert.equal(await get(page, "asOf"), written);
    await headlineSays(page, exactly(day));
  }
  await setAttribute(page, "as-of", DAY);
  await setAttribute(page, "as-of", null);
  assert.equal(await get(page, "asOf"), "latest");
  await headlineSays(page, exactly(newest));
});

test("the property asOf changes the day", async ({ open }) => {
  const page = await open();
  await set(page, { asOf: DAY });
  assert.equal(await get(page, "asOf"), DAY);
  await headlineSays(page, exactly(DAY), "396", "479");
  await set(page, { asOf: "latest" });
  await headlineSays(page, exactly(newest));
});

test("a day before every pledge covers nobody", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "1990-01-01" } });
  await headlineSays(page, "0 people, each counted once", "0 confirmed pledges");
});

/** The button that says the date, and the field and the list behind it. */
const said = (page, day) => eventually(page, async () => assert.equal((await page.locator("details.pc-day > summary").innerText()).replace(/\s+/gu, " "), `As of ${day}`));
const field = (page) => page.getByRole("textbox", { name: "Day, month or year" });
const days = (page) => page.getByRole("combobox", { name: "Days with published figures" });

for (const [written, asOf, day, words] of [
  [DAY, DAY, DAY, "29 October 2021"],
  ["2021/10/29", DAY, DAY, "29 October 2021"],
  ["2021-02", "2021-02", "2021-02-28", "28 February 2021"],
  ["2020", "2020", "2020-12-31", "31 December 2020"],
]) {
  test(`the date can be written: ${written}`, async ({ open }) => {
    const page = await open();
    await openDate(page);
    await field(page).fill(written);
    await field(page).press("Enter");
    await eventually(page, async () => assert.equal(await get(page, "asOf"), asOf));
    await said(page, words);
    await headlineSays(page, exactly(day), `Counted from the ${declaredBy(day).length} pledges`);
    assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => [detail.reason, detail.state.asOf]), [["as-of", asOf]]);
  });
}

test("the day of an official figure can be chosen from a list: 396 of 479", async ({ open }) => {
  const page = await open();
  const official = reported.find(({ date, origin }) => date === DAY && origin === "official");
  await openDate(page);
  await days(page).selectOption({ label: `29 October 2021 (${official.governments} local governments)` });
  await said(page, "29 October 2021");
  await headlineSays(page, exactly(DAY), "396", official.governments);
  assert.equal(await get(page, "asOf"), DAY);
});

test("every day with a published number of local governments is in the list", async ({ open }) => {
  const page = await open();
  await openDate(page);
  const listed = await days(page).locator("option").allTextContents();
  for (const { date, date_kind: kind, subject, governments } of reported) {
    if (subject !== "pledges" || !governments || kind === "before") continue;
    assert.ok(listed.some((text) => text.includes(`(${grouped(governments)} local governments)`)), `${governments} of ${date} in ${listed}`);
  }
});

test("what is no date is said beside the field, and changes nothing", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  await openDate(page);
  for (const wrong of ["soon", "2021-13", "2021-02-30", "21"]) {
    await field(page).fill(wrong);
    await field(page).press("Enter");
    await page.getByText(`“${wrong}” is not a date.`).waitFor();
    assert.equal(await field(page).getAttribute("aria-invalid"), "true");
    assert.equal(await get(page, "asOf"), DAY);
  }
  await said(page, "29 October 2021");
  assert.deepEqual(await heard(page, "pledge-change"), []);
  await field(page).fill("2020-10");
  await field(page).press("Enter");
  await eventually(page, async () => assert.equal(await field(page).getAttribute("aria-invalid"), null));
  assert.equal(await get(page, "asOf"), "2020-10");
});

test("Escape closes the date and gives the focus back to its button", async ({ open }) => {
  const page = await open();
  await openDate(page);
  await field(page).focus();
  await page.keyboard.press("Escape");
  await field(page).waitFor({ state: "detached" });
  assert.ok(await page.locator("details.pc-day > summary").evaluate((summary) => summary.matches(":focus")));
});
