// Serves dist/ to this machine, with vite: the port that is asked for, or the next free one. Ends when its standard input does, so
// that it never outlives `cargo xtask serve`.
//
// node xtask/serve.mjs PORT [--open]
import { preview } from "vite";

const [port, open] = process.argv.slice(2);
const server = await preview({
  configFile: false,
  logLevel: "warn",
  // A page that is not there is a 404, not the home page.
  appType: "mpa",
  build: { outDir: "dist" },
  preview: { host: "127.0.0.1", port: Number(port), open: open === "--open" },
});
console.log(`Serving dist/ at ${server.resolvedUrls.local[0]} (Ctrl-C stops it)`);
process.stdin.resume().on("end", () => process.exit());
