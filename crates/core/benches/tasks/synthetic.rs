//! Synthetic data of any size, generated from the row number.

use pledge_core::{
    Dataset,
    ingest::{self, Table},
};
use std::{cell::RefCell, collections::HashMap, fmt::Write};

const NAMES: [(&str, &str); 8] = [
    ("山", "やま"),
    ("川", "かわ"),
    ("田", "た"),
    ("島", "しま"),
    ("原", "はら"),
    ("松", "まつ"),
    ("高", "たか"),
    ("長", "なが"),
];

const REGIONS: usize = 47;

/// The tables `places` and `pledges` as CSV: regions, and towns in them in turn; pledges at both levels, some undated.
pub(crate) fn csv(count: usize) -> (String, String) {
    let mut places = String::from("code,kind,parent,name_ja,name_kana,population\n");
    let mut pledges = String::from("place,declared,declared_kind,target_year\n");
    for at in 0..count {
        let [(a, ka), (b, kb), (c, kc)] = [at, at / 8, at / 64].map(|part| NAMES[part * 3 % NAMES.len()]);
        let (kind, parent, people) = match at {
            0..REGIONS => ("prefecture", String::new(), String::new()),
            _ => ("city", format!("p{}", at % REGIONS), (300 + at * 7_919 % 3_000).to_string()),
        };
        _ = writeln!(places, "p{at},{kind},{parent},{a}{b}{c}市,{ka}{kb}{kc}し,{people}");
        match at * 31 % 10 {
            0..3 => _ = writeln!(pledges, "p{at},{}-05,on,2050", 2018 + at % 8),
            3 => _ = writeln!(pledges, "p{at},2022-03-01,by,2050"),
            4 => _ = writeln!(pledges, "p{at},,,2040"),
            _ => {}
        }
    }
    (places, pledges)
}

/// Both CSV files as tables.
pub(crate) fn tables((places, pledges): &(String, String)) -> [Table; 2] {
    let table = |name, text: &String| ingest::csv::read(name, text.as_bytes()).0;
    [table("places", places), table("pledges", pledges)]
}

/// Both CSV files, read.
pub(crate) fn read(files: &(String, String)) -> Dataset {
    let (data, issues) = ingest::read(&tables(files));
    assert!(issues.is_empty(), "made data have no faults: {:?}", issues.first());
    data
}

thread_local! {
    static KEPT: RefCell<HashMap<usize, &'static Dataset>> = RefCell::default();
}

/// The data of so many places. They are kept for all tasks, and to the end: the largest take a second to read.
pub(crate) fn data(count: usize) -> &'static Dataset {
    KEPT.with_borrow_mut(|kept| *kept.entry(count).or_insert_with(|| Box::leak(Box::new(read(&csv(count))))))
}
