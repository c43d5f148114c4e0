// The browsers, and a fresh page in one: nothing cached, with the measurement of page.mjs.

import { existsSync } from "node:fs";
import { chromium, firefox } from "playwright-core";
import { inPage } from "../page.mjs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--enable-blink-features=ForceEagerMeasureMemory"];
const FIREFOX = process.env.FIREFOX ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
/** Timeout of a page. */
const LIMIT = 60_000;

export const startChromium = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

/** `undefined` where there is none. */
export const startFirefox = async () => FIREFOX && firefox.launch({ channel: "moz-firefox", executablePath: FIREFOX });

/** Calls `use` with a page of a new context, and closes it. */
export async function withPage(browser, contestant, use) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: "ja-JP" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    const failed = new Promise((_, reject) => page.on("pageerror", reject));
    failed.catch(() => {});
    for (const script of [...contestant.scripts, inPage]) await page.addInitScript(`(${script})()`);
    return await Promise.race([use(page), failed, late()]);
  } finally {
    await context.close();
  }
}

const late = () => new Promise((_, reject) => setTimeout(reject, LIMIT, new Error(`more than ${LIMIT / 1000} s`)).unref());
