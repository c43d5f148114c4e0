// "Covered" means one thing, which every view tells after one press, the card at once, and a copied figure with it.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { call, set } from "../harness/widget.mjs";

const MEANING = {
  en: "Covered: the municipality or its prefecture has declared zero carbon by this date. A declaration covers everyone who lives in the place.",
  ja: "「含まれる」とは、市区町村かその都道府県が、この時点までにゼロカーボンを表明していることをいいます。表明には、そこに住むすべての人が含まれます。",
};

for (const [lang, meaning] of Object.entries(MEANING)) {
  test(`in ${lang} the foot of every view tells what covered means`, async ({ open }) => {
    const page = await open({ lang, attributes: { selected: "14130,20201" } });
    for (const view of ["places", "compare", "coverage", "map", "links"]) {
      await set(page, { view });
      const line = page.locator(".pc-foot details.pc-covered");
      if (!(await line.evaluate((one) => one.open))) await line.locator("summary").click();
      await eventually(page, async () => assert.equal((await line.locator(".pc-below").innerText()).trim(), meaning, view));
    }
  });

  test(`in ${lang} the card of a place that is covered and a copied figure say the same`, async ({ open }) => {
    const page = await open({ lang, attributes: { place: "20201", "as-of": "2021-10-29" } });
    await eventually(page, async () => assert.ok((await page.locator("pledge-compare .pc-card").innerText()).includes(meaning)));
    await set(page, { place: "", view: "places" });
    await eventually(page, async () => assert.ok((await call(page, "cite")).includes(meaning)));
  });
}
