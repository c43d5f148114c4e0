//! Texts in two languages, and notes on values.

use super::table::Table;
use crate::model::note::{Note, Noted};
use std::rc::Rc;

/// A text in Japanese and English from the first two columns; the third, without a language, stands in for either.
pub(super) fn bilingual(table: &Table, [ja, en, name]: [&'static str; 3], row: usize) -> [Rc<str>; 2] {
    let text = |column| {
        let cells =
            [column, name].map(|column| table.cells(column)).into_iter().find(|cells| !cells.at(row).is_empty());
        cells.map(|cells| cells.text(row)).unwrap_or_default()
    };
    [text(ja), text(en)]
}

/// The note of a row. In a compiled package, `note_key` is its index in the table of notes, from 1.
pub(super) fn note(table: &Table, row: usize) -> Noted {
    let listed = table.cells("note_key").at(row).parse::<u32>().ok().and_then(|key| key.checked_sub(1));
    listed.map_or_else(
        || {
            let [ja, en] = bilingual(table, ["note_ja", "note_en", "note"], row);
            Noted::Here(Note { ja, en })
        },
        Noted::Listed,
    )
}

/// The list of notes of a compiled package, in the order of their keys.
pub(super) fn notes(table: &Table) -> Vec<Note> {
    let [ja, en] = ["ja", "en"].map(|name| table.cells(name));
    (0..table.len()).map(|row| Note { ja: ja.text(row), en: en.text(row) }).collect()
}
