// What comes out of the printer stands alone: the view with title, date, sources and link, every row, black on white.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { municipalities } from "../harness/data.mjs";
import { get, setAttribute } from "../harness/widget.mjs";
import { PARTS, openView } from "./states.mjs";

/** How many rows a list has at first on a wide screen. */
const FIRST = 15;

const rows = (page) => page.locator(PARTS.row);
const print = (page, when) => page.evaluate((type) => void dispatchEvent(new Event(type)), `${when}print`);
const printed = (page) => page.locator(".pc-printed").innerText();

test("print has every row of the list, and the screen has its first again after it", async ({ open }) => {
  const page = await openView(open, "places", { attributes: { selected: "" } });
  await page.emulateMedia({ media: "print" });
  await print(page, "before");
  await eventually(page, async () => assert.equal(await rows(page).count(), municipalities.length));
  await print(page, "after");
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST));
  assert.equal(await page.locator(".pc-printed").count(), 0);
});

for (const [view, shown] of [["places", ".pc-fig"], ["compare", "table.pc-cmp"], ["coverage", ".pc-tiles"], ["map", ".pc-map"], ["links", ".pc-programmes"], ["card", ".pc-facts"]]) {
  test(`${view} in both languages: print has title, date, sources and link, no controls, and is black on white in the dark too`, async ({ open }) => {
    // A few rows stand for the list, which the test above prints as a whole.
    const page = await openView(open, view, { scheme: "dark", attributes: { theme: "dark", "as-of": "2021-10-29", ...(view === "places" && { query: "kawasaki" }) } });
    await page.locator(shown).first().waitFor();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const lang of ["ja", "en"]) {
      await setAttribute(page, "lang", lang);
      await page.locator(`.pc[lang=${lang}]`).waitFor();
      await print(page, "before");
      await page.locator(".pc-printed").waitFor();
      const lines = (await printed(page)).split("\n");
      assert.match(lines.at(-1), /^http:\/\/127\.0\.0\.1:\d+\/.*as-of=2021-10-29/u, "the link, with its date");
      if (view !== "places") assert.match(lines.join("\n"), lang === "ja" ? /2021年10月29日[^]*人口[^]*https?:/u : /29 October 2021[^]*population[^]*https?:/iu, "date and sources");
      const seen = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => {
        const root = shadowRoot.querySelector(".pc");
        const visible = (one) => one.checkVisibility({ checkVisibilityCSS: true }) && one.getBoundingClientRect().height > 1;
        return {
          title: [...root.querySelectorAll("h2")].filter(visible).length,
          sections: [...root.querySelectorAll("h3, .pc-big")].some(visible) || root.classList.contains("pc--card"),
          controls: [...root.querySelectorAll(".pc-tab, .pc-tools input, .pc-tray button, .pc-lang button, .pc-check, .pc-btn, .pc-step, .pc-facet > summary, .pc-source button")].filter(visible).length,
          colours: [getComputedStyle(root).backgroundColor, getComputedStyle(root).color],
        };
      });
      assert.deepEqual(seen, { title: 1, sections: true, controls: 0, colours: ["rgb(255, 255, 255)", "rgb(0, 0, 0)"] });
      await print(page, "after");
      await page.locator(".pc-printed").waitFor({ state: "detached" });
    }
  });
}

/** How many pages a page makes of this many places. */
async function pagesOf(open, places) {
  const body = `code,name,population\n${Array.from({ length: places }, (_, at) => `P${at},Place ${at},${at}`).join("\n")}\n`;
  const page = await openView(open, "places", { lang: "ja", attributes: { src: "list.csv", selected: "" }, files: { "/list.csv": { body, headers: { "content-type": "text/csv" } } } });
  const state = await get(page, "state");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  await eventually(page, async () => assert.equal(await rows(page).count(), FIRST));
  assert.deepEqual(await get(page, "state"), state);
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/gu)].map(([, count]) => Number(count)));
}

test("a printed file has the pages that every row needs, and the screen after it is that before", async ({ open }) => {
  const [few, many] = [await pagesOf(open, 60), await pagesOf(open, 400)];
  assert.ok(many >= few + 5, `${few} pages for 60 places, ${many} for 400`);
});
