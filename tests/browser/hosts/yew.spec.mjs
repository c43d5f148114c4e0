// A third-party Yew app that uses the Rust component.

import assert from "node:assert/strict";
import { declaredBy, newest, union } from "../harness/data.mjs";
import { eventually, test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";
import { LIST, grouped } from "../harness/widget.mjs";

test("a Yew app shows the component, hears what its reader chooses, and stores nothing", async ({ open }) => {
  const page = await open({ page: "/hosts/yew.html", wait: false });
  const app = page.locator("#app");
  await app.locator(LIST.how).click();
  await app.getByText(grouped(union(declaredBy(newest)))).first().waitFor();
  await app.locator("#chosen", { hasText: "heard of 0 chosen places" }).waitFor();
  for (const name of [/^Add Osaka City \(/u, /^Add Nagoya \(/u]) await app.getByRole("checkbox", { name }).check();
  await app.locator("#chosen", { hasText: "heard of 2 chosen places" }).waitFor();
  await app.getByRole("button", { name: /^Compare 2/u }).click();
  await app.getByRole("region", { name: /places compared/u }).waitFor();
  for (const view of ["Coverage", "Links"]) {
    await app.getByRole("button", { name: view }).click();
    await eventually(page, async () => assert.equal(await app.getByRole("button", { name: view }).getAttribute("aria-current"), "page"));
  }
  assert.deepEqual(await page.evaluate(() => window.breaches), []);
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
});

test("an app that uses the component carries nothing of the element", async () => {
  const exported = WebAssembly.Module.exports(await WebAssembly.compile(await built("hosts/yew/app_bg.wasm"))).map(({ name }) => name);
  assert.ok(exported.includes("start"));
  assert.deepEqual(exported.filter((name) => name.startsWith("widget_") || name === "ingest"), []);
});
