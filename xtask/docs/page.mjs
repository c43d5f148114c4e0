// The pages of the documents: header and footer of the site around a document, and the list of all.

import { language, published, relative, twin } from "./documents.mjs";
import { escaped } from "./html.mjs";

const WORDS = {
  ja: {
    site: "ゼロカーボンの表明をくらべる", home: "index.html", nav: "このサイト", languages: "言語", docs: "説明書", index: "index.html",
    links: [["builder.html", "自分のサイトに置く"], ["own-data.html", "手元の一覧を読む"]],
    lead: "置き方、データ、用語、開発についての文書です。日本語の版がない文書は、英語です。",
    groups: ["使う人のために", "つくる人のために"],
  },
  en: {
    site: "Compare zero-carbon pledges", home: "index.en.html", nav: "This site", languages: "Language", docs: "Documentation", index: "index.en.html",
    links: [["builder.en.html", "Put it on your site"], ["own-data.en.html", "Read your own list"]],
    lead: "How to embed it, data, terms and how it is made. Documents without a version in English are in Japanese.",
    groups: ["For those who use it", "For those who make it"],
  },
};

/** What those read who change the project. */
const INSIDE = /ARCHITECTURE|DEPENDENCIES|RELEASE|RELIABILITY|CHARTABILITY|PERFORMANCE|decisions\/|CONTRIBUTING|CHANGELOG|SECURITY|CODE_OF_CONDUCT/u;

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:";

/** A page at `at` below dist/; `other` is the same in the other language. */
export function page({ at, lang, title, about, body, other }) {
  const words = WORDS[lang];
  const up = (path) => relative(at, path);
  const [ja, en] = [["ja", "日本語"], ["en", "English"]].map(([code, name]) =>
    code === lang ? `<a href="${at.split("/").at(-1)}" lang="${code}" hreflang="${code}" aria-current="page">${name}</a>` : other && `<a href="${other}" lang="${code}" hreflang="${code}">${name}</a>`);
  const switches = other ? `<nav class="languages" aria-label="${words.languages}">${ja} ${en}</nav>` : "";
  const links = [...words.links, [`docs/${words.index}`, words.docs]].map(([path, name]) => `<a href="${up(path)}">${name}</a>`).join(" ");
  return `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <link rel="icon" href="data:,">
  <title>${escaped(title)} - ${words.site}</title>
  <meta name="description" content="${escaped(about)}">
  <link rel="stylesheet" href="${up("site.css")}">
  <link rel="stylesheet" href="${up("docs.css")}">
</head>
<body>
  <header>
    <a class="home" href="${up(words.home)}">${words.site}</a>
    <nav aria-label="${words.nav}">${links}</nav>
    ${switches}
  </header>
  <main>
${body}  </main>
  <footer><a href="${up(words.home)}">${words.site}</a> <a href="${up(`docs/${words.index}`)}">${words.docs}</a></footer>
</body>
</html>
`;
}

/** The list of all documents, each in the language of the page where there is such a version. */
export function list({ lang, name, other, made }) {
  const words = WORDS[lang];
  const shown = made.filter(({ path }) => language(path) === lang || !twin(path));
  const entry = ({ path, title }) => {
    const foreign = language(path) === lang ? "" : ` lang="${language(path)}" hreflang="${language(path)}"`;
    return `<li><a href="${relative(`docs/${name}`, published(path))}"${foreign}>${escaped(title)}</a></li>`;
  };
  const group = (heading, entries) => `<h2>${heading}</h2>\n<ul>\n${entries.map(entry).join("\n")}\n</ul>\n`;
  const groups = [shown.filter(({ path }) => !INSIDE.test(path)), shown.filter(({ path }) => INSIDE.test(path))];
  const body = `<h1>${words.docs}</h1>\n<p>${words.lead}</p>\n${groups.map((entries, at) => group(words.groups[at], entries)).join("")}`;
  return page({ at: `docs/${name}`, lang, title: words.docs, about: words.lead, body, other });
}
