//! Plain Japanese has a reading over all kanji, but for names that the data have no reading of.

use super::{linked, render, small};
use pledge_compare::i18n::{Lang, annotate, is_kanji, word_furigana};

/// The text outside `ruby` and elements that hold none, piece by piece.
fn unread(html: &str) -> Vec<String> {
    let (mut hidden, mut pieces) = (0_u32, Vec::new());
    for line in html.lines() {
        let mut rest = line;
        while let Some((text, more)) = rest.split_once('<') {
            if hidden == 0 {
                pieces.push(text.to_owned());
            }
            let (tag, after) = more.split_once('>').unwrap_or((more, ""));
            let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
            if ["ruby", "option", "text", "title", "textarea"].contains(&name) && !tag.ends_with('/') {
                hidden = if tag.starts_with('/') { hidden.saturating_sub(1) } else { hidden + 1 };
            }
            rest = after;
        }
        if hidden == 0 {
            pieces.push(rest.to_owned());
        }
    }
    pieces.retain(|piece| piece.chars().any(is_kanji));
    pieces
}

#[test]
fn no_kanji_stands_without_a_reading() {
    let small_views = [
        "",
        "query=nagano&selected=20201,14130",
        "view=compare&selected=14130,20201,35203&as-of=2021-10-29",
        "place=14130",
        "place=20201&as-of=2021-10-29",
        "place=35203&as-of=2021-10-29",
        "place=05201&as-of=2021-10-29",
        "view=coverage&as-of=2021-10-29",
        "view=coverage&selected=14130,23100",
        "view=map&as-of=2021-10-29&selected=14130",
    ];
    let missing: Vec<String> = small_views.iter().flat_map(|link| unread(&render(small(), link, Lang::Easy))).collect();
    let of_data = ["small/sources", "small/publishers", "small/partners", "small/pledges", "small/absences"];
    assert_eq!(of_data.into_iter().fold(missing, beside), [""; 0]);
    let linked_views = ["view=links", "view=links&selected=14130"];
    let missing: Vec<String> =
        linked_views.iter().flat_map(|link| unread(&render(linked(), link, Lang::Easy))).collect();
    // Chinese cities are written in their own characters.
    let of_data = ["links/sources", "links/publishers", "links/partners", "links/pledges"];
    assert_eq!(of_data.into_iter().fold(missing, beside), [""; 0]);
}

/// What is not in this table: the data have no readings of notes, of titles of sources, nor of places abroad.
fn beside(pieces: Vec<String>, table: &str) -> Vec<String> {
    let table = std::fs::read_to_string(format!("tests/fixtures/{table}.csv")).unwrap();
    let runs = |piece: &String| piece.split(|c| !is_kanji(c)).all(|run| table.contains(run));
    pieces.into_iter().filter(|piece| !runs(piece)).collect()
}

#[test]
fn names_are_read_as_the_data_read_them() {
    let html = render(small(), "query=kawasaki", Lang::Easy);
    assert!(html.replace('\n', "").contains("<ruby>川崎市<rt>かわさきし</rt></ruby>"));
}

#[test]
fn every_sentence_written_in_plain_japanese_can_be_read() {
    let (known, mut missing, mut sentences) = (word_furigana(), Vec::new(), 0);
    for file in std::fs::read_dir("src/i18n/easy").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("furigana.rs") {
            let source = std::fs::read_to_string(path).unwrap();
            for sentence in source.split('"').skip(1).step_by(2) {
                sentences += 1;
                let text = filled(sentence);
                let unread = |piece: &str| piece.chars().any(is_kanji);
                missing.extend(
                    annotate(&text, &known)
                        .into_iter()
                        .filter(|piece| unread(piece.before))
                        .map(|piece| piece.before.to_owned()),
                );
            }
        }
    }
    assert!(sentences > 200, "{sentences} sentences");
    assert_eq!(missing, [""; 0]);
}

/// A sentence with a number in each of its gaps.
fn filled(sentence: &str) -> String {
    let mut pieces = sentence.split(['{', '}']);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    while let (Some(_), Some(piece)) = (pieces.next(), pieces.next()) {
        text.push_str("12");
        text.push_str(piece);
    }
    text
}
