// Search: finds a place in any spelling.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { FIRST_ROWS, button, call, firstRow, get, names, rows, search, setAttribute } from "../harness/widget.mjs";

const SPELLINGS = ["川崎", "kawasaki", "かわさき", "14130", "141305"];
const FURTHER = ["カワサキ", "ｶﾜｻｷ", "KAWASAKI", "Kawasaki-shi", "川崎市", "１４１３０"];

for (const lang of ["en", "ja"]) {
  test(`typing any of ${SPELLINGS.join(", ")} puts Kawasaki City in Kanagawa first (${lang})`, async ({ open }) => {
    const page = await open({ lang });
    const field = page.getByRole("searchbox");
    for (const spelling of SPELLINGS) {
      await field.fill("");
      await field.pressSequentially(spelling);
      await firstRow(page, lang === "ja" ? "川崎市, 神奈川県" : "Kawasaki, Kanagawa");
    }
  });
}

test("places({query}) answers the same code first for every spelling", async ({ open }) => {
  const page = await open();
  for (const query of [...SPELLINGS, ...FURTHER]) {
    assert.equal((await call(page, "places", { query }))[0], "14130", query);
  }
});

test("places({query}) finds 川崎市 before the town 川崎町", async ({ open }) => {
  const page = await open();
  const codes = await call(page, "places", { query: "川崎" });
  assert.ok(codes.includes("04324") && codes.includes("40605"), "both towns are found too");
  assert.ok(codes.indexOf("14130") < codes.indexOf("04324"));
});

test("the attribute query searches, in the markup and when it changes", async ({ open }) => {
  const page = await open({ attributes: { query: "川崎" } });
  await firstRow(page, "Kawasaki, Kanagawa");
  assert.equal(await search(page).inputValue(), "川崎");
  for (const spelling of SPELLINGS) {
    await setAttribute(page, "query", spelling);
    await eventually(page, async () => assert.equal(await search(page).inputValue(), spelling));
    await firstRow(page, "Kawasaki, Kanagawa");
  }
  await setAttribute(page, "query", null);
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST_ROWS));
});

const REASONS = {
  ja: { 川崎: [], かわさき: ["よみ：かわさきし", "かわさき"], kawasaki: ["英語表記：Kawasaki-shi", "Kawasaki"], 141305: ["コード：14130", "14130"] },
  en: { 川崎: [], かわさき: ["matches かわさきし", "かわさき"], kawasaki: [], 141305: ["code 14130", "14130"] },
};

for (const [lang, reasons] of Object.entries(REASONS)) {
  test(`a place found by what its row does not show tells by what, with the matched part marked (${lang})`, async ({ open }) => {
    const page = await open({ lang });
    for (const [query, expected] of Object.entries(reasons)) {
      await page.getByRole("searchbox").fill(query);
      await firstRow(page, lang === "ja" ? "川崎市, 神奈川県" : "Kawasaki, Kanagawa");
      const head = rows(page).first().getByRole("rowheader");
      await eventually(page, async () => {
        assert.deepEqual([...(await head.locator(".pc-why").allTextContents()), ...(await head.locator("mark").allTextContents())], expected, query);
      });
    }
    await page.getByRole("searchbox").fill("");
    await eventually(page, async () => assert.equal(await rows(page).count(), FIRST_ROWS));
    assert.equal(await page.locator(".pc-why").count(), 0, "without a search there is nothing to explain");
  });
}

test("a text without a match says so, and one button takes it back", async ({ open }) => {
  const page = await open();
  await search(page).fill("ここにない");
  await page.getByText("No place fits. Try a shorter word, or clear the filters.").waitFor();
  assert.equal(await rows(page).count(), 0);
  assert.deepEqual(await call(page, "places", { query: "ここにない" }), []);
  await page.getByRole("status").filter({ hasText: "0 of 1,741 municipalities" }).waitFor({ state: "attached" });
  await button(page, "Clear filters").click();
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST_ROWS));
  assert.equal(await search(page).inputValue(), "");
  assert.equal(await get(page, "query"), "");
});

test("beside the field stands how many places fit, of how many", async ({ open }) => {
  const page = await open();
  const found = page.locator(".pc-count");
  assert.equal(await found.textContent(), "1,741 of 1,741");
  await search(page).fill("kawasaki");
  const { length } = await call(page, "places", { query: "kawasaki" });
  await eventually(page, async () => assert.equal(await found.textContent(), `${length} of 1,741`));
});

test("a name that is nearly one is answered with names that are near, and one press finds it", async ({ open }) => {
  const page = await open();
  await search(page).fill("kawasqki");
  const near = page.locator(".pc-none").getByRole("button", { name: "Kawasaki (Kanagawa)" });
  await page.getByText("Did you mean").waitFor();
  await near.click();
  await firstRow(page, "Kawasaki, Kanagawa");
  assert.ok(await page.getByText("Did you mean").isHidden());
  await search(page).fill("xyzxyzxyz");
  await page.getByText("No place fits.").waitFor();
  assert.ok(await page.getByText("Did you mean").isHidden(), "what is near nothing gets no offer");
});

/** Types as an input method does: what is composed is in the field before it is confirmed. */
async function composing(page) {
  const devtools = await page.context().newCDPSession(page);
  return {
    compose: (text) => devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length }),
    confirm: (text) => devtools.send("Input.insertText", { text }),
  };
}

test("while an input method is at work, letters that find nothing yet do not empty the list", async ({ open }) => {
  const page = await open({ lang: "ja" });
  const field = page.getByRole("searchbox");
  await field.focus();
  const { compose, confirm } = await composing(page);
  await page.evaluate(() => {
    window.fewest = Infinity;
    const { shadowRoot } = document.querySelector("pledge-compare");
    const count = () => (window.fewest = Math.min(window.fewest, shadowRoot.querySelectorAll("tr.pc-row").length));
    new MutationObserver(count).observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  });
  for (const text of ["ｋ", "か", "かｗ", "かわ", "かわｓ", "かわさ", "かわさｋ", "かわさき"]) {
    await compose(text);
    await eventually(page, async () => assert.equal(await field.inputValue(), text));
  }
  await firstRow(page, "川崎市, 神奈川県");
  assert.ok((await page.evaluate(() => window.fewest)) > 0, "between the keys there was always a row");
  await confirm("川崎");
  await eventually(page, async () => assert.equal(await get(page, "query"), "川崎"));
  await firstRow(page, "川崎市, 神奈川県");
});

test("what an input method has confirmed counts, also when it finds nothing", async ({ open }) => {
  const page = await open({ lang: "ja" });
  await page.getByRole("searchbox").focus();
  const { compose, confirm } = await composing(page);
  await compose("ここに");
  await confirm("ここにない");
  await eventually(page, async () => assert.equal(await get(page, "query"), "ここにない"));
  await eventually(page, async () => assert.equal(await rows(page).count(), 0));
});

test("what the reader types is in the state and told to the page, letter by letter", async ({ open }) => {
  const page = await open();
  await search(page).pressSequentially("tsu");
  await eventually(page, async () => assert.equal((await heard(page, "pledge-change")).length, 3));
  const changes = await heard(page, "pledge-change");
  assert.deepEqual(changes.map(({ detail }) => [detail.reason, detail.state.query]), [["query", "t"], ["query", "ts"], ["query", "tsu"]]);
  assert.equal(await get(page, "query"), "tsu");
});

test("text that looks like markup or a pattern is only text", async ({ open }) => {
  const page = await open();
  for (const text of ["<img src=x onerror=alert(1)>", "[", "\\", "(.*)", "%", "'; --", "\u202e", "😀"]) {
    await search(page).fill(text);
    await eventually(page, async () => assert.equal(await get(page, "query"), text));
    assert.equal(await page.locator("pledge-compare img").count(), 0);
  }
  await search(page).fill("kawasaki");
  await firstRow(page, "Kawasaki, Kanagawa");
  assert.ok((await names(page)).length > 1);
});
