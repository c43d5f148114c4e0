// A frame without origin, storage or history.

import { test } from "../harness/index.mjs";
import { hostPage } from "../harness/pages.mjs";
import { built } from "../harness/server.mjs";

test("in a sandboxed frame the widget works: it needs no storage, no cookie, no origin", async ({ open }) => {
  const headers = { "access-control-allow-origin": "*" };
  const files = { "/frame.html": { body: hostPage({ lang: "en", body: '<pledge-compare sync-url="hash"></pledge-compare>' }) } };
  for (const path of ["pledge-compare.js", "pledge-compare.wasm", "pledge-compare.panels.wasm", "pledge-compare.more.wasm", "data/japan.pcd"]) files[`/${path}`] = { headers, body: await built(path) };
  const page = await open({ files, page: '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/frame.html" width="1000" height="800"></iframe>', wait: false });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("checkbox", { name: "Add Yokohama (Kanagawa) to comparison" }).check();
  await frame.getByRole("region", { name: "Places chosen for comparison" }).waitFor();
});
