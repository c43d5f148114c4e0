// Markdown as HTML: headings with ids as GitHub gives them, links between published pages, tables and code that can be scrolled to
// with the keyboard.

import { posix } from "node:path";
import { Marked } from "marked";
import { documents, published, relative } from "./documents.mjs";

export const escaped = (text) => text.replace(/[&<>"]/gu, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]);

const WIDE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。「」（）・ー]";
/** Japanese lines go on without a blank. */
const joined = (text) => text.replace(new RegExp(`(${WIDE})\\n(?=${WIDE})`, "gu"), "$1");

/** Ids of the headings of one document: letters, digits, hyphens; a second one of the same words gets a number. */
function ids() {
  const given = new Map();
  return (words) => {
    const id = words.toLowerCase().trim().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    const times = given.get(id) ?? 0;
    given.set(id, times + 1);
    return times ? `${id}-${times}` : id;
  };
}

/** The text of a heading without its marks. */
const plain = (tokens) => tokens.map(({ tokens: inner, text = "" }) => (inner ? plain(inner) : text)).join("");

/**
 * A document as `{title, about, body, pictures}`: `about` is its first paragraph, pictures are paths in the repository.
 * `source(path)` is the address of a file that is not published.
 */
export function html(path, text, source) {
  const [id, pictures] = [ids(), new Set()];
  let title = "";
  /** Where a link of this document leads from its page. */
  function address(href) {
    if (/^(?:[a-z]+:|#)/iu.test(href)) return href;
    const [file, ...hash] = href.split("#");
    const target = posix.join(posix.dirname(path), decodeURI(file));
    const anchor = hash.length > 0 ? `#${hash.join("#")}` : "";
    if (documents.includes(target)) return relative(published(path), published(target)) + anchor;
    return source(target) + anchor;
  }
  const renderer = {
    text({ tokens, text: words, escaped: done }) {
      return tokens ? this.parser.parseInline(tokens) : joined(done ? words : escaped(words));
    },
    heading({ tokens, depth }) {
      const words = plain(tokens);
      if (depth === 1 && !title) title = words;
      return `<h${depth} id="${escaped(id(words))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escaped(address(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text: words }) {
      if (/^https?:/u.test(href)) return escaped(words);
      const picture = posix.join(posix.dirname(path), href);
      pictures.add(picture);
      return `<img src="${escaped(relative(published(path), published(picture)))}" alt="${escaped(words)}" loading="lazy">`;
    },
    code({ text: lines }) {
      return `<pre tabindex="0"><code>${escaped(lines)}</code></pre>\n`;
    },
    checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
    table({ header, rows, align }) {
      const cell = (name) => ({ tokens }, at) => `<${name}${align[at] === "right" ? ' class="number"' : ""}>${this.parser.parseInline(tokens)}</${name}>`;
      // A head without words is a cell: it heads nothing.
      const heads = header.map((one, at) => cell(one.text ? "th" : "td")(one, at)).join("");
      const lines = rows.map((row) => `<tr>${row.map(cell("td")).join("")}</tr>`).join("\n");
      return `<div class="scroll" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>\n${lines}\n</tbody></table></div>\n`;
    },
    // Comments are for those who write.
    html: ({ text: markup }) => markup.replace(/<!--[^]*?-->/gu, ""),
  };
  const marked = new Marked({ renderer });
  const tokens = marked.lexer(text);
  const about = joined(plain(tokens.find(({ type }) => type === "paragraph")?.tokens ?? [])).replace(/\s+/gu, " ");
  const body = marked.parser(tokens);
  return { title, about, body, pictures: [...pictures] };
}
