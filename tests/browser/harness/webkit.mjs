// Promises that are kept in WebKit too.

import { after } from "node:test";
import { test } from "./index.mjs";
import { serve } from "./server.mjs";
import { missing, start } from "./webdriver.mjs";

/** The browser, or why there is none: not every machine can run it. */
const { browser, skip } = missing
  ? { skip: { skip: missing } }
  : await start().then((browser) => ({ browser, skip: {} }), (error) => ({ skip: { skip: `WebKit does not start: ${error.message}` } }));

after(() => browser?.close());

/**
 * A promise, on the page `/page.html` of `files` as it first comes. `steps` get `run(body)`, which resolves to what the body of a
 * function returns in the page, with the element as `one` and its shadow root as `root`, and the `origin` and `asked` of the server.
 */
export const inWebKit = (promise, files, steps) =>
  test(`WebKit: ${promise}`, async () => {
    const { close, ...server } = await serve(files);
    const go = async (url) => (await browser.go("about:blank"), browser.go(url));
    const run = (body) => browser.run(`await customElements.whenDefined("pledge-compare"); const one = document.querySelector("pledge-compare"), root = one.shadowRoot; ${body}`);
    try {
      await go(`${server.origin}/page.html`);
      await steps({ ...server, go, run });
    } finally {
      await close();
    }
  }, skip);
