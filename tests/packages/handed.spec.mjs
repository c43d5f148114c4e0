// Promise: whatever objects or text a page hands over, the element gets tables or one error of its own kind, and no cell comes from
// anything but the data. Runs the reader itself: no browser is needed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX_BYTES } from "../../www/element/loading/bytes.js";
import { tablesAt, tablesIn } from "../../www/element/data/tables.js";

const text = ({ bytes }) => new TextDecoder().decode(bytes);
const DEEP = 100_000;

test("headings that every object knows are headings like others", async () => {
  const [table] = await tablesIn('[{"code":"1","__proto__":"a","constructor":"b"},{"code":"2"}]');
  assert.equal(text(table), '"code","__proto__","constructor"\n"1","a","b"\n"2","",""');
});

test("what is no text, or has no end, is a fault of the data", async () => {
  const thrower = { toString: () => assert.fail("thrown by the page") };
  for (const value of ['[{"code":' + "[".repeat(DEEP) + "]".repeat(DEEP) + "}]", "[{", [{ code: Object.create(null) }], [{ code: thrower }]]) {
    await assert.rejects(tablesIn(value), { name: "PledgeLoadError", code: "data" });
  }
});

test("a package names each table once, and all its files together are no larger than one may be", async () => {
  const asked = [];
  const answer = (resources, size) => async (url) => {
    asked.push(String(url));
    return asked.length === 1 ? new TextEncoder().encode(JSON.stringify({ resources })) : { length: size, subarray: () => new Uint8Array() };
  };
  const named = (path, name = "places") => ({ name, path });
  const list = [null, 1, named("a.csv"), ...Array.from({ length: 1000 }, () => named("b.csv"))];
  const tables = await tablesAt("https://own.example/datapackage.json", answer(list, 1));
  assert.deepEqual([tables.length, asked.slice(1)], [1, ["https://own.example/a.csv"]]);
  asked.length = 0;
  const half = answer([named("a.csv"), named("b.csv", "pledges"), named("c.csv", "links")], MAX_BYTES / 2);
  await assert.rejects(tablesAt("https://own.example/datapackage.json", half), { code: "too-large" });
});

test("files chosen together are no larger than one may be", async () => {
  const file = (name) => Object.defineProperty(new File(["code"], name), "size", { value: MAX_BYTES / 2 + 1 });
  await assert.rejects(tablesIn([file("places.csv"), file("pledges.csv")]), { code: "too-large" });
});
