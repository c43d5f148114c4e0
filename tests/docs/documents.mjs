// The Markdown documents of the repository, and what is in one: links, headings, code.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const read = (path) => readFileSync(join(root, path), "utf8");

/** The paths of all documents that are in the repository, or would be. */
export const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((path) => path && existsSync(join(root, path)));

const FENCE = /^(`{3,}|~{3,})([^\n`]*)\n([^]*?)^\1[ \t]*$/gmu;
const SPAN = /(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/gu;

/** The blocks of code, each with the word after its fence. */
export const blocks = (text) => [...text.matchAll(FENCE)].map(([, , word, code]) => ({ word: word.trim(), code }));

/** What stands between backticks in a line. */
export const spans = (text) => [...text.replace(FENCE, "").matchAll(SPAN)].map(([, , code]) => code.trim());

/** A document without its code, which holds no links. */
const prose = (text) => text.replace(FENCE, "").replace(SPAN, "");

/** The targets of links and pictures. */
export function links(text) {
  const plain = prose(text);
  const inline = [...plain.matchAll(/\]\(\s*<?([^\s)>]*(?:\([^\s)]*\)[^\s)>]*)*)>?(?:\s+"[^"]*")?\s*\)/gu)];
  const defined = [...plain.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gmu)];
  const bare = [...plain.matchAll(/<((?:https?|mailto):[^>\s]*)>/gu)];
  const markup = [...plain.matchAll(/<(?:a|img)\b[^>]*?\s(?:href|src)="([^"]*)"/gu)];
  return [...inline, ...defined, ...bare, ...markup].map(([, target]) => target);
}

/** The anchors of the headings, as GitHub makes them. */
export function anchors(text) {
  const seen = new Map();
  return [...text.replace(FENCE, "").matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*#*$/gmu)].map(([, heading]) => {
    const words = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1").toLowerCase();
    const slug = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** What is wrong with the links of a document; `open` gives the text of a path, or `null` where there is none. */
export function brokenLinks(path, text, open = fromDisk) {
  return links(text).map((target) => [target, faultOf(path, text, target, open)]).filter(([, fault]) => fault).map(([target, fault]) => `${path}: ${target}: ${fault}`);
}

function faultOf(path, text, target, open) {
  if (/^[a-z][a-z+.-]*:/iu.test(target)) return faultOfAddress(target);
  const [file, anchor] = target.split("#");
  const there = file ? normalize(join(dirname(path), decodeURIComponent(file))) : path;
  if (there.startsWith("..")) return "outside the repository";
  const found = file ? open(there) : text;
  if (found === null) return "no such file";
  if (anchor !== undefined && !anchors(found).includes(decodeURIComponent(anchor))) return "no such heading";
  return undefined;
}

/** Addresses elsewhere are not asked for: a test must not depend on who is on line. */
function faultOfAddress(target) {
  if (!URL.canParse(target)) return "no address";
  const url = new URL(target);
  if (url.protocol === "mailto:") return /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(url.pathname) ? undefined : "no mail address";
  if (!["http:", "https:"].includes(url.protocol)) return `a link by ${url.protocol}`;
  return url.hostname.includes(".") ? undefined : "a host without a dot";
}

function fromDisk(path) {
  if (!existsSync(join(root, path))) return null;
  return path.endsWith(".md") ? read(path) : "";
}

/** The rows below a head of a table, as their cells; `head` is the first cell. */
export function rowsBelow(text, head) {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  if (at < 0) throw new Error(`there is no table with the head "${head}"`);
  const rest = lines.slice(at + 2);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}
