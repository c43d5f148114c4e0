// Promises that are kept in Firefox too.

import { FIREFOX, started } from "./browsers.mjs";
import { test } from "./index.mjs";

/** Why there is no Firefox: not every machine can run it. */
const skip = FIREFOX
  ? await started("firefox").then(() => ({}), (error) => ({ skip: `Firefox does not start: ${error.message}` }))
  : { skip: "Firefox is not installed: apt-get install firefox-esr" };

/** A promise, with an `open` that opens pages in Firefox. */
export const inFirefox = (promise, steps) => test(`Firefox: ${promise}`, ({ open }) => steps((options) => open({ ...options, browser: "firefox" })), skip);
