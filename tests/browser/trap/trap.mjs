// A widget that traps when it is told to: nothing that is shipped can. The page's own `WebAssembly.Instance` gives the module
// its imports in a wrapping, and the next call of one runs into a real `unreachable`.

/** To be run before the page's scripts. `window.trapAt = n` lets the n-th call from now trap. */
export function trappable() {
  const { Instance } = WebAssembly;
  // A module whose start function is `unreachable`.
  const trap = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11]));
  window.trapAt = 0;
  window.instances = 0;
  const wrapped = (call) => (...given) => {
    if (window.trapAt > 0 && (window.trapAt -= 1) === 0) new Instance(trap);
    return call(...given);
  };
  WebAssembly.Instance = function (module, imports) {
    if (!imports.js) return new Instance(module, imports);
    window.instances += 1;
    const js = Object.entries(imports.js).map(([name, one]) => [name, typeof one === "function" ? wrapped(one) : one]);
    return new Instance(module, { ...imports, js: Object.fromEntries(js) });
  };
}

/** What the page complains of when that happens. */
export const TRAPPED = [/unreachable/, /previous W(asm|ASM) instance/, /Module terminated/, /^<pledge-compare>: /];
