// The test harness: `test(promise, async ({ open, diagnostic }) => …)`. One browser for each spec file, one context for each
// page; `diagnostic(text)` writes a line into the report. A test fails when its page logs an error, throws, or asks anything of another
// host than 127.0.0.1.

import assert from "node:assert/strict";
import { test as nodeTest } from "node:test";
import { endBrowsers, started } from "./browsers.mjs";
import { HOST_CSS, hostPage } from "./pages.mjs";
import { RETRIED } from "./retried.mjs";
import { serve } from "./server.mjs";

/** Time limit of a test in ms: six times what the longest takes on two cores. */
const LIMIT = 120_000;

/**
 * A promise to users, and the steps that show that it is kept. A busy machine can make one wait too short, and a browser can
 * stop answering, so what fails is tried once more on new pages, and the first failure is printed: a promise that is broken
 * fails twice, and a run in which many are tried again fails (`tests/report.mjs`). `limit` is what one try may take, in milliseconds; the other options are those of Node's runner.
 */
export function test(promise, steps, { limit = LIMIT, ...options } = {}) {
  nodeTest(promise, options, async (context) => {
    try {
      await attempt(steps, limit, context);
    } catch (failure) {
      context.diagnostic(`${RETRIED}${promise}\n${failure.stack}`);
      await attempt(steps, limit, context);
    }
  });
}

/** One try, on its own pages; a timeout fails it, and ends all browsers. */
export async function attempt(steps, limit = LIMIT, context) {
  const opened = [];
  const open = async (options) => {
    const page = await newPage(options);
    opened.push(page);
    await page.go();
    return page.page;
  };
  const tried = (async () => {
    try {
      await steps({ open, diagnostic: (text) => context?.diagnostic(text) });
      for (const page of opened) page.assertClean();
    } finally {
      await Promise.all(opened.map((page) => page.close()));
    }
  })();
  let timer;
  const where = () => opened.map(({ page }) => page.url()).join(" and ") || "no page";
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(new Error(`not done after ${limit / 1000} s, on ${where()}`)), limit);
  });
  const failure = await Promise.race([tried, late]);
  clearTimeout(timer);
  if (!failure) return;
  // Pending calls to the browser reject now.
  await endBrowsers();
  throw failure;
}

/**
 * A page in `browser`, one of those in browsers.mjs; `go` opens it. `attributes`, `body`, `head`, `lang`, `script` go into the host page (see pages.mjs), or `page` is a whole
 * document or the path of a built one. `headers` go with the document, `files` beside or in place of the built files.
 * `before` runs in the page before anything else. `errors` are the complaints that the test expects: all others fail it.
 * `touch` makes it a phone, `timezone` sets its time zone. Waits for `element.ready` unless `wait` is false. The page gets `asked()`: the paths asked of the server so far.
 */
async function newPage(options = {}) {
  const { browser = "chromium", width = 1200, height = 900, lang = "en", scheme = "light", headers, files, before, errors = [], wait = true, touch = false, timezone } = options;
  const own = options.page?.startsWith("/") ? {} : { "/page.html": { headers, body: options.page ?? hostPage({ ...options, lang }) } };
  const server = await serve({ "/host.css": { body: HOST_CSS }, ...own, ...files });
  const context = await (await started(browser)).newContext({
    viewport: { width, height },
    locale: lang,
    colorScheme: scheme,
    reducedMotion: "reduce",
    hasTouch: touch,
    isMobile: touch,
    timezoneId: timezone,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const seen = watch(page, server.origin);
  page.asked = () => server.asked.filter((path) => path !== "/favicon.ico");
  await page.addInitScript(recordEvents);
  if (before) await page.addInitScript(before);
  return {
    page,
    async go() {
      await page.goto(server.origin + (options.page?.startsWith("/") ? options.page : "/page.html"));
      if (wait) await page.locator("pledge-compare").first().evaluate((element) => element.ready.then(() => undefined));
    },
    assertClean() {
      const unexpected = seen.complaints.filter((text) => !errors.some((expected) => expected.test(text)));
      assert.deepEqual(unexpected, [], "the page complains of nothing");
      assert.deepEqual(seen.elsewhere, [], "no request leaves 127.0.0.1");
    },
    async close() {
      await Promise.all([context.close(), server.close()]);
    },
  };
}

function watch(page, origin) {
  const complaints = [];
  const elsewhere = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // Chromium calls it so when nobody reads the body of a 404, which the console tells already.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()} failed: ${reason}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|file):/u.test(url)) elsewhere.push(url);
  });
  return { complaints, elsewhere };
}

/** Records every event of the widget that reaches the window, and every violation of the page's policy. */
function recordEvents() {
  window.heard = [];
  window.breaches = [];
  for (const type of ["pledge-ready", "pledge-change", "pledge-error"]) {
    window.addEventListener(type, ({ target, bubbles, composed, detail }) => {
      window.heard.push({ type, target: target.localName, bubbles, composed, detail });
    });
  }
  document.addEventListener("securitypolicyviolation", (event) => {
    window.breaches.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
}

/** The events of this type recorded so far. */
export async function heard(page, type) {
  return (await page.evaluate(() => window.heard)).filter((event) => event.type === type);
}

/** Tries a check once per frame until it holds; after 200 frames its last failure counts. */
export async function eventually(page, check) {
  for (let frame = 0; ; frame += 1) {
    try {
      return await check();
    } catch (failure) {
      if (frame === 200) throw failure;
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
  }
}
