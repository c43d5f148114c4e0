// The single-file page: works from disk, without a server.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { declaredBy, newest, union } from "../harness/data.mjs";
import { eventually, test } from "../harness/index.mjs";
import { LIST, grouped } from "../harness/widget.mjs";

const dist = process.env.PLEDGE_DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));

test("pledge-compare.single.html works from disk, all its views, and asks nothing of anybody", async ({ open }) => {
  const page = await open({ page: "<!doctype html><html lang=ja><title>x</title>", wait: false });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(dist, "pledge-compare.single.html")).href);
  await page.locator("pledge-compare").evaluate((one) => one.ready.then(() => undefined));
  await page.locator(LIST.how).click();
  await eventually(page, async () => assert.ok((await page.locator(".pc").innerText()).includes(grouped(union(declaredBy(newest))))));
  await page.getByRole("button", { name: "都市間の連携" }).click();
  await page.locator(".pc-body h3").first().waitFor();
  await eventually(page, async () => assert.match(page.url(), /#view=links/u));
  const outside = asked.filter((url) => !/^(file|blob|data):/u.test(url));
  assert.deepEqual(outside, []);
  assert.equal(asked.filter((url) => url.startsWith("file:")).length, 1, "the page is all there is");
});
