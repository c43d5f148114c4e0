// A frame without origin, storage or history.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { municipalities } from "../harness/data.mjs";
import { hostPage } from "../harness/pages.mjs";
import { built } from "../harness/server.mjs";
import { LIST } from "../harness/widget.mjs";

/** A page with the widget in a frame that may do what `allowed` says. */
async function framed(open, allowed) {
  const headers = { "access-control-allow-origin": "*" };
  const files = { "/frame.html": { body: hostPage({ lang: "en", body: '<pledge-compare sync-url="hash"></pledge-compare>' }) } };
  for (const path of ["pledge-compare.js", "pledge-compare.wasm", "pledge-compare.panels.wasm", "pledge-compare.more.wasm", "data/japan.pcd", "data/japan-sources.pcd"]) files[`/${path}`] = { headers, body: await built(path) };
  const page = await open({ files, page: `<!doctype html><title>Host</title><iframe sandbox="${allowed}" src="/frame.html" width="1000" height="800"></iframe>`, wait: false, errors: [/[Dd]ownload is disallowed/, /can escape its sandboxing/] });
  return [page, page.frameLocator("iframe")];
}

test("in a sandboxed frame the widget works: it needs no storage, no cookie, no origin", async ({ open }) => {
  const [, frame] = await framed(open, "allow-scripts");
  await frame.getByRole("checkbox", { name: "Add Yokohama (Kanagawa) to comparison" }).check();
  await frame.getByRole("region", { name: "Places chosen for comparison" }).waitFor();
});

for (const allowed of ["allow-scripts", "allow-scripts allow-same-origin"]) {
  test(`in a frame that may "${allowed}", who saves the list is told that it may not come, and can copy it`, async ({ open }) => {
    const [page, frame] = await framed(open, allowed);
    await frame.locator(LIST.save).click();
    await frame.getByRole("button", { name: "CSV", exact: true }).click();
    await frame.getByText(/no file can be saved/).waitFor();
    const text = await frame.getByRole("textbox", { name: /copy its content/ }).inputValue();
    assert.match(text, /^code,/);
    await eventually(page, async () => assert.equal(text.trim().split("\n").length, municipalities.length + 1));
  });
}

test("in a frame that may save files nothing else is said", async ({ open }) => {
  const [page, frame] = await framed(open, "allow-scripts allow-same-origin allow-downloads");
  await frame.locator(LIST.save).click();
  const waiting = page.waitForEvent("download");
  await frame.getByRole("button", { name: "CSV", exact: true }).click();
  await waiting;
  assert.equal(await frame.locator(".pc-message").textContent(), "");
});
