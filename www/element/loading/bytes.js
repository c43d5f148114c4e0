// Bytes of a file within a time limit; when they do not come, one class of failure in every browser.

import { told } from "../screen/words.js";

/** A load that failed: its class, what it is about (an address, a cause), the status of the server if there is one. */
export class LoadError extends Error {
  name = "PledgeLoadError";

  constructor(code, about, status) {
    super(told("en", { code, about, status }));
    Object.assign(this, { code, about, status });
  }
}

/** A file of more bytes is no list of places, and would take the page's memory. */
export const LARGEST = 50_000_000;

/** In seconds. One in which the page was too busy to look counts as one, however long it was. */
const LIMIT = 15;

/** Ends a wait when the limit has passed, since `more` if that was called. */
function patience(end) {
  let left = LIMIT;
  const timer = setInterval(() => (left -= 1) === 0 && end(), 1000);
  return { more: () => (left = LIMIT), stop: () => clearInterval(timer) };
}

/** Loads by address, until their bytes are taken: one for which nobody waits any longer goes on while something comes. */
const loads = new Map();

/**
 * Fetches bytes that must have this hash, if one is known; `came(count, whole)` is told how many have come, `begun(response)` gets
 * a copy of the response while it comes, whatever its hash will be. What is late but still coming is the `meanwhile` of the error.
 */
export async function bytesOf(url, sha256, { came, begun } = {}) {
  const key = String(url);
  const begin = () => delivered(url, sha256, { came, begun });
  const meanwhile = loads.get(key)?.catch(begin) ?? begin();
  const forget = () => loads.get(key) === meanwhile && loads.delete(key);
  loads.set(key, meanwhile);
  meanwhile.catch(forget);
  let limit;
  const late = new Promise((_, reject) => (limit = patience(() => reject(Object.assign(new LoadError("timeout", url), { meanwhile })))));
  try {
    const bytes = await Promise.race([meanwhile, late]);
    forget();
    return bytes;
  } finally {
    limit.stop();
  }
}

/** The same for as long as something comes. */
async function delivered(url, sha256, { came, begun } = {}) {
  const stop = new AbortController();
  const limit = patience(() => stop.abort());
  // On a page that has come by plain http only the browser can tell a hash, and it gives nothing before the end.
  const integrity = sha256 && !crypto.subtle ? `sha256-${sha256}` : "";
  let forbidden;
  let left = LARGEST;
  const watch = ({ blockedURI, disposition }) => (forbidden ||= disposition === "enforce" && String(url).startsWith(blockedURI));
  addEventListener("securitypolicyviolation", watch);
  try {
    const response = await fetch(url, { integrity, signal: stop.signal });
    if (!response.ok) throw new LoadError("http", url, response.status);
    begun?.(response.clone());
    const { body, headers } = response;
    const whole = Number(headers.get("content-length"));
    const count = (length) => ((left -= length) < 0 ? stop.abort() : came?.(LARGEST - left, whole));
    if (whole > LARGEST) count(Infinity);
    const transform = (chunk, to) => (limit.more(), count(chunk.length), to.enqueue(chunk));
    const bytes = new Uint8Array(await new Response(body?.pipeThrough(new TransformStream({ transform }))).arrayBuffer());
    if (!sha256 || integrity || (await hash(bytes)) === sha256) return bytes;
    throw foreign(url, bytes);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (left < 0) throw new LoadError("too-large", url);
    if (stop.signal.aborted) throw new LoadError("timeout", url);
    // The browser tells of a breach of the policy in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    if (forbidden) throw new LoadError("csp", url);
    if (!integrity) throw new LoadError("network", url);
  } finally {
    limit.stop();
    removeEventListener("securitypolicyviolation", watch);
  }
  // One error stands for a file that is missing, out of reach, or not the one that was built: look at it as it is.
  throw foreign(url, await delivered(url));
}

/** The hash of bytes as `integrity` has it, but for its name. */
async function hash(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
}

/** Bytes that are not those of the release: of one of our files, by how it begins, or of something else. */
function foreign(url, bytes) {
  return new LoadError(/^(\0asm|pled|$)/u.test(String.fromCharCode(...bytes.slice(0, 4))) ? "corrupt" : "not-wasm", url);
}
