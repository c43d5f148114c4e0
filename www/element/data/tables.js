// Converts own data - a file, text, bytes or plain objects - to named CSV tables.

import { TABLES } from "../api/contract.js";
import { MAX_BYTES, LoadError } from "../loading/bytes.js";

/** Name of a table with places and their pledges together. */
const SINGLE = "table";

/** Signatures of workbooks: zip (Excel since 2007, LibreOffice, Numbers), and Excel before that. */
const WORKBOOKS = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]];

/** Encodings of JSON other than UTF-8, by byte order mark. */
const UTF16 = { 0xfeff: "utf-16be", 0xfffe: "utf-16le" };

/** The tables in a value. A list of objects is one table; several files are one package, each named as its table. */
export async function tablesIn(value) {
  if (typeof value === "string") return fromText(value, SINGLE);
  if (value instanceof Blob) return fromText(await textOf(value), SINGLE);
  if (value instanceof ArrayBuffer) return fromText(content(new Uint8Array(value)), SINGLE);
  if (ArrayBuffer.isView(value)) return fromText(content(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)), SINGLE);
  if (!value[Symbol.iterator]) return fromObjects(value);
  const items = [...value];
  if (!items.every((item) => item instanceof Blob)) return fromObjects(items);
  if (items.length === 1) return tablesIn(items[0]);
  const files = items.filter(({ name = "" }) => TABLES.includes(stem(name)));
  return Promise.all(files.map(async (file) => table(stem(file.name), await textOf(file))));
}

/** The tables of the package or CSV file at an address; `read` fetches bytes. */
export async function tablesAt(url, read) {
  const text = content(await read(url));
  if (!looksLikeJson(text)) return fromText(text, SINGLE);
  const { resources } = json(text);
  if (!Array.isArray(resources)) return fromText(text, SINGLE);
  const wanted = resources.filter(({ name, path }) => TABLES.includes(name) && typeof path === "string");
  return Promise.all(wanted.map(async ({ name, path }) => table(name, content(await read(beside(path, url))))));
}

/** The address of a file that a package names. */
function beside(path, url) {
  try {
    return new URL(path, url);
  } catch {
    throw new LoadError("data", path);
  }
}

async function textOf(file) {
  if (file.size > MAX_BYTES) throw new LoadError("too-large", file.name);
  return content(new Uint8Array(await file.arrayBuffer()));
}

function fromText(text, name) {
  return looksLikeJson(text) ? fromObjects(json(text)) : [table(name, text)];
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LoadError("data", cause.message);
  }
}

function fromObjects(value) {
  if (Array.isArray(value)) return [table(SINGLE, csv(value))];
  return TABLES.filter((name) => Array.isArray(value[name])).map((name) => table(name, csv(value[name])));
}

function table(name, text) {
  return { name, bytes: text instanceof Uint8Array ? text : new TextEncoder().encode(text) };
}

function looksLikeJson(text) {
  return typeof text === "string" && /^\s*[{[]/u.test(text);
}

function stem(name) {
  return name.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
}

/** JSON as text; any other file as bytes, because the wasm detects the encoding of tables. */
function content(bytes) {
  if (WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte))) throw new LoadError("workbook");
  const text = (part) => new TextDecoder(UTF16[(bytes[0] << 8) | bytes[1]]).decode(part);
  return looksLikeJson(text(bytes.subarray(0, 64))) ? text(bytes) : bytes;
}

/** Rows as CSV: objects by their keys, or lists, the first of which is the header. */
function csv(items) {
  const [names, ...lists] = items;
  const rows = (Array.isArray(names) ? lists.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells?.[at]]))) : items).filter((row) => row instanceof Object);
  const header = [...new Set(rows.flatMap(Object.keys))];
  const cell = (value) => `"${String((Array.isArray(value) ? value.join(" ") : value) ?? "").replaceAll('"', '""')}"`;
  return [header, ...rows.map((row) => header.map((name) => row[name]))].map((cells) => cells.map(cell).join(",")).join("\n");
}
