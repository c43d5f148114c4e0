//! Fill-down for merged cells: an export has the text only in the first of them.

use super::{
    summary::{Did, Remark},
    total_words::is_total_word,
};
use crate::ingest::{codes::System, japan::Prefecture, table::Table};
use std::collections::HashSet;

/// Fills down the column of the prefecture or region where each is named once, in its first row. A code in another prefecture is
/// not overruled.
pub(super) fn fill_down(table: Table, remarks: &mut Vec<Remark>) -> Table {
    let cell = |row: usize, column: &str| table.cell(row, column).to_owned();
    let parents: Vec<String> = (0..table.len()).map(|row| cell(row, "parent")).collect();
    let named: Vec<&String> = parents.iter().filter(|parent| !parent.is_empty()).collect();
    let once = named.iter().collect::<HashSet<_>>().len() == named.len();
    let follows = parents.windows(2).any(|pair| matches!(pair, [one, other] if !one.is_empty() && other.is_empty()));
    let names = (0..table.len()).filter(|row| !cell(*row, "name_ja").is_empty()).count();
    if !once || !follows || names <= named.len() || parents.first().is_none_or(String::is_empty) {
        return table;
    }
    let system = System::of((0..table.len()).map(|row| table.cell(row, "code")));
    let mut above = String::new();
    let filled: Vec<String> = parents
        .iter()
        .enumerate()
        .map(|(row, parent)| {
            if !parent.is_empty() {
                above.clone_from(parent);
                return parent.clone();
            }
            let (name, code) = (cell(row, "name_ja"), cell(row, "code"));
            let total = is_total_word(&name) || is_total_word(&code);
            let code = system.read(&code, Prefecture::named(&above));
            let elsewhere =
                Prefecture::named(&above).zip(Prefecture::of(code.text())).is_some_and(|(one, other)| one != other);
            if total || elsewhere || name.is_empty() {
                above.clear();
                return String::new();
            }
            if !above.is_empty() {
                let number = table.rows.get(row).copied().unwrap_or_default();
                remarks.push(Remark { row: number, did: Did::FilledDown, given: String::new(), taken: above.clone() });
            }
            above.clone()
        })
        .collect();
    table.rewritten("parent", |row, _| filled.get(row).cloned().unwrap_or_default())
}
