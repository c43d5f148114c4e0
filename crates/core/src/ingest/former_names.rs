//! The `former_names` table.

use super::{places::place_at, rows::rows, table::Table};
use crate::model::{
    dataset::Dataset,
    former_name::FormerName,
    issue::{Issue, Reason},
};

pub(super) fn read(table: &Table, data: &Dataset, issues: &mut Vec<Issue>) -> Vec<FormerName> {
    let [ja, kana, en] = ["name_ja", "name_kana", "name_en"].map(|name| table.cells(name));
    let [within, successor, until] = ["prefecture", "successor", "until"].map(|name| table.cells(name));
    let one = |row: usize| {
        ja.required(row, |_| Ok(()))?;
        Ok(FormerName {
            name_ja: ja.text(row),
            name_kana: kana.text(row),
            name_en: en.text(row),
            within: within.optional(row, |code| data.find(code).ok_or(Reason::UnknownPlace))?,
            successor: place_at(successor, row, data)?,
            until: until.date(row)?,
        })
    };
    rows(table, one, issues)
}
