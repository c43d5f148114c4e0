// Chromium's developer tools: throttling of network and processor, and profiles of time and memory.

/** Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms from request to answer. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

export async function devtools(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return {
    async slowLine() {
      await session.send("Network.enable");
      await session.send("Network.setCacheDisabled", { cacheDisabled: false });
      await session.send("Network.emulateNetworkConditions", SLOW_4G);
    },
    slowProcessor: (rate) => session.send("Emulation.setCPUThrottlingRate", { rate }),
    /** Milliseconds of the main thread so far, in all and by kind. */
    async times() {
      const { metrics } = await session.send("Performance.getMetrics");
      const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
      return { task: of("TaskDuration"), script: of("ScriptDuration"), layout: of("LayoutDuration"), style: of("RecalcStyleDuration") };
    },
    /** Bytes of the page and its workers after a collection: JavaScript, DOM and WebAssembly memory. */
    async memory() {
      await session.send("HeapProfiler.collectGarbage");
      return page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
    },
  };
}

/** The difference of two readings of `times`. */
export const spent = (before, after) => Object.fromEntries(Object.entries(after).map(([kind, time]) => [kind, time - before[kind]]));
