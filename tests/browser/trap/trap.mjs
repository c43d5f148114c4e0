// Makes the widget trap on demand: a patched `WebAssembly.Instance` wraps the module's imports, and the next call of one runs into
// a real `unreachable`. Nothing shipped can do so.

import assert from "node:assert/strict";
import { eventually } from "../harness/index.mjs";

/** To be run before the page's scripts. `window.trapAt = n` lets the n-th call from now trap. */
export function trappable() {
  const { Instance, compileStreaming } = WebAssembly;
  // A module whose start function is `unreachable`.
  const trap = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11]));
  window.trapAt = 0;
  window.instances = 0;
  const addresses = new Map();
  WebAssembly.compileStreaming = async (response) => {
    const module = await compileStreaming(response);
    addresses.set(module, (await response).url);
    return module;
  };
  /** The later parts that were started, each with the number of the instance that it was started in. */
  window.started = [];
  const wrapped = (call) => (...given) => {
    if (window.trapAt > 0 && (window.trapAt -= 1) === 0) new Instance(trap);
    return call(...given);
  };
  WebAssembly.Instance = function (module, imports) {
    const glue = "./glue_bg.js";
    if (!imports[glue]) {
      window.started.push(`${/(\w+)\.wasm$/u.exec(addresses.get(module))?.[1]} in ${window.instances}`);
      return new Instance(module, imports);
    }
    window.instances += 1;
    const js = Object.entries(imports[glue]).map(([name, one]) => [name, typeof one === "function" ? wrapped(one) : one]);
    return new Instance(module, { ...imports, [glue]: Object.fromEntries(js) });
  };
}

/** To be run before the page's scripts. With `window.panicNext` Yew cannot make the next node, and panics. */
export function panicking() {
  window.panicNext = false;
  const broken = (prototype, name) => {
    const real = prototype[name];
    prototype[name] = function (...given) {
      // The progress bar is made by the element's script.
      if (!window.panicNext || given[0] === "progress") return real.apply(this, given);
      window.panicNext = false;
      throw new Error("no more nodes");
    };
  };
  for (const name of ["createElement", "createElementNS", "createTextNode"]) broken(Document.prototype, name);
  broken(Node.prototype, "cloneNode");
}

/** Errors of the page that a trap causes. */
export const TRAPPED = [/unreachable/, /previous W(asm|ASM) instance/, /Module terminated/, /^<pledge-compare>: /];

export const instances = (page) => page.evaluate(() => window.instances);

/** Lets the next call into the page trap, while something is drawn. */
export const trap = (page, draw = { sort: "name" }) =>
  page.locator("pledge-compare").first().evaluate((one, state) => {
    window.trapAt = 1;
    one.state = state;
  }, draw);

export const trappedTimes = (page, times) => eventually(page, async () => assert.equal(await instances(page), times + 1));
