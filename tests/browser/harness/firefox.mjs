// Promises that are kept in Firefox too.

import { FIREFOX } from "./browsers.mjs";
import { test } from "./index.mjs";

/** Why there is no Firefox: not every machine has it. One that is there but does not start is a failure. */
const skip = FIREFOX ? {} : { skip: "Firefox is not installed: apt-get install firefox-esr" };

/** A promise, with an `open` that opens pages in Firefox. */
export const inFirefox = (promise, steps) => test(`Firefox: ${promise}`, ({ open }) => steps((options) => open({ ...options, browser: "firefox" })), skip);
