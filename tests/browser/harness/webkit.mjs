// Promises that are kept in WebKit too.

import { after } from "node:test";
import { test } from "./index.mjs";
import { serve } from "./server.mjs";
import { missing, start } from "./webdriver.mjs";

/** Why there is no WebKit: not every machine has it. One that is there but does not start is a failure. */
const skip = missing ? { skip: missing } : {};

/** Started by the first test that needs it, and by the next one if it did not start. */
let starting;

const started = () => (starting ??= start().catch((error) => {
  starting = undefined;
  throw new Error(`WebKit does not start: ${error.message}`);
}));

after(async () => (await starting)?.close());

/**
 * A promise, on the page `/page.html` of `files` as it first comes. `steps` get `run(body)`, which resolves to what the body of a
 * function returns in the page, with the element as `one` and its shadow root as `root`, and the `origin` and `asked` of the server.
 */
export const inWebKit = (promise, files, steps, options = {}) =>
  test(`WebKit: ${promise}`, async () => {
    const browser = await started();
    const { close, ...server } = await serve(files);
    const go = async (url) => (await browser.go("about:blank"), browser.go(url));
    const run = (body) => browser.run(`await customElements.whenDefined("pledge-compare"); const one = document.querySelector("pledge-compare"), root = one.shadowRoot; ${body}`);
    try {
      await go(`${server.origin}/page.html`);
      await steps({ ...server, go, run });
    } finally {
      await close();
    }
  }, { ...options, ...skip });
