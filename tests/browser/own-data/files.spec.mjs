// Own data in unusual files and values.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { call, set } from "../harness/widget.mjs";

const LOUD = [/<pledge-compare>/, /Failed to load resource/];
const alert = (page) => page.getByRole("alert");
const ROWS = [{ code: "14130", name: "川崎市", population: 1538262, declared: "2020-02-17" }, { code: "14100", name: "横浜市", population: 3777491 }];
const people = (page) => call(page, "coverage", { codes: ["14130", "14100"] });

test("a JSON list of rows is a table, as data, as text and at an address", async ({ open }) => {
  const lists = [Object.keys(ROWS[0]), ...ROWS.map((row) => Object.keys(ROWS[0]).map((key) => row[key] ?? null))];
  const page = await open({ files: { "/rows.json": { body: JSON.stringify(ROWS) } } });
  for (const given of [{ data: ROWS }, { data: JSON.stringify(ROWS) }, { data: lists }, { data: null, src: "/rows.json" }]) {
    await set(page, { data: "code,name\n1,Here\n" });
    await eventually(page, async () => assert.deepEqual(await call(page, "places"), ["1"]));
    await set(page, given);
    await eventually(page, async () => assert.equal((await people(page))?.people, 5315753));
    assert.equal((await call(page, "status", "14130")).declared, "2020-02-17");
  }
});

test("a workbook is refused with the way to save it as CSV, and the data stay", async ({ open }) => {
  const page = await open({ errors: LOUD, files: { "/list.xlsx": { body: Buffer.from("504b0304140006000800", "hex") } } });
  for (const [name, start] of [["list.xlsx", [0x50, 0x4b, 3, 4, 20, 0]], ["list.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]]]) {
    await page.locator("pledge-compare").evaluate((one, [name, start]) => (one.data = new File([new Uint8Array(start)], name)), [name, start]);
    await alert(page).waitFor();
    assert.match(await alert(page).innerText(), /Save as, CSV UTF-8/);
    assert.deepEqual(await alert(page).getByRole("button").allInnerTexts(), ["Close"]);
    await page.getByRole("button", { name: "Close" }).click();
  }
  await set(page, { data: null, src: "/list.xlsx" });
  await alert(page).waitFor();
  await eventually(page, async () => assert.match(await alert(page).innerText(), /Save as, CSV UTF-8/));
  assert.ok((await heard(page, "pledge-error")).every(({ detail }) => detail.code === "workbook"));
  assert.ok((await call(page, "places")).length > 1000, "the list stays");
});

test("a file of more than 50 MB is refused before it is read", async ({ open }) => {
  const big = (response) => (response.writeHead(200, { "content-length": 50_000_001 }), response.write("code,name\n"));
  const page = await open({ errors: LOUD, files: { "/big.csv": { answer: big } } });
  await page.locator("pledge-compare").evaluate((one) => {
    const file = new File(["code,name"], "big.csv");
    Object.defineProperty(file, "size", { value: 50_000_001 });
    file.arrayBuffer = () => Promise.reject(new Error("it was read"));
    one.data = file;
  });
  await eventually(page, async () => assert.match(await alert(page).innerText(), /larger than 50 MB.*big\.csv/s));
  await set(page, { data: null, src: "/big.csv" });
  await eventually(page, async () => assert.deepEqual((await heard(page, "pledge-error")).map(({ detail }) => detail.code), ["too-large", "too-large"]));
});
