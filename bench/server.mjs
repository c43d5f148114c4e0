// The server of the benchmark: files from memory, compressed with brotli once, and a count of the bytes that were sent.

import { createServer } from "node:http";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const TYPES = { ".css": "text/css", ".csv": "text/csv", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
/** Size from which rows are compressed at a lower level, for all contestants alike: the highest would take minutes. */
const LARGE = 500_000;
/** Headers that let pages measure their whole memory (`performance.measureUserAgentSpecificMemory`). */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

const isRows = (path) => path.startsWith("/rows/");
const compress = promisify(brotliCompress);

/** Serves a map from path to a function that returns the bytes, on a free port of 127.0.0.1. Files of first visits are compressed beforehand. */
export async function serve(site, isRare) {
  const kept = new Map();
  let visit = { sent: 0 };

  async function bytesOf(path) {
    const bytes = Buffer.from(await site.get(path)());
    const quality = isRows(path) && bytes.length > LARGE ? 9 : 11;
    return compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  }

  function compressed(path) {
    if (!kept.has(path)) kept.set(path, bytesOf(path));
    return kept.get(path);
  }

  for (const path of site.keys()) if (!isRare(path)) await compressed(path);
  const server = createServer(async (request, response) => {
    const asked = visit;
    const { pathname } = new URL(request.url, "http://localhost");
    if (!site.has(pathname)) return response.writeHead(404).end();
    const body = await compressed(pathname);
    asked.sent += body.length;
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-encoding": "br", "content-length": body.length, "cache-control": "max-age=3600", ...ISOLATED });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Begins a visit. Returns a function that resolves to the bytes of all bodies requested since, until the next visit. */
    begin() {
      const mine = (visit = { sent: 0 });
      return () => mine.sent;
    },
    close: () => (server.closeAllConnections(), server.close()),
  };
}
