// Lighthouse, in a browser of its own.

import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { createServer } from "node:net";

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** What is the same in each run. The fourth category, performance, is a time: it depends on the machine and what else runs there. */
const CATEGORIES = ["accessibility", "best-practices", "seo"];

/** The scores of a page out of 100, by category, and what it lost points by. */
export async function scores(url) {
  const port = await freePort();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`] });
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: "silent", onlyCategories: CATEGORIES });
    const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight, id }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1).map(({ id }) => `${id}: ${JSON.stringify(lhr.audits[id].details?.items?.slice(0, 3))}`));
    return { ...Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)])), lost };
  } finally {
    await browser.close();
  }
}
