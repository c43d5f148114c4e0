//! Search in made-up lists in which one rule of the ranking decides, and the nearest names for a text that finds nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use pledge_core::{
    Dataset, ingest,
    query::{
        Form, SearchIndex,
        search::{Match, matched},
    },
};

fn load(rows: &str) -> Dataset {
    let text = format!("code,kind,name_ja,name_kana,name_en,population\n{rows}");
    let (data, issues) = ingest::read(&[ingest::csv::read("places", text.as_bytes()).0]);
    assert_eq!(issues, []);
    data
}

/// The codes that a text finds, best first, and how.
fn found(rows: &str, text: &str) -> Vec<(String, Match, Form)> {
    let data = load(rows);
    let found = SearchIndex::new(&data).find(&data, text);
    let told = found.iter().map(|found| (data.place(found.place).unwrap().code.to_string(), found.hit.unwrap()));
    told.map(|(code, hit)| (code, hit.rank, hit.form)).collect()
}

#[test]
fn the_place_with_the_whole_code_comes_before_a_larger_one_whose_code_begins_so() {
    let rows = "1410,city,丙,,Third,9000\n14,city,甲,,First,1\n2,city,乙,,Second,500\n";
    let expected = [("14".to_owned(), Match::Code, Form::Code), ("1410".to_owned(), Match::Prefix, Form::Code)];
    assert_eq!(found(rows, "14"), expected);
}

/// Only a municipality of Japan, which has a reading, has the word for its kind after a hyphen.
#[test]
fn an_english_name_is_whole_without_its_suffix_but_not_without_any_part_behind_a_hyphen() {
    let rows = "a,city,川崎市,かわさきし,Kawasaki-shi,10\nb,city,,,Kawasaki-Heights,500\nc,city,,,Kawasakiville,90\n";
    let expected = [
        ("a".to_owned(), Match::Stem, Form::Latin),
        ("b".to_owned(), Match::Prefix, Form::Name),
        ("c".to_owned(), Match::Prefix, Form::Name),
    ];
    assert_eq!(found(rows, "kawasaki"), expected);
}

/// The whole reading counts as much as a name without its suffix, its beginning less than that of the name.
#[test]
fn a_reading_counts_less_than_the_name_that_is_written() {
    let rows = "a,city,川崎市,かわさきし,Kawasaki-shi,10\n";
    for (text, rank, form) in [
        ("川崎市", Match::Name, Form::Name),
        ("川崎", Match::Stem, Form::Name),
        ("川", Match::Prefix, Form::Name),
        ("崎", Match::Part, Form::Name),
        ("かわさきし", Match::Stem, Form::Kana),
        ("かわさき", Match::Stem, Form::Kana),
        ("かわ", Match::Reading, Form::Kana),
        ("わさ", Match::Part, Form::Kana),
        ("Kawasaki-shi", Match::Name, Form::Latin),
        ("kawa", Match::Prefix, Form::Latin),
    ] {
        assert_eq!(found(rows, text), [("a".to_owned(), rank, form)], "{text}");
    }
}

/// A name of 500 bytes is the longest one that is looked through.
#[test]
fn what_matches_is_shown_in_a_long_name_but_not_in_a_text_that_is_none() {
    let name = |bytes: usize| format!("k{}", "a".repeat(bytes - 1));
    assert_eq!([499, 500, 501].map(|bytes| matched(&name(bytes), "k")), [0..1, 0..1, 0..0]);
}

#[test]
fn the_nearest_names_come_first_then_the_larger_places_and_what_is_too_far_is_not_named() {
    let rows = "a,city,札幌市,さっぽろし,Sapporo-shi,10\nb,city,,,Sapporos,900\nc,city,,,Osaka,800\nd,city,,,Saporra,70\n\
                e,city,,,Saporri,90\n";
    let data = load(rows);
    let nearest = |text: &str, at_most: usize| -> String {
        let near = SearchIndex::new(&data).nearest(&data, text, at_most);
        near.iter().map(|id| &*data.place(*id).unwrap().code).collect()
    };
    // One letter from `a`; two from the others, but for Osaka.
    assert_eq!(nearest("saporo", 9), "abed");
    assert_eq!(nearest(" saporo ", 2), "ab");
    assert_eq!(nearest("札榥", 9), "a");
    assert_eq!(nearest("さっぽる", 9), "a");
    assert_eq!(nearest("wwwwww", 9), "");
}
