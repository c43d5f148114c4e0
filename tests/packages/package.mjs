// A data package, read and checked by its own schema, by code that shares nothing with the widget or with xtask.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** The records of a CSV text: cells with commas, line ends and doubled quotes inside quotes. */
export function records(text) {
  const all = [];
  let record = [];
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      for (; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        if (at >= text.length) throw new Error("a quote is not closed");
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      const end = text.slice(at).search(/[,\n]/u);
      cell = end < 0 ? text.slice(at) : text.slice(at, at + end);
      at += cell.length;
    }
    record.push(cell);
    if (text[at] !== "," && text[at] !== "\n" && at < text.length) throw new Error(`after a cell stands ${JSON.stringify(text[at])}`);
    if (text[at] !== ",") {
      all.push(record);
      record = [];
    } else if (at + 1 === text.length) {
      all.push([...record, ""]);
    }
    at += 1;
  }
  return all;
}

/** The names of all packages: the folders with a `datapackage.json`. */
export const names = () => readdirSync(DATA).filter((name) => existsSync(`${DATA}${name}/datapackage.json`));

/** `{folder, description, files, tables}`; a table is `{resource, header, rows}` with rows as objects. */
export function open(name) {
  const file = `${DATA}${name}/datapackage.json`;
  const folder = dirname(file);
  const description = JSON.parse(readFileSync(file, "utf8"));
  const tables = new Map();
  for (const resource of description.resources) {
    const text = readFileSync(`${folder}/${resource.path}`, "utf8");
    const [header, ...rest] = records(text);
    const rows = rest.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]])));
    tables.set(resource.name, { resource, text, header, rows, widths: new Set(rest.map((cells) => cells.length)) });
  }
  return { name, folder, description, files: readdirSync(folder), tables, rows: (table) => tables.get(table).rows };
}

/** Whether a text is a day that exists. */
export function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Whether a text is a year, a month or a day that exists. */
export const isDate = (text) => /^\d{4}$/u.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/u.test(text) || isDay(text);

/** The last day of a year, month or day. */
export function lastDay(date) {
  const [year, month, day] = date.split("-").map(Number);
  return day ? date : new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

const TYPES = {
  string: () => true,
  integer: (text) => /^-?\d+$/u.test(text),
  number: (text) => /^-?\d+(\.\d+)?$/u.test(text),
  date: isDay,
};

/** What is wrong with a cell by the schema of its field. */
function faults(field, text) {
  const { type = "string", constraints: limits = {} } = field;
  if (text === "") return limits.required ? ["is empty"] : [];
  if (!TYPES[type]) return [`has the type ${type}, which this test does not know`];
  if (!TYPES[type](text)) return [`is no ${type}`];
  const number = Number(text);
  const known = ["required", "unique", "enum", "pattern", "minimum", "maximum"];
  return [
    limits.enum && !limits.enum.includes(text) && "is none of the choices",
    limits.pattern && !new RegExp(`^(?:${limits.pattern})$`, "u").test(text) && `does not fit ${limits.pattern}`,
    limits.minimum !== undefined && number < limits.minimum && `is below ${limits.minimum}`,
    limits.maximum !== undefined && number > limits.maximum && `is above ${limits.maximum}`,
    ...Object.keys(limits).map((limit) => !known.includes(limit) && `has the constraint ${limit}, which this test does not know`),
  ].filter(Boolean);
}

const list = (keys) => [keys].flat();
const key = (row, columns) => list(columns).map((column) => row[column]).join("\u0000");

/** Positions and values that occur more than once: `[first, again, key]` by row number as a spreadsheet counts. */
export function repeated(rows, keyOf) {
  const first = new Map();
  const found = [];
  rows.forEach((row, at) => {
    const value = keyOf(row);
    if (value === undefined) return;
    if (first.has(value)) found.push([first.get(value), at + 2, value]);
    else first.set(value, at + 2);
  });
  return found;
}

/** What is wrong with a table by its schema, one sentence each. */
export function check(pack, name) {
  const { resource, header, rows, widths } = pack.tables.get(name);
  const { fields, primaryKey, foreignKeys = [] } = resource.schema;
  const wrong = [];
  const names = fields.map((field) => field.name);
  if (header.join() !== names.join()) wrong.push(`the header is ${header}, the schema has ${names}`);
  if ([...widths].some((width) => width !== header.length)) wrong.push(`rows have ${[...widths]} cells`);
  rows.forEach((row, at) => {
    for (const field of fields) {
      for (const fault of faults(field, row[field.name])) wrong.push(`row ${at + 2}, ${field.name}: ${JSON.stringify(row[field.name])} ${fault}`);
    }
  });
  const unique = fields.filter((field) => field.constraints?.unique).map((field) => field.name);
  for (const columns of [...(primaryKey ? [primaryKey] : []), ...unique]) {
    for (const [first, again, value] of repeated(rows, (row) => key(row, columns))) wrong.push(`row ${again}: ${columns} ${value} is in row ${first}`);
    rows.forEach((row, at) => {
      if (columns === primaryKey && list(columns).some((column) => row[column] === "")) wrong.push(`row ${at + 2}: ${columns} has an empty part`);
    });
  }
  for (const { fields: columns, reference } of foreignKeys) {
    const there = new Set(pack.rows(reference.resource || name).map((row) => key(row, reference.fields)));
    rows.forEach((row, at) => {
      if (list(columns).some((column) => row[column] !== "") && !there.has(key(row, columns))) {
        wrong.push(`row ${at + 2}: ${columns} ${key(row, columns)} is not in ${reference.resource || name}`);
      }
    });
  }
  return wrong;
}
