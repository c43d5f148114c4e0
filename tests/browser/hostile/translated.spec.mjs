// A page whose texts are rewritten by a translator or another extension: figures, date and list always agree.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { call, get, headline, rows, search, set } from "../harness/widget.mjs";

/** Ways in which extensions replace texts of the page, in open shadow roots too. */
const WAYS = {
  "each text in two elements of its own": (text) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  },
  "each text in a span": (text) => {
    const span = document.createElement("span");
    span.textContent = text.data;
    text.replaceWith(span);
  },
  "texts moved into a span": (text) => {
    const span = document.createElement("span");
    text.before(span);
    span.append(text);
  },
  "texts replaced by others": (text) => text.replaceWith(text.data),
  "neighbouring texts made one": (text) => text.parentNode?.normalize(),
};

const translate = (page, way) => page.evaluate((way) => {
  const rewrite = new Function(`return ${way}`)();
  const walk = (root) => {
    const [texts, roots] = [[], []];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) roots.push(node.shadowRoot);
      if (node.nodeType === 3 && node.data.trim() && !/^(SCRIPT|STYLE|OPTION)$/.test(node.parentNode.nodeName)) texts.push(node);
    }
    texts.forEach(rewrite);
    roots.forEach(walk);
  };
  walk(document.body);
}, String(way));

/** What the widget shows as text, without what stands between. */
const text = async (locator) => (await locator.innerText()).replace(/\s+/g, " ");

/** Asserts that the figures on screen are those of the element's methods. */
async function agree(page) {
  const { people } = await call(page, "coverage");
  const date = await get(page, "asOf");
  await eventually(page, async () => {
    const said = await text(headline(page));
    const millions = `${(people / 1e6).toFixed(1)} million`;
    assert.ok(said.includes(millions), `${millions} on ${date}: ${said}`);
    assert.ok(!/\d[\d,]*\d{3}\d*\.\d million/.test(said), said);
  });
}

for (const [name, way] of Object.entries(WAYS)) {
  test(`${name}: figure, date and list agree after each step, and nothing that was set is lost`, async ({ open }) => {
    const page = await open({ attributes: { "as-of": "2021-10-29" } });
    await rows(page).first().waitFor();
    await translate(page, way);
    await set(page, { asOf: "2020-06-30" });
    await agree(page);
    const shown = await text(page.locator("pledge-compare .pc"));
    assert.ok(!/111\.1 million|29 October 2021/.test(await text(headline(page))), "the figure of before is gone");
    assert.ok(shown.includes("30 June 2020"));
    await translate(page, way);
    await search(page).fill("sapporo");
    await eventually(page, async () => assert.equal(await rows(page).count(), 1));
    assert.doesNotMatch(await text(rows(page).first()), /Declared itself|2021/);
    assert.equal(await search(page).inputValue(), "sapporo");
    await eventually(page, async () => assert.equal(await search(page).evaluate((field) => field.getRootNode().activeElement === field), true, "the focus is still in the field"));
    await translate(page, way);
    await set(page, { selected: ["01100", "27100"], query: "" });
    await agree(page);
    await translate(page, way);
    await set(page, { view: "compare" });
    await page.getByRole("region", { name: /places compared/ }).waitFor();
    await translate(page, way);
    await page.locator("pledge-compare").evaluate((one) => (one.lang = "ja"));
    await eventually(page, async () => assert.match(await text(page.locator("pledge-compare .pc")), /2020年6月30日/));
    await page.locator("pledge-compare").evaluate((one) => Object.assign(one, { view: "places", lang: "en" }));
    await eventually(page, async () => assert.ok((await rows(page).count()) > 1));
    await agree(page);
    const { asOf, selected, query } = await get(page, "state");
    assert.deepEqual({ asOf, selected, query }, { asOf: "2020-06-30", selected: ["01100", "27100"], query: "" });
  });
}

test("a widget that nobody has rewritten keeps its nodes", async ({ open }) => {
  const page = await open({ attributes: { "as-of": "2021-10-29", "sync-url": "hash" } });
  const field = await search(page).elementHandle();
  await search(page).fill("kawa");
  await page.getByRole("checkbox", { name: /Kawasaki/ }).first().check();
  await set(page, { asOf: "2020-06-30", sort: "name" });
  await page.getByText("Save, share").click();
  await page.getByRole("button", { name: /Copy link/ }).first().click();
  await set(page, { query: "", sort: "-population" });
  await eventually(page, async () => assert.ok((await rows(page).count()) > 5));
  assert.ok(await field.evaluate((one) => one.isConnected), "the same field");
});
