// The strictest Content-Security-Policy of a municipality's CMS.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { box, button, closeFilter, comparison, firstRow, headlineSays, openCard, openDate, openFilter, openSource, search, setAttribute, slider } from "../harness/widget.mjs";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");
const headers = { "content-security-policy": POLICY };

const breaches = (page) => page.evaluate(() => window.breaches);

test("under the strict policy everything works and nothing is reported", async ({ open }) => {
  const page = await open({ headers });
  await headlineSays(page, "each counted once");
  await search(page).fill("kawasaki");
  await firstRow(page, "Kawasaki, Kanagawa");
  await box(page, "Kawasaki (Kanagawa)").check();
  await search(page).fill("");
  await box(page, "Yokohama (Kanagawa)").check();
  await openDate(page);
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await openFilter(page, "Type");
  await page.getByRole("checkbox", { name: /^City/ }).check();
  await closeFilter(page);
  const [first] = await page.locator("tr.pc-row .c-src button").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label").replace("Source: ", "")));
  await openSource(page, first);
  await openCard(page, first.split(" (")[0]);
  await button(page, "Back to the list").click();
  await button(page, /^Compare 2/).click();
  await comparison(page).waitFor();
  await page.getByRole("button", { name: "日本語", exact: true }).click();
  await page.getByRole("button", { name: "一覧" }).first().click();
  await page.getByRole("searchbox").waitFor();
  assert.deepEqual(await breaches(page), []);
});

test("under the strict policy the widget is styled", async ({ open }) => {
  const page = await open({ headers });
  const seen = await page.locator("pledge-compare .pc").evaluate((wrapper) => {
    const { display, containerName, backgroundColor } = getComputedStyle(wrapper);
    return { display, containerName, backgroundColor };
  });
  assert.deepEqual(seen, { display: "block", containerName: "pc", backgroundColor: "rgb(255, 255, 255)" });
});

test("attributes set by the page’s script break no rule either", async ({ open }) => {
  const page = await open({ headers });
  for (const [name, value] of [["as-of", "2021-10-29"], ["query", "<b style=color:red>"], ["view", "compare"], ["lang", "ja"]]) {
    await setAttribute(page, name, value);
  }
  await eventually(page, async () => assert.equal(await page.locator("pledge-compare .pc").getAttribute("lang"), "ja"));
  assert.deepEqual(await breaches(page), []);
});

test("the built home page works under its own policy", async ({ open }) => {
  const page = await open({ page: "/index.html", lang: "ja" });
  await page.getByRole("searchbox").fill("かわさき");
  await firstRow(page, "川崎市, 神奈川県");
  assert.deepEqual(await breaches(page), []);
});

test("a policy without 'wasm-unsafe-eval' leaves the fallback and says what is missing", async ({ open }) => {
  const page = await open({
    headers: { "content-security-policy": POLICY.replace(" 'wasm-unsafe-eval'", "") },
    errors: [/wasm-unsafe-eval/, /WebAssembly/],
    wait: false,
  });
  const message = await page.locator("pledge-compare").evaluate((element) =>
    element.ready.then(() => "ready", (error) => `${error.code}: ${error.message}`),
  );
  assert.match(message, /^csp: .*'wasm-unsafe-eval'/);
  await page.locator(".fallback").waitFor();
});
