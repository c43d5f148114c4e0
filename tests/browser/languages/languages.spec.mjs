// Plain Japanese: shorter words, and readings over kanji, also after everything that changes the screen. Years of the era.

import assert from "node:assert/strict";
import { places } from "../harness/data.mjs";
import { eventually, heard, test } from "../harness/index.mjs";
import { savesData } from "../harness/saving.mjs";
import { get, rows, set, setAttribute } from "../harness/widget.mjs";

const readings = (page) => page.locator("pledge-compare").evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("ruby")].map(({ firstChild, lastElementChild }) => [firstChild.data, lastElementChild.textContent]));
const kana = (code) => places.find((place) => place.code === code).name_kana;

test("a page in plain Japanese starts in it, and names are read as the data read them", async ({ open }) => {
  const page = await open({ attributes: { lang: "ja-x-easy", query: "長野", filter: "kind:city" } });
  await eventually(page, async () => assert.deepEqual((await readings(page)).find(([base]) => base === "長野市"), ["長野市", kana("20201")]));
  assert.match(await page.locator("pledge-compare .pc-head").innerText(), /くらべよう/u);
  assert.equal(await page.locator("pledge-compare .pc").getAttribute("lang"), "ja-x-easy");
  assert.equal(page.asked().filter((path) => path.endsWith("more.wasm")).length, 1);
});

test("the reader turns to plain Japanese and back; the page is told", async ({ open }) => {
  const page = await open({ attributes: { lang: "ja" } });
  assert.deepEqual(await readings(page), []);
  await page.getByRole("button", { name: "やさしい日本語" }).click();
  await eventually(page, async () => assert.ok((await readings(page)).length > 100));
  assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.reason), ["lang"]);
  await page.getByRole("searchbox").fill("かわさき");
  await eventually(page, async () => assert.equal((await readings(page)).find(([base]) => base === "川崎市")?.[1], kana("14130")));
  await rows(page).first().getByRole("checkbox").check();
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14130"]));
  await page.getByRole("button", { name: "English" }).click();
  await eventually(page, async () => assert.deepEqual(await readings(page), []));
  assert.deepEqual(await get(page, "selected"), ["14130"]);
});

test("the page sets plain Japanese while the widget is shown; every view has readings", async ({ open }) => {
  const page = await open({ attributes: { lang: "en", selected: "14130,20201" } });
  await setAttribute(page, "lang", "ja-x-easy");
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare .pc").getAttribute("lang"), "ja-x-easy"));
  for (const view of ["compare", "coverage", "map", "links", "places"]) {
    await set(page, { view });
    await eventually(page, async () => {
      const body = await page.locator("pledge-compare .pc-body").evaluate((node) => node.querySelectorAll("ruby").length);
      assert.ok(body > 20, `${view}: ${body}`);
    });
  }
  assert.deepEqual(await heard(page, "pledge-error"), []);
});

test("without a later part the screen stays in its language, and says what is missing", async ({ open }) => {
  const page = await open({
    attributes: { lang: "ja" },
    files: { "/pledge-compare.more.wasm": { status: 404, body: "" } },
    errors: [/more\.wasm/u, /404/u],
  });
  await page.getByRole("button", { name: "やさしい日本語" }).click();
  await page.getByRole("alert").waitFor();
  assert.equal(await page.locator("pledge-compare .pc").first().getAttribute("lang"), "ja");
  assert.deepEqual(await readings(page), []);
});

test("Japanese has the years of the era where the page asks for them", async ({ open }) => {
  const page = await open({ before: savesData, attributes: { lang: "ja-u-ca-japanese", "as-of": "2021-10-29" } });
  await eventually(page, async () => assert.match(await page.locator("pledge-compare .pc-answer").innerText(), /令和3年10月29日/u));
  assert.equal(await page.getByRole("button", { name: "日本語", exact: true }).getAttribute("aria-current"), "true");
  assert.equal(page.asked().filter((path) => path.endsWith("more.wasm")).length, 0);
});
