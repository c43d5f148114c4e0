// The first visit: nothing cached, slow 4G, a processor four times slower.

import { devtools } from "./devtools.mjs";
import { pathOf } from "../site.mjs";
import { withPage } from "./browsers.mjs";

export const SLOWER = 4;

/** Times to the first row and to a live one in ms, work of the main thread until the latter, content on screen, and bytes in all. */
export function cold(browser, contestant, server, count) {
  return withPage(browser, contestant, async (page) => {
    const tools = await devtools(page);
    await tools.slowLine();
    await tools.slowProcessor(SLOWER);
    const sent = server.begin();
    await page.goto(server.origin + pathOf(contestant, count), { waitUntil: "commit" });
    const { row, readable, live } = await page.evaluate(() => globalThis.bench.first());
    const { script, layout, style } = await tools.times();
    await page.waitForLoadState("networkidle");
    const screen = await page.evaluate(() => globalThis.bench.screen());
    return { row, readable, live, "cold script": script, "cold layout": layout + style, bytes: sent(), ...screen };
  });
}
