// Which documents there are, and where each is published: docs/DATA.md as docs/DATA.html, README.md as docs/README.html.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";

/** Folders whose documents are published, with those below. */
const WHOLE = ["docs", "examples"];
/** Folders of which only their own are. */
const TOP = [".", "data"];

const inside = (folder, recursive) => (existsSync(folder) ? readdirSync(folder, { recursive }).map((name) => posix.join(folder, name.replaceAll("\\", "/"))) : []);

/** The paths of all documents, in order. */
export const documents = [...WHOLE.flatMap((folder) => inside(folder, true)), ...TOP.flatMap((folder) => inside(folder, false))].filter((path) => path.endsWith(".md")).sort();

/** The language of a document: README.ja.md is in Japanese. */
export const language = (path) => (path.endsWith(".ja.md") ? "ja" : "en");

/** The same document in the other language, if there is one. */
export function twin(path) {
  const other = language(path) === "ja" ? path.replace(/\.ja\.md$/u, ".md") : path.replace(/\.md$/u, ".ja.md");
  return documents.includes(other) ? other : undefined;
}

/** Where a file of the repository is published, below dist/. */
export const published = (path) => posix.join("docs", path.replace(/^docs\//u, "").replace(/\.md$/u, ".html"));

if (new Set(documents.map(published)).size < documents.length) throw new Error("two documents would be one page");

/** A published address as one page links to another. */
export const relative = (from, to) => posix.relative(posix.dirname(from), to);

export const read = (path) => readFileSync(path, "utf8");
