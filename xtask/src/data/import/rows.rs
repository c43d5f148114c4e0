//! The rows of a sheet below its header, block by block: merged cells filled, notes and repeated headers left out.

use std::collections::BTreeMap;

use super::heading::{Field, field};
use super::layout::{Block, Layout};
use super::read::Sheet;

/// One row of a published list, by what its cells hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Its position, for reports.
    pub(super) at: String,
    /// Why it is skipped; empty for an entry of the list.
    pub(super) skip_reason: &'static str,
    cells: BTreeMap<Field, String>,
}

impl Row {
    /// The text of a cell; empty where there is none.
    pub(super) fn get(&self, field: Field) -> &str {
        self.cells.get(&field).map_or("", String::as_str)
    }

    /// The row as a person would read it.
    pub(super) fn text(&self) -> String {
        let shown = self.cells.iter().filter(|(field, cell)| **field != Field::Number && !cell.is_empty());
        shown.map(|(_, cell)| cell.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// What begins a note below a table or beside a name.
const NOTES: [&str; 9] = ["※", "*", "＊", "注", "（注", "(注", "備考", "出典", "資料"];
/// What names of places end with.
const PLACES: [char; 8] = ['都', '道', '府', '県', '市', '区', '町', '村'];

/// The rows of a sheet. `prefecture` is the one that all of them lie in, for a list without a column that says so.
pub(super) fn read(sheet: &Sheet, layout: &Layout, prefecture: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut beside: Vec<String> = vec![prefecture.to_owned(); sheet.rows.len()];
    for block in &layout.blocks {
        rows.extend(of_block(sheet, layout, block, &mut beside));
    }
    rows
}

/// The rows of a block; `beside` has the prefecture of each row of the block before, and gets that of this one.
fn of_block(sheet: &Sheet, layout: &Layout, block: &Block, beside: &mut [String]) -> Vec<Row> {
    let has = |wanted: Field| block.iter().any(|(field, _)| *field == wanted);
    let mut rows = Vec::new();
    let mut above = String::new();
    for at in layout.first..sheet.rows.len() {
        let mut cells: BTreeMap<Field, String> =
            block.iter().map(|(field, column)| (*field, sheet.cell(at, *column).to_owned())).collect();
        let says = |field: Field| cells.get(&field).is_some_and(|cell| !is_blank(cell));
        let is_dated = says(Field::Declared) || says(Field::Since);
        let skip_reason = skip_reason(block, |column| sheet.cell(at, column), is_dated);
        let where_it_is = format!("{} row {}", sheet.name, at + 1);
        if !skip_reason.is_empty() {
            rows.push(Row { at: where_it_is, skip_reason, cells });
            continue;
        }
        let named = says(Field::Name) || says(Field::Code);
        if says(Field::Prefecture) {
            let cell = cells.get(&Field::Prefecture).map_or("", String::as_str);
            above = plain(without_note(cell.trim_start_matches(['※', '*', '＊'])).0);
        } else if let Some(name) = cells.get(&Field::Name).filter(|name| name.ends_with(['都', '道', '府', '県'])) {
            above.clone_from(name);
        } else if !has(Field::Prefecture) {
            above = beside.get(at).cloned().unwrap_or_default();
        } else if !named {
            continue;
        }
        if let Some(beside) = beside.get_mut(at) {
            beside.clone_from(&above);
        }
        if !(named || says(Field::Prefecture)) {
            continue;
        }
        // A prefecture over those that lie in it, with nothing said of itself, has no number.
        let is_group = !named && !is_dated && !says(Field::Number) && has(Field::Name) && has(Field::Declared);
        let skip_reason = if is_group { "a prefecture without a date, taken for a heading" } else { "" };
        cells.insert(Field::Prefecture, above.clone());
        rows.extend(names(&cells).into_iter().map(|(name, note)| {
            let mut cells = cells.clone();
            cells.insert(Field::Name, name);
            cells.insert(Field::Note, note);
            Row { at: where_it_is.clone(), skip_reason, cells }
        }));
    }
    rows
}

/// Why a row is skipped, by its cells; empty for an entry.
fn skip_reason<'a>(block: &Block, cell: impl Fn(usize) -> &'a str, is_dated: bool) -> &'static str {
    let repeated = block.iter().filter(|(known, column)| field(cell(*column)) == Some(*known)).count();
    let names_place = |known: &Field| matches!(known, Field::Number | Field::Code | Field::Prefecture | Field::Name);
    let mut cells = block.iter().filter(|(known, _)| names_place(known)).map(|(_, column)| cell(*column));
    let is_note = |cell: &str| {
        let marked = NOTES.iter().any(|mark| cell.starts_with(mark));
        cell.chars().count() > 40 || marked && !cell.ends_with(PLACES)
    };
    match () {
        () if repeated > 1 => "the header once more",
        () if !is_dated && cells.any(is_note) => "a note",
        () => "",
    }
}

/// The names in a cell, each with the notes of its row: two towns may share a row, and a mark may stand behind a name.
fn names(cells: &BTreeMap<Field, String>) -> Vec<(String, String)> {
    let cell = |field: Field| cells.get(&field).filter(|cell| !is_blank(cell)).map_or("", String::as_str);
    let (name, note) = (cell(Field::Name), cell(Field::Note));
    let name = name.trim_start_matches(['※', '*', '＊']);
    let parts: Vec<&str> = name.split(['、', '・', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let all_are_places = parts.iter().all(|part| without_note(part).0.ends_with(['市', '区', '町', '村']));
    let parts = if parts.len() > 1 && all_are_places { parts } else { vec![name] };
    let one = |part: &&str| {
        let (name, mark) = without_note(part);
        // A bare mark says nothing without the note that it leads to.
        let said = |text: &&str| text.chars().any(char::is_alphabetic);
        let note = [note, mark].into_iter().filter(said).collect::<Vec<_>>().join(" ");
        (plain(name), note)
    };
    parts.iter().map(one).collect()
}

/// A name, and the mark or the words in brackets behind it.
fn without_note(name: &str) -> (&str, &str) {
    let at = name.find(['※', '*', '＊', '（', '(', '【', '〔', '[']).filter(|at| *at > 0);
    let (name, mark) = name.split_at(at.unwrap_or(name.len()));
    (name.trim(), mark.trim_matches(|c: char| c.is_whitespace() || "（）()【】〔〕[]".contains(c)))
}

/// A name without the blanks that spread it over a cell: 北 海 道.
fn plain(name: &str) -> String {
    name.split_whitespace().collect()
}

/// Whether a cell only says that there is nothing.
fn is_blank(cell: &str) -> bool {
    !cell.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::{Field, Row, read};
    use crate::data::import::{layout, read::Sheet};

    fn rows(lines: &[&str], prefecture: &str) -> Vec<[String; 4]> {
        let rows = lines.iter().map(|row| row.split(',').map(str::to_owned).collect()).collect();
        let sheet = Sheet { name: "S".to_owned(), rows };
        let rows = layout::find(&sheet).map(|layout| read(&sheet, &layout, prefecture)).unwrap_or_default();
        let shown = |row: &Row| {
            let [prefecture, name, note] = [Field::Prefecture, Field::Name, Field::Note].map(|f| row.get(f).to_owned());
            [row.at.clone(), prefecture, name, note]
        };
        rows.iter().filter(|row| row.skip_reason.is_empty()).map(shown).collect()
    }

    #[test]
    fn merged_cells_are_filled_within_a_block_and_notes_are_left_out() {
        let found = rows(
            &[
                "都道府県名,市区町村名,表明日,備考,都道府県名,市区町村名,表明日",
                "北 海 道,,令和2年3月11日,,東京都,葛飾区,R2.2.7",
                ",札　幌 市※,R2.2.27,,,府中市,R3.1.1",
                "茨城県,,,,,-,",
                ",※水戸市、笠間市,R2.7.28,共同表明,※印は共同表明,,",
                "都道府県名,市区町村名,表明日,備考,都道府県名,市区町村名,表明日",
                "※ 人口は国勢調査による,,,,,,",
            ],
            "",
        );
        let expected = [
            ["S row 2", "北海道", "", ""],
            ["S row 3", "北海道", "札幌市", ""],
            ["S row 5", "茨城県", "水戸市", "共同表明"],
            ["S row 5", "茨城県", "笠間市", "共同表明"],
            ["S row 2", "東京都", "葛飾区", ""],
            ["S row 3", "東京都", "府中市", ""],
        ];
        assert_eq!(found, expected.map(|row| row.map(str::to_owned)));
    }

    #[test]
    fn blocks_without_a_prefecture_lie_in_that_of_the_block_before() {
        let lines = ["都道府県,市町村,表明日,市町村,表明日", "鳥取県,北栄町,R2.1.31,南部町,R2.2.18", ",米子市,R2.3,,"];
        let found = rows(&lines, "");
        assert_eq!(
            found.iter().map(|[_, above, name, _]| format!("{above}{name}")).collect::<Vec<_>>(),
            ["鳥取県北栄町", "鳥取県米子市", "鳥取県南部町"]
        );
        let found = rows(&["市町村名,表明日", "北栄町,R2.1.31"], "鳥取県");
        assert_eq!(found, [["S row 2", "鳥取県", "北栄町", ""].map(str::to_owned)]);
    }
}
