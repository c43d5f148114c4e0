// The home page: it answers on its first screen, leads from a town's name to the town, and in each language to all there is.

import assert from "node:assert/strict";
import { audit } from "../access/axe.mjs";
import { eventually, test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

const HOMES = { ja: "/index.html", en: "/index.en.html" };
const TOWN = { ja: "あなたのまちを探す", en: "Find your town" };
const field = (page, lang) => page.getByRole("combobox", { name: TOWN[lang] });

for (const [lang, query, option, heading] of [
  ["ja", "かわさき", "川崎市（神奈川県）", /川崎市/u],
  ["ja", "府中", "府中市（広島県）", /府中市（広島県）/u],
  ["en", "fuchu", "Fuchu (Tokyo)", /Fuchu/u],
  ["en", "14130", "Kawasaki (Kanagawa)", /Kawasaki/u],
]) {
  test(`"${query}" leads to the page of ${option}, with the keys alone`, async ({ open }) => {
    const page = await open({ page: HOMES[lang], lang });
    await field(page, lang).fill(query);
    await page.getByRole("option", { name: option, exact: true }).waitFor();
    const at = (await page.getByRole("option").allInnerTexts()).indexOf(option);
    for (let step = 0; step <= at; step += 1) await field(page, lang).press("ArrowDown");
    await field(page, lang).press("Enter");
    await page.waitForURL(new RegExp(`/share/${lang}/\\d{5}\\.html$`, "u"));
    assert.match(await page.locator("h1").innerText(), heading);
    await page.locator("pledge-compare .pc--card").waitFor();
  });
}

test("a name that no place has is answered, and the answer goes with the next letter", async ({ open }) => {
  const page = await open({ page: HOMES.en });
  await field(page, "en").fill("nowhere at all");
  await page.getByRole("status").filter({ hasText: "Nothing found" }).waitFor();
  await field(page, "en").fill("kawasaki");
  await page.getByRole("option").first().waitFor();
  assert.match(await page.getByRole("status").first().innerText(), /^\d places are offered\.$/u);
});

test("without script the field leads to the table of all places", async ({ open }) => {
  const page = await open({ page: HOMES.ja, files: { "/home.js": { status: 404 } }, errors: [/404/u] });
  await field(page, "ja").fill("川崎");
  await field(page, "ja").press("Enter");
  await page.waitForURL(/\/share\/ja\.html/u);
});

for (const [lang, width, height, rows] of [["ja", 390, 844, 1], ["en", 390, 844, 1], ["ja", 1200, 800, 5], ["en", 1200, 800, 5]]) {
  test(`the answer, the field and ${rows} rows stand on the first screen of ${width} x ${height} (${lang})`, async ({ open }) => {
    const page = await open({ page: HOMES[lang], lang, width, height });
    const bottom = (locator) => locator.evaluate((one) => one.getBoundingClientRect().bottom);
    await page.locator("tr.pc-row").first().waitFor();
    assert.ok((await bottom(field(page, lang))) < height / 3);
    assert.ok((await bottom(page.locator("pledge-compare .pc-big").first())) < 0.6 * height, "the figure");
    assert.ok((await bottom(page.locator("tr.pc-row").nth(rows - 1))) <= height, "the rows");
  });
}

for (const [lang, path] of Object.entries(HOMES)) {
  test(`the home page in ${lang} has one switch of languages, which leads to each of them`, async ({ open }) => {
    const page = await open({ page: path, lang });
    const links = page.getByRole("navigation", { name: /^(?:言語|Language)$/u }).getByRole("link");
    assert.deepEqual(await links.allInnerTexts(), ["日本語", "やさしい日本語", "English"]);
    assert.equal(await page.locator("pledge-compare .pc-lang").isVisible(), false);
    await links.nth(1).click();
    await page.locator(".pc[lang=ja-x-easy]").waitFor();
    await links.nth(2).click();
    await page.waitForURL(/index\.en\.html$/u);
    await page.locator(".pc[lang=en]").waitFor();
  });

  test(`every link of the home page in ${lang} leads to a page that is there`, async ({ open }) => {
    const page = await open({ page: path, lang });
    const links = await page.locator("a:not(pledge-compare a)").evaluateAll((all) => all.map(({ href }) => new URL(href).pathname));
    assert.ok(links.length > 15);
    for (const link of new Set(links)) assert.ok((await built(link.slice(1))).length > 0, link);
  });

  for (const scheme of ["light", "dark"]) {
    test(`the home page in ${lang} on a ${scheme} screen: axe finds nothing while places are offered, and nothing sticks out at 320 px`, async ({ open }) => {
      const page = await open({ page: path, lang, scheme, width: 320 });
      await field(page, lang).fill("kawa");
      await page.getByRole("option").first().waitFor();
      const { violations } = await audit(page);
      assert.deepEqual(violations, []);
      await eventually(page, async () => assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320));
    });
  }
}
