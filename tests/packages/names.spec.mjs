// Names, positions and what was left out of the sources, counted without our own code.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BOXES } from "./boxes.mjs";
import { lastDay, open, repeated } from "./package.mjs";

const japan = open("japan");
const world = open("world");

const none = (list, what) => assert.deepEqual(list.slice(0, 20), [], `${what} (${list.length})`);
const places = world.rows("places");
const byCode = new Map(places.map((place) => [place.code, place]));
const countryOf = ({ parent, iso2 }) => (parent ? byCode.get(parent).iso2 : iso2);
const home = new Map(japan.rows("places").map((place) => [place.code, place]));

// Municipalities of today that did not stand in 2000 under their name, by prefecture (01 to 47).
const NEW = new Set(
  [
    "北斗市 せたな町 大空町 洞爺湖町 安平町 むかわ町 新ひだか町",
    "つがる市 平川市 外ヶ浜町 中泊町 おいらせ町",
    "八幡平市 奥州市 滝沢市 西和賀町 洋野町",
    "登米市 栗原市 東松島市 大崎市 富谷市 加美町 美里町 南三陸町",
    "由利本荘市 潟上市 大仙市 北秋田市 にかほ市 仙北市 三種町 八峰町 美郷町",
    "庄内町",
    "田村市 南相馬市 伊達市 本宮市 南会津町 会津美里町",
    "常総市 潮来市 守谷市 常陸大宮市 那珂市 筑西市 坂東市 稲敷市 かすみがうら市 桜川市 神栖市 行方市 鉾田市 つくばみらい市 小美玉市 城里町",
    "那須塩原市 さくら市 那須烏山市 下野市 那珂川町",
    "みどり市 神流町 東吾妻町 みなかみ町",
    "さいたま市 ふじみ野市 白岡市 ときがわ町",
    "白井市 富里市 南房総市 匝瑳市 香取市 山武市 いすみ市 大網白里市 横芝光町",
    "西東京市",
    "",
    "妙高市 阿賀野市 佐渡市 魚沼市 南魚沼市 胎内市 阿賀町",
    "南砺市 射水市",
    "かほく市 白山市 能美市 野々市市 宝達志水町 中能登町 能登町",
    "あわら市 越前市 坂井市 南越前町 おおい町 若狭町",
    "南アルプス市 北杜市 甲斐市 笛吹市 上野原市 甲州市 中央市 市川三郷町 富士川町 富士河口湖町",
    "千曲市 東御市 安曇野市 佐久穂町 長和町 木曽町 筑北村 飯綱町",
    "山県市 瑞穂市 飛騨市 本巣市 郡上市 下呂市 海津市",
    "伊豆市 御前崎市 菊川市 伊豆の国市 牧之原市 川根本町",
    "田原市 愛西市 清須市 北名古屋市 弥富市 みよし市 あま市 長久手市",
    "いなべ市 志摩市 伊賀市 大紀町 南伊勢町 紀北町",
    "栗東市 甲賀市 野洲市 湖南市 高島市 東近江市 米原市 愛荘町",
    "京丹後市 南丹市 木津川市 京丹波町 与謝野町",
    "",
    "丹波篠山市 養父市 丹波市 南あわじ市 朝来市 淡路市 宍粟市 加東市 たつの市 多可町 神河町 香美町 新温泉町",
    "葛城市 宇陀市",
    "紀の川市 岩出市 紀美野町 有田川町 みなべ町 日高川町",
    "八頭町 湯梨浜町 琴浦町 北栄町 南部町 伯耆町",
    "雲南市 奥出雲町 飯南町 美郷町 邑南町 吉賀町 隠岐の島町",
    "瀬戸内市 赤磐市 真庭市 美作市 浅口市 美咲町 吉備中央町",
    "安芸高田市 江田島市 安芸太田町 北広島町 大崎上島町 神石高原町",
    "周南市 山陽小野田市 周防大島町",
    "吉野川市 阿波市 美馬市 三好市 那賀町 美波町 海陽町 つるぎ町 東みよし町",
    "さぬき市 東かがわ市 三豊市 小豆島町 綾川町 まんのう町",
    "四国中央市 西予市 東温市 上島町 久万高原町 鬼北町 愛南町",
    "四万十市 香南市 香美市 いの町 仁淀川町 津野町 四万十町 黒潮町",
    "福津市 うきは市 宮若市 嘉麻市 朝倉市 みやま市 糸島市 那珂川市 筑前町 東峰村 福智町 みやこ町 上毛町 築上町",
    "小城市 嬉野市 神埼市 吉野ヶ里町 みやき町",
    "対馬市 壱岐市 五島市 西海市 雲仙市 南島原市 新上五島町",
    "上天草市 宇城市 阿蘇市 天草市 合志市 美里町 和水町 南阿蘇村 山都町 氷川町 あさぎり町",
    "豊後大野市 由布市 国東市",
    "美郷町",
    "薩摩川内市 日置市 曽於市 霧島市 いちき串木野市 南さつま市 志布志市 奄美市 南九州市 伊佐市 姶良市 さつま町 湧水町 錦江町 南大隅町 肝付町 屋久島町",
    "豊見城市 うるま市 宮古島市 南城市 久米島町 八重瀬町",
  ].flatMap((names, at) => names.split(" ").filter(Boolean).map((name) => `${String(at + 1).padStart(2, "0")}000${name}`)),
);

/** Kilometres between two rows with a position. */
function apart(a, b) {
  const [north, east] = [(a.lat - b.lat) * 111, (a.lon - b.lon) * 111 * Math.cos((a.lat * Math.PI) / 180)];
  return Math.hypot(north, east);
}

/** Whether a position is outside the country’s towns, or is half empty. */
function outside(country, { lat, lon }) {
  if (lat === "" && lon === "") return false;
  const [south, north, west, east] = BOXES[country] ?? [];
  return lat === "" || lon === "" || !(Number(lat) > south && Number(lat) < north && Number(lon) > west && Number(lon) < east);
}

test("former names lead to municipalities of today, and are no name that the prefecture still has", () => {
  const rows = japan.rows("former_names");
  const newest = japan.rows("reported").map(({ date }) => lastDay(date)).sort().at(-1);
  const current = new Set([...home.values()].map(({ parent, name_ja: name }) => `${parent} ${name}`));
  none(rows.filter(({ successor }) => !home.get(successor)?.parent), "successors");
  none(rows.filter(({ prefecture }) => home.get(prefecture)?.kind !== "prefecture"), "prefectures");
  none(rows.filter(({ prefecture, name_ja: name }) => current.has(`${prefecture} ${name}`)), "names in use");
  none(rows.filter(({ until }) => !(until > "2000-01-01" && until <= newest)), "dates");
  none(rows.filter(({ name_ja: name }) => !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+[市町村]$/u.test(name)), "spelling");
  none(rows.filter(({ name_ja: name, name_kana: kana, name_en: english }) => name.endsWith("市") !== /^[ぁ-ゖ]+し$/u.test(kana) || Boolean(kana) !== /^[A-Z][a-z]+-shi$/u.test(english)), "readings");
  // Only Yamaguchi in Nagano went to another prefecture.
  assert.deepEqual(rows.filter(({ prefecture, successor }) => prefecture !== home.get(successor).parent).map(({ name_ja: name }) => name), ["山口村"]);
  // Kamikuishiki was divided; the others are two or three places of one name.
  const twice = repeated(rows, ({ prefecture, name_ja: name }) => `${prefecture} ${name}`).map(([, , name]) => name);
  assert.deepEqual(twice.sort(), ["10000 東村", "10000 東村", "19000 上九一色村", "28000 一宮町", "34000 三和町"]);
});

test("from 3,229 municipalities at the start of 2000 to 1,718 of today without the wards: the former names account for all", () => {
  const rows = japan.rows("former_names");
  const gone = new Set(rows.map(({ prefecture, name_ja: name, successor }) => (name === "上九一色村" ? name : `${prefecture} ${name} ${successor}`)));
  const fresh = new Set(rows.map(({ successor }) => successor).filter((code) => NEW.has(home.get(code).parent + home.get(code).name_ja)));
  assert.equal(fresh.size, NEW.size);
  assert.equal(1718 - fresh.size + gone.size, 3229);
});

test("no part of a country has more people than it, nor have its regions together", () => {
  const parts = places.filter(({ parent, population }) => parent && population);
  none(parts.filter(({ parent, population }) => byCode.get(parent).population && Number(population) > Number(byCode.get(parent).population)).map(({ code }) => code), "larger than the country");
  const sums = new Map();
  for (const { kind, parent, population } of parts) if (kind === "region") sums.set(parent, (sums.get(parent) ?? 0) + Number(population));
  // The tracker’s years differ.
  none([...sums].filter(([code, sum]) => byCode.get(code).population && sum > 1.02 * Number(byCode.get(code).population)), "sums of regions");
});

test("cities and prefectures of Japan have the names and people of the Japan package", () => {
  const people = new Map([...home.values()].map(({ code, population }) => [code, Number(population)]));
  for (const { parent, population } of home.values()) if (parent) people.set(parent, people.get(parent) + Number(population));
  const named = new Map([...home.values()].filter(({ kind }) => kind !== "town" && kind !== "village" && kind !== "ward").map((place) => [place.name_ja, place]));
  const there = places.filter(({ parent }) => parent === "JPN");
  assert.equal(there.length, 70);
  none(there.filter(({ name_ja: name, population, population_source: source }) => source !== "census-2020" || people.get(named.get(name)?.code) !== Number(population)).map(({ code }) => code), "people");
  assert.equal(new Set(there.map(({ name_ja: name }) => name)).size, 70);
});

test("positions lie in their country, cities only, and those of partners agree", () => {
  none(places.filter((place) => outside(countryOf(place), place)).map(({ code }) => code), "world");
  none(japan.rows("partners").filter((partner) => outside(partner.code === "US-guam" ? "GU" : partner.country, partner)).map(({ code }) => code), "partners");
  none(places.filter(({ kind, lat }) => lat && kind !== "city").map(({ code }) => code), "countries and regions");
  none(repeated(places, ({ lat, lon }) => (lat ? `${lat} ${lon}` : undefined)), "one position for two places");
  const partners = japan.rows("partners").filter(({ world: code, lat, kind }) => code && lat && kind === "city");
  none(partners.filter((partner) => byCode.get(partner.world).lat && apart(partner, byCode.get(partner.world)) > 40).map(({ code }) => code), "far from each other");
  assert.ok(places.filter(({ lat }) => lat).length > 1100);
});

test("a source stands beside what it is the source of, and only there", () => {
  for (const [column, source] of [["population", "population_source"], ["lat", "position_source"]]) {
    none(places.filter((place) => Boolean(place[column]) !== Boolean(place[source])).map(({ code }) => code), source);
  }
  // A name without a source is our own.
  for (const rows of [places, japan.rows("partners")]) none(rows.filter((row) => row.name_ja_source && !row.name_ja).map(({ code }) => code), "names");
  none(places.filter(({ kind, name_ja_source: source }) => kind === "country" && source !== "cldr").map(({ code }) => code), "countries");
});

test("Japanese names are written in kana and kanji, with 市 in China, Korea and Taiwan", () => {
  const written = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・＝]+$/u;
  const rows = [...places, ...japan.rows("partners")];
  none(rows.filter(({ name_ja: name }) => name && !written.test(name)).map(({ code, name_ja: name }) => `${code} ${name}`), "letters");
  const kanji = ["CN", "KR", "KP", "TW"];
  const wrong = places.filter((place) => place.kind === "city" && place.name_ja && place.parent !== "JPN" && kanji.includes(countryOf(place)) !== place.name_ja.endsWith("市"));
  assert.deepEqual(wrong.map(({ name_ja: name }) => name), ["クウェート市"]);
});

test("interim targets: each kind has the columns that belong to it", () => {
  const rows = world.rows("pledges").map((row) => ({ ...row, kind: row.interim_kind, percent: row.interim_percent, base: row.interim_base_year }));
  none(rows.filter(({ kind, percent, base }) => !kind && (percent || base)), "without a kind");
  none(rows.filter(({ kind, percent }) => ["reduction", "below-bau", "intensity"].includes(kind) !== Boolean(percent)), "percentages");
  none(rows.filter(({ kind, base }) => base && !["reduction", "absolute", "intensity"].includes(kind)), "base years");
  none(rows.filter(({ base, interim_year: year }) => base && year && base >= year), "base years that are not before the target");
  assert.ok(rows.filter(({ kind }) => kind).length > 450);
});

test("what corrections say stands in the tables, and no longer what was given", () => {
  const keys = { places: "code", pledges: "place" };
  for (const { table, key, column, given, value } of world.rows("corrections")) {
    assert.ok(world.tables.get(table).header.includes(column), column);
    const row = world.rows(table).find((one) => one[keys[table]] === key);
    assert.ok(row, key);
    assert.equal(row[column], value, `${key} ${column}`);
    assert.notEqual(given, value, key);
  }
  for (const key of ["USA-r-north-carolina", "DEU-r-baden-wurttemberg", "JPN-r-okinawa-prefecture", "JPN-c-sendai"]) {
    assert.ok(world.rows("corrections").some((row) => row.key === key), key);
  }
});
