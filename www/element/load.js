// The widget's files: fetched once per page, checked, shared by every element.

import * as glue from "widget-glue";

/** A load that failed, with a code for programs and a sentence for the web editor. */
export class LoadError extends Error {
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = "PledgeLoadError";
    this.code = code;
  }
}

const TIME_LIMIT = 30_000;
const base = new URL(".", import.meta.url);
const packages = new Map();
let module;

/** Fetches bytes, within a time limit; says what went wrong. */
export async function bytesOf(url, options) {
  let response;
  try {
    response = await fetch(url, { ...options, signal: AbortSignal.timeout(TIME_LIMIT) });
  } catch (cause) {
    const late = cause.name === "TimeoutError";
    throw new LoadError(late ? "timeout" : "network", `${url} ${late ? "did not answer in 30 seconds" : "could not be loaded"}`, cause);
  }
  if (!response.ok) throw new LoadError("http", `${url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function start() {
  const url = new URL("pledge-compare.wasm", base);
  const bytes = await bytesOf(url, { integrity: __WASM_INTEGRITY__ });
  if (bytes[0] !== 0 || bytes[1] !== 0x61 || bytes[2] !== 0x73 || bytes[3] !== 0x6d) {
    throw new LoadError("not-wasm", `${url} is not a WebAssembly file`);
  }
  try {
    glue.initSync({ module: await WebAssembly.compile(bytes) });
  } catch (cause) {
    throw new LoadError("wasm", `${url} could not be started; the page's policy must allow 'wasm-unsafe-eval'`, cause);
  }
}

/** Starts the WebAssembly module; the page has one. */
export function engine() {
  module ??= start().then(() => glue);
  return module;
}

/** Reads tables that somebody brought, as `key`. Resolves to what was read and what was not. */
export async function own(key, tables, { meanings = [], over } = {}) {
  const glue = await engine();
  if (over) await dataset(over);
  return glue.ingest_own(key, tables.map(({ name }) => name), tables.map(({ bytes }) => bytes), meanings.flat(), over);
}

/** Reads the compiled package at an address. Resolves to its key and the issues found. */
export async function compiled(url) {
  const [glue, bytes] = await Promise.all([engine(), bytesOf(url)]);
  return { key: String(url), issues: glue.ingest(String(url), bytes) };
}

/** Reads the bundled package of this name. Resolves to its key and the issues found. */
export function dataset(name) {
  if (!packages.has(name)) {
    const bytes = bytesOf(new URL(`data/${name}.pcd`, base));
    packages.set(
      name,
      Promise.all([engine(), bytes]).then(([{ ingest }, data]) => ({ key: name, issues: ingest(name, data) })),
    );
  }
  return packages.get(name);
}
