// The baseline: plain JavaScript, written for these tasks alone. 50 rows of a real table, filled anew from an array of
// rows; a check box in each; the date as a slider; a comparison as a second table.

import "../style.css";
import "./plain.css";
import { TITLES, compare, number, rows, search } from "../shared.js";

const SHOWN = 50;
const app = document.getElementById("app");
app.innerHTML = `<p><b id="covered"></b> <label>時点 <input id="day" type="range" min="0" max="95" value="95"></label></p>
<table><caption id="count"></caption><thead><tr><th></th>${Object.entries(TITLES).map(([key, title]) => `<th><button data-key="${key}">${title}</button></th>`).join("")}</tr></thead><tbody></tbody></table>
<button id="compare">比較する</button><div id="compared"></div>`;
const body = app.querySelector("tbody");
const covered = document.getElementById("covered");
const count = document.getElementById("count");

const all = await rows();
for (const row of all) row.found = `${row.name}\n${row.kana}\n${row.en}\n${row.code}`;
const prefectures = new Map(all.filter((row) => !row.prefecture).map((row) => [row.name, row]));
const towns = all.filter((row) => row.prefecture);
const chosen = new Set();
let key = "";
let list = all;

const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const cells = (row) => Object.keys(TITLES).slice(0, 5).map((name) => `<td>${escape(row[name])}</td>`).join("");
const line = (row) => `<tr><td><input type="checkbox" value="${row.code}"${chosen.has(row) ? " checked" : ""}></td>${cells(row)}<td class="number">${number.format(row.population)}</td></tr>`;

function draw() {
  body.innerHTML = list.slice(0, SHOWN).map(line).join("");
  count.textContent = `${number.format(list.length)}件`;
}

function find() {
  const typed = search.value.trim().toLowerCase();
  list = typed ? all.filter((row) => row.found.includes(typed)) : all;
  if (key) sort();
  draw();
}

function sort() {
  const by = key === "population" ? (a, b) => b.population - a.population : key === "name" ? (a, b) => compare(a.kana, b.kana) : (a, b) => compare(a[key], b[key]);
  list = list.toSorted(by);
}

/** The people of the selected places, each once: not those of towns whose prefecture is chosen too. */
function sum() {
  let people = 0;
  for (const row of chosen) if (!chosen.has(prefectures.get(row.prefecture))) people += row.population;
  document.getElementById("sum").textContent = `${chosen.size}件 ${number.format(people)}人`;
}

/** States and covered people on the last day of a month. */
function asOf(month) {
  const text = `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  const has = (row) => row !== undefined && row.declared !== "" && row.declared.slice(0, 7) <= text;
  let people = 0;
  for (const row of all) row.status = has(row) ? "自ら表明" : has(prefectures.get(row.prefecture)) ? "都道府県が表明" : "未確認";
  for (const row of towns) if (row.status !== "未確認") people += row.population;
  covered.textContent = `${text} ${number.format(people)}人`;
  draw();
}

function comparison() {
  const six = [...chosen].slice(0, 6);
  const row = (name) => `<tr><th>${TITLES[name]}</th>${six.map((place) => `<td>${escape(String(place[name]))}</td>`).join("")}</tr>`;
  document.getElementById("compared").innerHTML = `<table>${Object.keys(TITLES).map(row).join("")}</table>`;
}

const byCode = new Map(all.map((row) => [row.code, row]));
const choose = (codes, on = true) => {
  for (const code of codes) chosen[on ? "add" : "delete"](byCode.get(code));
  sum();
};
search.addEventListener("input", find);
document.getElementById("day").addEventListener("input", ({ target }) => asOf(target.valueAsNumber));
document.getElementById("compare").addEventListener("click", comparison);
body.addEventListener("change", ({ target }) => choose([target.value], target.checked));
app.querySelector("thead").addEventListener("click", ({ target }) => {
  key = target.dataset.key ?? key;
  sort();
  draw();
});
draw();
