// A page with its first screen, while the wasm is held back.

import { held } from "../harness/held.mjs";

export const WASM = "/pledge-compare.wasm";

/** A page on which the wasm is still to come, and how to let it come. */
export async function early(open, options = {}) {
  const { files, release } = held(WASM);
  const page = await open({ ...options, files: { ...files, ...options.files }, wait: false });
  const live = async () => {
    release();
    await page.locator("pledge-compare").evaluate((element) => element.ready.then(() => undefined));
  };
  return { page, live };
}

export const isReady = (page) => page.evaluate(() => window.heard.some(({ type }) => type === "pledge-ready"));
