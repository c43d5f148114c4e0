// Share pages of the list and of each place: metadata for other sites, and content.

import assert from "node:assert/strict";
import { people, places, pledge } from "../harness/data.mjs";
import { eventually, test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";

const text = async (path) => (await built(path)).toString();
const WITHOUT_SCRIPT = { files: { "/pledge-compare.js": { status: 404 } }, errors: [/404/], wait: false };

/** The metadata of the page, by name. */
const metas = (page) => page.locator("meta[property], meta[name]").evaluateAll((all) =>
  Object.fromEntries(all.map((one) => [one.getAttribute("property") ?? one.name, one.content])));

test("each place has a page in each language, with its state, its people and the date", async () => {
  const count = (number) => number.toLocaleString("en");
  for (const { code, name_ja } of places) {
    const page = await text(`share/ja/${code}.html`);
    const [, title] = /<meta property="og:title" content="([^"]*)">/u.exec(page);
    const [, description] = /<meta property="og:description" content="([^"]*)">/u.exec(page);
    assert.ok(title.startsWith(name_ja), title);
    if (pledge(code)?.declared && pledge(code).target_year) assert.ok(title.includes(`${pledge(code).target_year}年`), title);
    assert.ok(description.includes(`${count(people(code))}人`), description);
    assert.match(description, /\d{4}年\d+月\d+日時点/u);
    assert.match(await text(`share/en/${code}.html`), /<html lang="en">[^]*as of \d+ \w+ \d{4}/u);
  }
});

test("a page to share shows its place, and in its links leads to the same place in the other language", async ({ open }) => {
  const page = await open({ page: "/share/en/14130.html" });
  await page.locator(".pc").getByText("Kawasaki has declared: zero carbon by 2050").first().waitFor();
  const { "og:title": title, description } = await metas(page);
  assert.equal(title, await page.title());
  assert.match(description, /Kanagawa/u);
  await page.getByRole("link", { name: "日本語", exact: true }).click();
  await page.waitForURL(/\/share\/ja\/14130\.html$/u);
  await page.locator(".pc").getByText("川崎市は、2050年まで").first().waitFor();
});

test("a page to share has one language switch, its own, which changes heading, title, address and card", async ({ open }) => {
  const page = await open({ page: "/share/en/14130.html" });
  await page.locator(".pc").getByText("Kawasaki has declared").first().waitFor();
  assert.equal(await page.locator("pledge-compare .pc-lang").isVisible(), false, "the card's own switch is hidden");
  await page.getByRole("link", { name: "やさしい日本語" }).click();
  await page.waitForURL(/\/share\/ja\/14130\.html#/u);
  await page.locator(".pc[lang=ja-x-easy]").waitFor();
  assert.match(await page.locator("h1").innerText(), /川崎市/u);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/\/share\/en\/14130\.html$/u);
  await page.locator(".pc").getByText("Kawasaki has declared").first().waitFor();
  assert.match(await page.locator("h1").innerText(), /Kawasaki/u);
});

test("without script a page to share says the same as the fallback of its place", async ({ open }) => {
  const page = await open({ page: "/share/en/14130.html", ...WITHOUT_SCRIPT });
  await eventually(page, async () => assert.ok(await page.getByText("Kawasaki has declared").first().isVisible()));
  assert.ok((await page.content()).includes((await text("fallback/en/14130.html")).trim()));
});
