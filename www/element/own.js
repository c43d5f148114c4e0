// What a page or a reader brings - a file, text, bytes or plain objects - as named CSV tables in UTF-8.

import { LoadError } from "./bytes.js";
import { encodingOf } from "./load.js";

/** A table that holds places and their pledges together. */
const SINGLE = "table";
/** The tables of a package that the widget reads. */
const TABLES = ["places", "pledges", "absences", "reported", "milestones", "tiles", "columns", "links", "partners", "countries", "topics", "programmes", "programme_members", "facts", "link_focus", "link_events", "link_actors", "leading_areas", "sources"];

/** The tables in a value; several files belong to one package and are named by their tables. */
export async function tablesIn(value) {
  if (typeof value === "string") return fromText({ text: value }, SINGLE);
  if (value instanceof Blob) return fromText(await decode(new Uint8Array(await value.arrayBuffer())), SINGLE);
  if (value instanceof ArrayBuffer) return fromText(await decode(new Uint8Array(value)), SINGLE);
  if (ArrayBuffer.isView(value)) return fromText(await decode(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)), SINGLE);
  const files = [...(value[Symbol.iterator] ? value : [])];
  if (files.length === 1) return tablesIn(files[0]);
  if (files.length > 1) {
    const tables = files.filter(({ name }) => TABLES.includes(stem(name)));
    return Promise.all(tables.map(async (file) => table(stem(file.name), await decode(new Uint8Array(await file.arrayBuffer())))));
  }
  return fromObjects(value);
}

/** The tables of the package or CSV file at an address; `read` fetches bytes. */
export async function tablesAt(url, read) {
  const found = await decode(await read(url));
  if (!looksLikeJson(found.text)) return fromText(found, SINGLE);
  const { resources } = json(found.text);
  if (!Array.isArray(resources)) return fromText(found, SINGLE);
  const wanted = resources.filter(({ name, path }) => TABLES.includes(name) && typeof path === "string");
  return Promise.all(wanted.map(async ({ name, path }) => table(name, await decode(await read(new URL(path, url))))));
}

function fromText(found, name) {
  return looksLikeJson(found.text) ? fromObjects(json(found.text)) : [table(name, found)];
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LoadError("data", cause.message);
  }
}

function fromObjects(value) {
  return TABLES.filter((name) => Array.isArray(value[name])).map((name) => table(name, { text: csv(value[name]) }));
}

function table(name, { text, encoding = "utf-8" }) {
  return { name, encoding, bytes: text instanceof Uint8Array ? text : new TextEncoder().encode(text) };
}

function looksLikeJson(text) {
  return typeof text === "string" && /^\s*[{[]/u.test(text);
}

function stem(name) {
  return name.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
}

/** Text with the encoding that it was in; bytes that do not fit theirs go on as they are, for the reader to name the row. */
async function decode(bytes) {
  const encoding = await encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: bytes, encoding: "utf-8" };
  }
}

function csv(rows) {
  const header = [...new Set(rows.flatMap(Object.keys))];
  const cell = (value) => `"${String((Array.isArray(value) ? value.join(" ") : value) ?? "").replaceAll('"', '""')}"`;
  return [header, ...rows.map((row) => header.map((name) => row[name]))].map((cells) => cells.map(cell).join(",")).join("\n");
}
