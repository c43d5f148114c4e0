// What a page keeps: counts after garbage collection, to be compared before and after something was done many times. Chromium only.

/** To be run before the page's scripts: records the memory of every instance, and so counts them. */
export function keepMemory() {
  const { Instance } = WebAssembly;
  window.memories = [];
  WebAssembly.Instance = function (module, imports) {
    const instance = new Instance(module, imports);
    const memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
    if (memory) window.memories.push(memory);
    return instance;
  };
}

/** Nodes, listeners, bytes of each wasm memory and bytes of the JavaScript heap. */
export async function kept(page) {
  const session = await page.context().newCDPSession(page);
  // The second round takes what finalizers of the first have let go.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  const bytes = await page.evaluate(() => window.memories.map(({ buffer }) => buffer.byteLength));
  return { nodes, listeners: jsEventListeners, bytes, heap: usedSize };
}

/** What is kept, in a line for a report. */
export const line = ({ nodes, listeners, bytes, heap }) =>
  `${nodes} nodes, ${listeners} listeners, ${bytes.map((one) => (one / 2 ** 20).toFixed(2)).join(" + ")} MB of wasm memory, ${(heap / 2 ** 20).toFixed(2)} MB of heap`;
