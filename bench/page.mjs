// Measurement inside every page of the benchmark, before its own scripts: one definition of "painted" for all contestants.
//
// A result is painted at the second frame after the DOM shows it: the list (or the figure) says something else than
// before the act, as seen when the act's task has ended or in `requestAnimationFrame`, and changes no more; some tables fill in row by row. The clock starts where the act does: at the key's own time
// stamp, or at the call. The first row is painted at the second frame after it has text and a box that is seen.
// The function is sent to the page as text, so it uses nothing of this module.

export function inPage() {
  const frame = () => new Promise(requestAnimationFrame);
  const isSeen = (element) => Boolean(element?.textContent.trim()) && element.checkVisibility() && element.getBoundingClientRect().height > 0;

  /** Whatever the act has done in microtasks is painted in the same frame as what it did at once. */
  const taskEnd = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

  async function painted(start, shown, before) {
    await taskEnd();
    while (shown() === before) await frame();
    let last = shown();
    for (let still = 0; still < 2; still += 1) {
      await frame();
      const now = shown();
      if (now !== last) still = -1;
      last = now;
    }
    return performance.now() - start;
  }

  async function firstSeen(find) {
    while (!isSeen(find())) await frame();
    await frame();
    await frame();
    return performance.now();
  }

  /** All elements below a node that are drawn, those in shadow roots too. */
  function elements(node) {
    let count = 0;
    for (const element of node.querySelectorAll("*")) count += Number(element.checkVisibility()) + (element.shadowRoot ? elements(element.shadowRoot) : 0);
    return count;
  }

  let shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: "layout-shift", buffered: true });
  }

  const { contestant } = globalThis;
  const first = Promise.all([firstSeen(contestant.row), firstSeen(contestant.readable ?? contestant.row), firstSeen(contestant.live ?? contestant.row)]);
  let typed;
  globalThis.bench = {
    /**
     * When the first data row was painted; when anything was that can be read, for a fallback may come before; and when the row answers
     * to the reader, for it may have been drawn before its script was there.
     */
    first: () => first.then(([row, readable, live]) => ({ row, readable, live })),
    screen: () => ({
      elements: elements(document),
      rowElements: elements(contestant.row()) + 1,
      rowTop: contestant.row().getBoundingClientRect().top + scrollY,
      shift,
    }),
    /** Waits for the next key to change the list. */
    listen() {
      const before = contestant.list();
      contestant.search().focus();
      contestant.search().select();
      typed = new Promise((resolve) => addEventListener("keydown", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }))
        .then((start) => painted(start, contestant.list, before));
    },
    typed: () => typed,
    /** Runs a task; resolves to its duration, `null` if this contestant cannot do it. */
    async run(name) {
      const task = contestant.tasks[name];
      if (!task) return null;
      await task.before?.();
      const before = task.shown();
      const start = performance.now();
      task.act();
      return painted(start, task.shown, before);
    },
  };
}
