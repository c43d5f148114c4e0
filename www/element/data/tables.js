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
  const items = orFault(() => [...value]);
  if (!items.every((item) => item instanceof Blob)) return fromObjects(items);
  if (items.length === 1) return tablesIn(items[0]);
  const files = items.filter(({ name = "" }) => TABLES.includes(stem(name)));
  if (files.reduce((sum, { size }) => sum + size, 0) > MAX_BYTES) throw new LoadError("too-large", files[0].name);
  return Promise.all(files.map(async (file) => table(stem(file.name), await textOf(file))));
}

/** The tables of the package or CSV file at an address; `read` fetches bytes. */
export async function tablesAt(url, read) {
  const text = content(await read(url));
  if (!looksLikeJson(text)) return fromText(text, SINGLE);
  const { resources } = json(text);
  if (!Array.isArray(resources)) return fromText(text, SINGLE);
  const wanted = resources.filter((one) => TABLES.includes(one?.name) && typeof one.path === "string");
  let left = MAX_BYTES;
  const one = async ([name, path]) => {
    const bytes = await read(beside(path, url));
    if ((left -= bytes.length) < 0) throw new LoadError("too-large", url);
    return table(name, content(bytes));
  };
  // Of several files for one table, the first.
  return Promise.all([...new Map(wanted.map(({ name, path }) => [name, path]).reverse())].map(one));
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

/** What does not read - no JSON, nested too deep, objects that are no text - is a fault of the data. */
function orFault(read) {
  try {
    return read();
  } catch (cause) {
    throw new LoadError("data", cause?.message);
  }
}

const json = (text) => orFault(() => JSON.parse(text));

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
function csv(given) {
  return orFault(() => rowsOf(given).map((cells) => cells.map(cell).join(",")).join("\n"));
}

const cell = (value) => `"${String((Array.isArray(value) ? value.join(" ") : value) ?? "").replaceAll('"', '""')}"`;

/** The header, and the cells of each row. What an object has from its prototype is no cell: `constructor` may be a heading. */
function rowsOf(given) {
  const [names, ...lists] = given;
  const rows = (Array.isArray(names) ? lists.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells?.[at]]))) : given).filter((row) => row instanceof Object);
  const header = [...new Set(rows.flatMap(Object.keys))];
  return [header, ...rows.map((row) => header.map((name) => (Object.hasOwn(row, name) ? row[name] : undefined)))];
}
