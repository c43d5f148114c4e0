// The server of the benchmark: files from memory, compressed with brotli once, and a count of the bytes that were sent.

import { createServer } from "node:http";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const TYPES = { ".css": "text/css", ".csv": "text/csv", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
/** From this size on the best compression takes minutes; the second best loses some percent. */
const LARGE = 2_000_000;
/** Lets pages measure their whole memory (`performance.measureUserAgentSpecificMemory`). */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

const compress = promisify(brotliCompress);

/** Serves a map from path to what gives the bytes, on a free port of 127.0.0.1. */
export async function serve(site) {
  const kept = new Map();
  let sent = 0;

  async function bytesOf(path) {
    const bytes = Buffer.from(await site.get(path)());
    const quality = bytes.length > LARGE ? 9 : 11;
    return compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (!site.has(pathname)) return response.writeHead(404).end();
    if (!kept.has(pathname)) kept.set(pathname, bytesOf(pathname));
    const body = await kept.get(pathname);
    sent += body.length;
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-encoding": "br", "content-length": body.length, "cache-control": "max-age=3600", ...ISOLATED });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The bytes of all bodies sent since this was last asked. */
    sent: () => [sent, (sent = 0)][0],
    close: () => (server.closeAllConnections(), server.close()),
  };
}
