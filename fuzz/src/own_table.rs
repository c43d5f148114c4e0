//! A table that somebody brings, in any encoding.

use crate::{compiled, sound};
use arbitrary::{Arbitrary, Unstructured};
use encoding_rs::Encoding;
use pledge_core::{
    Dataset, Day,
    ingest::{
        self, csv, encoding, merge,
        own::{self, Options, SEPARATORS},
    },
};

/// What the reader says of the table.
#[derive(Debug, Arbitrary)]
struct Said {
    encoding: Option<u8>,
    separator: Option<u8>,
    header: Option<u8>,
    has_base: bool,
    has_today: bool,
    meaning: Option<(u8, u8)>,
}

/// The list that is there before.
const BASE: &str = "\
code,kind,parent,name_ja,name_kana,population
14000,prefecture,,神奈川県,かながわけん,
14100,designated_city,14000,横浜市,よこはまし,3777491
14130,designated_city,14000,川崎市,かわさきし,1538262
40000,prefecture,,福岡県,ふくおかけん,
40605,town,40000,川崎町,かわさきまち,15176
";

/// How many bytes at the end say what the reader says: the file itself stands before them, as it is.
const SAID: usize = 12;

pub fn target(bytes: &[u8]) {
    let (file, said) = bytes.split_at(bytes.len().saturating_sub(SAID));
    let Ok(said) = Said::arbitrary(&mut Unstructured::new(said)) else { return };
    let found = encoding::detect(file);
    assert!(encoding::LABELS.contains(&found));
    let label = said.encoding.map_or(found, |at| pick(&encoding::LABELS, at));
    let decoder = Encoding::for_label(label.as_bytes()).expect("browsers know the label");
    let decoded = decoder.decode(file).0;
    // As in the browser, UTF-8 is read as it is, broken or not.
    let text = if label == "utf-8" { file } else { decoded.as_bytes() };
    let names = own::read(text, &Options::default()).understood(None).summary.header.names;
    let meanings: Vec<(String, String)> = said
        .meaning
        .filter(|_| !names.is_empty())
        .map(|(name, meaning)| (pick_owned(&names, name), MEANINGS[usize::from(meaning) % MEANINGS.len()].to_owned()))
        .into_iter()
        .collect();
    let options = Options {
        meanings: &meanings,
        separator: said.separator.map(|at| pick(&SEPARATORS, at)),
        header: said.header.map(u32::from),
        today: said.has_today.then_some(Day { year: 2026, month: 6, day: 29 }),
    };
    let (base, _) = csv::read("places", BASE.as_bytes());
    let base = [base];
    let before: Option<Dataset> = said.has_base.then(|| ingest::read(&base).0);
    let understood = own::understand(text, &options);
    let (tables, summary, issues) = understood.tables(before.as_ref());
    let rows = tables.iter().find(|table| table.name() == "places").map_or(0, ingest::Table::len);
    assert!(rows <= 2 * summary.rows as usize, "a row brings its place and the one above at most");
    assert!(issues.iter().all(|issue| issue.value.chars().count() <= 80));
    let (data, _) = ingest::read(&tables);
    assert!(data.national() <= summary.people, "{} people, {} told", data.national(), summary.people);
    sound::check(&data, "川崎 kawasaki");
    compiled::packs(&tables);
    if said.has_base {
        sound::check(&ingest::read(&merge::merge(&base, &tables).0).0, "14130");
    }
}

/// What a column may be said to be; the last is none of them.
const MEANINGS: [&str; 9] =
    ["", "code", "name_ja", "parent", "population", "population:3", "declared:dmy", "target_year", "x"];

fn pick<T: Copy>(list: &[T], at: u8) -> T {
    list[usize::from(at) % list.len()]
}

fn pick_owned(list: &[String], at: u8) -> String {
    list[usize::from(at) % list.len()].clone()
}
