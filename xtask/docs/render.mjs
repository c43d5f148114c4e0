// Publishes the documents of the repository as pages of dist/docs/, with the pictures that they show and a list in each language.
//
// node xtask/docs/render.mjs
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documents, language, published, read, relative, twin } from "./documents.mjs";
import { html } from "./html.mjs";
import { list, page } from "./page.mjs";

const DIST = "dist";
const { repository } = JSON.parse(read("www/element/package.json"));
const source = (path) => `${repository.url.replace(/^git\+|\.git$/gu, "")}/blob/main/${path}`;

function put(path, write) {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  write(file);
}

const made = documents.map((path) => ({ path, ...html(path, read(path), source) }));
for (const { path, title, about, body, pictures } of made) {
  const other = twin(path);
  const text = page({ at: published(path), lang: language(path), title, about, body, other: other && relative(published(path), published(other)) });
  put(published(path), (file) => writeFileSync(file, text));
  // One that is not there yet is told by the test of links.
  for (const picture of pictures.filter(existsSync)) put(published(picture), (file) => copyFileSync(picture, file));
}
for (const [lang, name, other] of [["ja", "index.html", "index.en.html"], ["en", "index.en.html", "index.html"]]) {
  put(`docs/${name}`, (file) => writeFileSync(file, list({ lang, name, other, made })));
}
