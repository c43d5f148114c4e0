//! Search: texts that readers type, over names that data bring. The first line is typed, each other one is a name.

use pledge_core::{
    Snapshot,
    ingest::{self, Table, csv},
    query::{
        self, Filter, Query, SearchIndex, Sort, collate,
        fold::{fold, romaji, romanised_name, without_suffix},
        search::matched,
    },
};
use std::cmp::Ordering;

/// How many names make a list.
const MOST: usize = 16;

pub fn target(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text.split('\n').collect();
    lines.iter().for_each(|line| one(line));
    let typed = lines.first().copied().unwrap_or_default();
    let names = lines.get(1..).unwrap_or_default();
    order(&lines);
    let data = ingest::read(&[table(names.get(..MOST).unwrap_or(names))]).0;
    let snapshot = Snapshot::at(&data, pledge_core::Day { year: 2021, month: 10, day: 29 });
    let index = SearchIndex::new(&data);
    let found = |text: &str| {
        let question = Query { text, filter: &Filter::default(), sort: &Sort::default(), english: true, chosen: &[] };
        query::run(&snapshot, &index, &question)
    };
    let ids: Vec<_> = found(typed).iter().map(|found| found.place).collect();
    assert!(ids.iter().enumerate().all(|(at, id)| !ids[..at].contains(id)), "each place once");
    index.nearest(&data, typed, 5);
    for (id, place) in data.places() {
        assert!(found(&place.code).iter().any(|found| found.place == id), "{:?} finds its place", place.code);
    }
}

/// What holds of one text.
fn one(text: &str) {
    let folded = fold(text);
    assert_eq!(fold(&folded), folded, "folding twice changes nothing: {text:?}");
    let latin = romaji(&folded);
    assert!(latin.len() <= folded.len() + folded.len() / 2 + 1);
    romanised_name(text, "city");
    let (stem, _) = without_suffix(text, text);
    assert!(text.starts_with(stem));
    for part in [text.get(..text.len() / 2), text.get(text.len() / 2..), Some(&*folded)].into_iter().flatten() {
        let range = matched(text, part);
        assert!(text.get(range.clone()).is_some(), "{text:?} {part:?} {range:?}");
    }
}

/// Names have one order.
fn order(names: &[&str]) {
    for three in names.windows(3) {
        let [a, b, c] = three else { continue };
        assert_eq!(collate::compare(a, b), collate::compare(b, a).reverse());
        assert_eq!(collate::compare(a, a), Ordering::Equal);
        let in_order = collate::compare(a, b).is_le() && collate::compare(b, c).is_le();
        assert!(!in_order || collate::compare(a, c).is_le(), "{a:?} {b:?} {c:?}");
    }
}

/// Places with these names, in each of the three columns in turn.
fn table(names: &[&str]) -> Table {
    let mut text = String::from("code,name_ja,name_kana,name_en,population\n");
    for (at, name) in names.iter().enumerate() {
        let quoted = format!("\"{}\"", name.replace('"', "\"\""));
        let cells = [0, 1, 2].map(|column| if column == at % 3 || at % 4 == 3 { quoted.as_str() } else { "" });
        text += &format!("p{at},{},{at}\n", cells.join(","));
    }
    csv::read("places", text.as_bytes()).0
}
