// A WebKit browser through WebDriver, for what Playwright does not drive: WebKitGTK's MiniBrowser under Xvfb.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import "./fonts.mjs";

const DRIVER = "/usr/bin/WebKitWebDriver";
const BROWSER = ["x86_64", "aarch64"].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find(existsSync);

/** Why WebKit cannot be driven here; `false` when it can. */
export const missing = existsSync(DRIVER) && BROWSER && existsSync("/usr/bin/xvfb-run") ? false : "WebKitGTK is not installed: apt-get install webkit2gtk-driver xvfb xauth";

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a browser. `go(url)` opens a page, `run(script, …args)` resolves to what the async function body returns in it. */
export async function start() {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", DRIVER, `--port=${port}`], { detached: true, stdio: "ignore" });
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const stop = () => process.kill(-driver.pid);
  for (let tries = 0; ; tries += 1) {
    if (await ask("GET", "/status").then(() => true, () => false)) break;
    if (tries === 200) {
      stop();
      throw new Error("WebKitWebDriver does not answer");
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const options = { binary: BROWSER, args: ["--automation"] };
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } }).catch((error) => {
    stop();
    throw error;
  });
  const session = `/session/${sessionId}`;
  return {
    go: (url) => ask("POST", `${session}/url`, { url }),
    async run(script, ...args) {
      const wrapped = `const done = arguments[arguments.length - 1]; (async (...args) => { ${script} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await ask("POST", `${session}/execute/async`, { script: wrapped, args });
      if (error) throw new Error(error);
      return value;
    },
    async close() {
      await ask("DELETE", session).catch(() => {});
      stop();
    },
  };
}
