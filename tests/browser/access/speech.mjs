// The output of a simulated screen reader, `@guidepup/virtual-screen-reader`, run inside the page.

import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const { outputFiles } = await build({
  stdin: { contents: 'import { virtual } from "@guidepup/virtual-screen-reader"; globalThis.virtual = virtual;', resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
  bundle: true,
  format: "iife",
  write: false,
  logLevel: "error",
});
const source = outputFiles[0].text;

/** Starts it on the wrapper inside the shadow root, because it does not enter shadow roots. */
export async function listen(page) {
  await page.evaluate(`globalThis.virtual || (() => { ${source} })(); undefined`);
  await page.evaluate(async () => {
    await window.virtual.stop();
    await window.virtual.start({ container: document.querySelector("pledge-compare").shadowRoot.querySelector(".pc") });
  });
}

/** Everything it says from the first element of this selector to the end of that element. */
export function reads(page, selector) {
  return page.evaluate(async (wanted) => {
    const { virtual } = window;
    const { shadowRoot } = document.querySelector("pledge-compare");
    const within = () => virtual.activeNode && shadowRoot.querySelector(wanted)?.contains(virtual.activeNode);
    for (let steps = 0; !within(); steps += 1) {
      if (steps === 600) throw new Error(`${wanted} is never reached`);
      await virtual.next();
    }
    const said = [];
    while (within() && said.length < 60) {
      said.push(await virtual.lastSpokenPhrase());
      await virtual.next();
    }
    return said;
  }, selector);
}
