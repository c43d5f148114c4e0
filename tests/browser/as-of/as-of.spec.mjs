// The same question for another day.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { declaredBy, newest, prefectures, split, sum, union } from "../harness/data.mjs";
import { button, call, get, grouped, headline, headlineSays, set, setAttribute, slider } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const exactly = (day) => `${grouped(union(declaredBy(day)))} people, each counted once`;

test("as of 2021-10-29 the headline is the exact sum over the CSV files, from 374 of 479 bodies", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  assert.equal(declaredBy(DAY).length, 374);
  assert.equal(union(declaredBy(DAY)), 111_090_598, "the figure of the data's README");
  await headlineSays(page, exactly(DAY), "374", "479", "29 October 2021", "111.1 million", "88.1%");
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
  await headline(page).getByText("Why people are counted once").click();
  await headlineSays(page, grouped(naive), "more than the whole population of 126,146,099");
});

test("without an attribute the headline is for the newest day in the data", async ({ open }) => {
  const page = await open();
  assert.equal(await get(page, "asOf"), "latest");
  await headlineSays(page, exactly(newest));
  assert.ok(await button(page, /^to latest/).isHidden(), "there is no way back to where one is");
});

test("the slider goes month by month with the arrow keys, and the headline follows", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-31" } });
  await headlineSays(page, exactly("2021-10-31"));
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
  assert.equal(await slider(page).getAttribute("aria-valuetext"), "29 October 2021");
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(page, async () => assert.equal(await slider(page).getAttribute("aria-valuetext"), "30 September 2021"));
});

test("End and the button both lead back to the newest day", async ({ open }) => {
  const page = await open({ attributes: { "as-of": DAY } });
  await slider(page).focus();
  await page.keyboard.press("End");
  await eventually(page, async () => assert.equal(await get(page, "asOf"), "latest"));
  await headlineSays(page, exactly(newest));
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
  await headlineSays(page, exactly(DAY), "374", "479");
  await set(page, { asOf: "latest" });
  await headlineSays(page, exactly(newest));
});

test("a day before every pledge covers nobody", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "1990-01-01" } });
  await headlineSays(page, "0 people, each counted once", "0 confirmed pledges");
});
