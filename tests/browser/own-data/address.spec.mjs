// `src` with an invalid or unreachable URL.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { call, get, rows, setAttribute } from "../harness/widget.mjs";

const LOUD = [/<pledge-compare>/, /Failed to load resource/];
const alert = (page) => page.getByRole("alert");

for (const src of ["https://", "//", "http://a b/x.csv", "https://[1"]) {
  test(`src="${src}": an error that says so; the data shown stay`, async ({ open }) => {
    const page = await open({ attributes: { src: "/mine.csv" }, files: { "/mine.csv": { body: "code,name,population\n14130,川崎市,1538262\n" } }, errors: LOUD });
    assert.equal(await rows(page).count(), 1);
    await setAttribute(page, "src", src);
    await alert(page).waitFor();
    assert.match(await alert(page).innerText(), /address in src is not valid/);
    assert.ok((await alert(page).innerText()).includes(src), "it names what stands there");
    const errors = await heard(page, "pledge-error");
    assert.deepEqual(errors.map(({ detail }) => detail.code), ["src"]);
    assert.equal(await rows(page).count(), 1, "the data of before");
    assert.equal((await call(page, "coverage", { codes: ["14130"] })).people, 1538262);
    await setAttribute(page, "src", null);
    await eventually(page, async () => assert.ok((await rows(page).count()) > 1));
    assert.equal(await alert(page).count(), 0);
  });

  test(`src="${src}" from the start: the fallback and the error, and never the bundled data`, async ({ open }) => {
    const page = await open({ attributes: { src }, errors: LOUD, wait: false });
    await alert(page).waitFor();
    assert.match(await alert(page).innerText(), /address in src is not valid/);
    assert.ok(await page.locator(".fallback").isVisible());
    assert.equal(await rows(page).count(), 0);
    assert.deepEqual((await heard(page, "pledge-error")).map(({ detail }) => detail.code), ["src"]);
  });
}

test("the property takes the same, and throws nothing", async ({ open }) => {
  const page = await open({ errors: LOUD });
  await page.locator("pledge-compare").evaluate((one) => (one.src = "https://"));
  await alert(page).waitFor();
  assert.equal(await get(page, "src"), "https://");
  assert.ok((await rows(page).count()) > 1);
});
