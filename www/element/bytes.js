// Bytes of a file within a time limit; when they do not come, one class of failure in every browser.

import { told } from "./words.js";

/** A load that failed: its class, what it is about (an address, a cause), the status of the server if there is one. */
export class LoadError extends Error {
  name = "PledgeLoadError";

  constructor(code, about, status) {
    super(told("en", { code, about, status }));
    Object.assign(this, { code, about, status });
  }
}

/** In seconds. One in which the page was too busy to look counts as one, however long it was. */
const LIMIT = 15;

/** Fetches bytes; `integrity` is the hash that they must have. */
export async function bytesOf(url, integrity) {
  const limit = new AbortController();
  let left = LIMIT;
  const timer = setInterval(() => (left -= 1) === 0 && limit.abort(), 1000);
  try {
    return await fetched(url, integrity, limit.signal);
  } finally {
    clearInterval(timer);
  }
}

async function fetched(url, integrity, signal) {
  let forbidden;
  const watch = ({ blockedURI, disposition }) => (forbidden ||= disposition === "enforce" && String(url).startsWith(blockedURI));
  document.addEventListener("securitypolicyviolation", watch);
  try {
    const response = await fetch(url, { integrity, signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new LoadError("http", url, response.status);
  } catch (error) {
    if (error.code === "http") throw error;
    if (signal.aborted) throw new LoadError("timeout", url);
    // The browser tells of a breach of the policy in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    if (forbidden) throw new LoadError("csp", url);
    if (!integrity) throw new LoadError("network", url);
  } finally {
    document.removeEventListener("securitypolicyviolation", watch);
  }
  // One error stands for a file that is missing, out of reach, or not the one that was built: look at it as it is.
  const bytes = await fetched(url, "", signal);
  if ((await hash(bytes)) === integrity) return bytes;
  throw new LoadError(bytes.length === 0 || String(bytes.slice(0, 4)) === "0,97,115,109" ? "corrupt" : "not-wasm", url);
}

/** The hash of bytes as `integrity` has it; none where the page has come by plain http. */
async function hash(bytes) {
  const digest = await crypto.subtle?.digest("SHA-256", bytes);
  return digest && `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
