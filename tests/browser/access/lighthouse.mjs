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

/** The scores of a page out of 100, and what it lost points by. */
export async function scores(url) {
  const port = await freePort();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`] });
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: "silent", onlyCategories: ["accessibility", "best-practices"] });
    const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight, id }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1).map(({ id }) => `${id}: ${JSON.stringify(lhr.audits[id].details?.items?.slice(0, 3))}`));
    return { accessibility: Math.round(lhr.categories.accessibility.score * 100), bestPractices: Math.round(lhr.categories["best-practices"].score * 100), lost };
  } finally {
    await browser.close();
  }
}
