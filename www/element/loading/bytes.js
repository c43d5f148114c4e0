// Downloads with a time limit, a size limit and a hash; failures get one code in every browser.

import { errorText } from "../screen/words.js";

/** A failed load: its code, what it is about (an address, a cause), and the HTTP status if there is one. */
export class LoadError extends Error {
  name = "PledgeLoadError";

  constructor(code, about, status) {
    super(errorText("en", { code, about, status }));
    Object.assign(this, { code, about, status });
  }
}

/** Size limit in bytes: a larger file is no list of places, and would take the page's memory. */
export const MAX_BYTES = 50_000_000;

/** Time limit in seconds. Ticks are counted, not time, so that a page that was busy for long does not lose its downloads. */
const TIMEOUT = 15;

/** Calls `onTimeout` when the limit has passed since the last `reset()`. */
function idleTimeout(onTimeout) {
  let left = TIMEOUT;
  const timer = setInterval(() => (left -= 1) === 0 && onTimeout(), 1000);
  return { reset: () => (left = TIMEOUT), clear: () => clearInterval(timer) };
}

/** Downloads by address, until a caller gets their bytes: one that has timed out for its callers goes on while data arrive. */
const downloads = new Map();

/**
 * Fetches bytes and checks their hash, if one is known. `onProgress(count, total)` gets the bytes received, `onResponse(response)` a
 * copy of the response before its hash is known. A timeout error has the download, if it goes on, as `late`.
 */
export async function bytesOf(url, sha256, { onProgress, onResponse } = {}) {
  const key = String(url);
  const start = () => download(url, sha256, { onProgress, onResponse });
  const running = downloads.get(key)?.catch(start) ?? start();
  const forget = () => downloads.get(key) === running && downloads.delete(key);
  downloads.set(key, running);
  running.catch(forget);
  let limit;
  const timeout = new Promise((_, reject) => (limit = idleTimeout(() => reject(Object.assign(new LoadError("timeout", url), { late: running })))));
  try {
    const bytes = await Promise.race([running, timeout]);
    forget();
    return bytes;
  } finally {
    limit.clear();
  }
}

/** Downloads for as long as data arrive. */
async function download(url, sha256, { onProgress, onResponse } = {}) {
  const abort = new AbortController();
  const limit = idleTimeout(() => abort.abort());
  // Without `crypto.subtle`, on a page by plain http, only the browser can check the hash; then nothing streams.
  const integrity = sha256 && !crypto.subtle ? `sha256-${sha256}` : "";
  let forbidden;
  let left = MAX_BYTES;
  const onViolation = ({ blockedURI, disposition }) => (forbidden ||= disposition === "enforce" && String(url).startsWith(blockedURI));
  addEventListener("securitypolicyviolation", onViolation);
  try {
    const response = await fetch(url, { integrity, signal: abort.signal });
    if (!response.ok) throw new LoadError("http", url, response.status);
    onResponse?.(response.clone());
    const { body, headers } = response;
    const total = Number(headers.get("content-length"));
    const count = (length) => ((left -= length) < 0 ? abort.abort() : onProgress?.(MAX_BYTES - left, total));
    if (total > MAX_BYTES) count(Infinity);
    const transform = (chunk, to) => (limit.reset(), count(chunk.length), to.enqueue(chunk));
    const bytes = new Uint8Array(await new Response(body?.pipeThrough(new TransformStream({ transform }))).arrayBuffer());
    if (!sha256 || integrity || (await hash(bytes)) === sha256) return bytes;
    throw wrongFileError(url, bytes);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (left < 0) throw new LoadError("too-large", url);
    if (abort.signal.aborted) throw new LoadError("timeout", url);
    // The event for a breach of the policy comes in a later task.
    await new Promise((resolve) => setTimeout(resolve));
    if (forbidden) throw new LoadError("csp", url);
    if (!integrity) throw new LoadError("network", url);
  } finally {
    limit.clear();
    removeEventListener("securitypolicyviolation", onViolation);
  }
  // With `integrity` one error stands for missing, unreachable and wrong: fetch without it to tell them apart.
  throw wrongFileError(url, await download(url));
}

/** SHA-256 in base64, as in `integrity` without its prefix. */
async function hash(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
}

/** The error for bytes with a wrong hash: `corrupt` for what begins as one of our files, `not-wasm` for anything else. */
function wrongFileError(url, bytes) {
  return new LoadError(/^(\0asm|pled|$)/u.test(String.fromCharCode(...bytes.slice(0, 4))) ? "corrupt" : "not-wasm", url);
}
