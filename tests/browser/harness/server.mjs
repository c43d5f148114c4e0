// A server for one page: the built files, and a test's own files over them.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".pcd": "application/octet-stream",
  ".wasm": "application/wasm",
};

const dist = process.env.PLEDGE_DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));

/** One of the built files, as bytes. */
export function built(path) {
  return readFile(join(dist, path));
}

/**
 * Serves `dist` on a free port of 127.0.0.1. `files` maps paths to `{status, headers, body}`, or to what answers
 * itself (`{answer(response)}`), in place of built files or beside them. Resolves to `{origin, asked, close}`, with `asked` the paths of all requests in order.
 */
export async function serve(files = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    asked.push(path);
    const { status, headers, body, answer } = files[path] ?? (await fromDist(path));
    if (answer) return answer(response);
    response.writeHead(status ?? 200, { "content-type": typeOf(path), "cache-control": "no-store", ...headers });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, asked, close };
}

export function typeOf(path) {
  return TYPES[extname(path)] ?? TYPES[".html"];
}

async function fromDist(path) {
  if (path === "/favicon.ico") return { status: 204 };
  try {
    return { body: await built(normalize(path)) };
  } catch {
    return { status: 404, body: "not found" };
  }
}
