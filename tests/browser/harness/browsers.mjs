// The browsers of a spec file: each is started on first use, and all are closed at the end.

import { existsSync } from "node:fs";
import { after } from "node:test";
import { chromium, firefox } from "playwright-core";
import { FOLDERS } from "./fonts.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Firefox is, if it is anywhere. */
export const FIREFOX = process.env.FIREFOX ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);

/** The Chromium of the tests: its shell, which takes half the time of the whole browser, where there is one. */
const CHROMIUM = process.env.CHROMIUM ?? ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find(existsSync);

/** The whole browser: the shell has no back/forward cache. */
const WHOLE = ["/usr/bin/chromium"].find(existsSync) ?? CHROMIUM;

/** Starts a browser; `remembering` is a Chromium with back/forward cache. */
const launch = {
  chromium: () => chromium.launch({ executablePath: CHROMIUM, args: FLAGS }),
  remembering: () => chromium.launch({ executablePath: WHOLE, args: FLAGS, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
  // Its sandbox keeps pages from reading fonts that are not where systems have them, and draws boxes for letters.
  firefox: () => firefox.launch({ channel: "moz-firefox", executablePath: FIREFOX, firefoxUserPrefs: { "security.sandbox.content.read_path_whitelist": FOLDERS.join() } }),
};

const launched = {};

/** The browser of this kind, started when it is first asked for, and again after it has ended. */
export const started = (browser) => (launched[browser] ??= start(browser));

function start(browser) {
  const starting = launch[browser]();
  const forget = () => {
    if (launched[browser] === starting) delete launched[browser];
  };
  starting.then((one) => one.on("disconnected", forget), forget);
  return starting;
}

/** Ends all browsers, also hung ones: Playwright kills them after 30 seconds. The next use starts new ones. */
export async function endBrowsers() {
  const ending = Object.values(launched);
  for (const browser of Object.keys(launched)) delete launched[browser];
  await Promise.allSettled(ending.map(async (browser) => (await browser).close()));
}

after(endBrowsers);
