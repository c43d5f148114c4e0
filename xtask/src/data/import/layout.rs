//! Finds the tables of a sheet: below a header of one row or two, as one block of columns or several side by side.

use super::heading::{Field, field};
use super::read::Sheet;

/// At most this many rows stand above a header.
const ABOVE: usize = 30;

/// Columns that belong together: what each holds, and where it is.
pub(super) type Block = Vec<(Field, usize)>;

/// The tables of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// The first row of the header, from 0.
    pub(super) header: usize,
    /// The first row below it.
    pub(super) first: usize,
    pub(super) blocks: Vec<Block>,
}

/// The layout of a sheet; `None` for one without a header that is known.
pub(super) fn find(sheet: &Sheet) -> Option<Layout> {
    let one = |row: usize| (row, row + 1, sheet.rows.get(row).cloned().unwrap_or_default());
    let two = |row: usize| (row, row + 2, joined(sheet, row));
    // Of headers that tell as much, the shorter one, then the first.
    // A row of data has no headings: it does not belong to the header above it.
    let has_headings =
        |row: &usize| sheet.rows.get(row + 1).is_some_and(|row| row.iter().any(|cell| field(cell).is_some()));
    let candidates = (0..ABOVE).map(one).chain((0..ABOVE).filter(has_headings).map(two));
    let mut best: Option<(usize, Layout)> = None;
    for (header, first, headings) in candidates {
        let blocks = blocks(&headings);
        let known = blocks.iter().map(Vec::len).sum();
        let names_places = blocks.iter().flatten().any(|(field, _)| matches!(field, Field::Name | Field::Prefecture));
        if names_places && known > 1 && best.as_ref().is_none_or(|(most, _)| known > *most) {
            best = Some((known, Layout { header, first, blocks }));
        }
    }
    best.map(|(_, layout)| layout)
}

/// Two rows of headings as one: a heading of a group stands over each of its columns.
fn joined(sheet: &Sheet, row: usize) -> Vec<String> {
    let width = [row, row + 1].into_iter().filter_map(|row| Some(sheet.rows.get(row)?.len())).max().unwrap_or_default();
    let mut group = "";
    let mut joined = Vec::new();
    for column in 0..width {
        let (above, below) = (sheet.cell(row, column), sheet.cell(row + 1, column));
        if !above.is_empty() || below.is_empty() {
            group = above;
        }
        // A known heading needs no group in front.
        let whole = format!("{group}{below}");
        joined.push(if field(&whole).is_none() && field(below).is_some() { below.to_owned() } else { whole });
    }
    joined
}

/// The blocks of a header. What names a place begins a new block where the block before has one already.
fn blocks(headings: &[String]) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![Vec::new()];
    for (column, heading) in headings.iter().enumerate() {
        let (Some(field), Some(block)) = (field(heading), blocks.last_mut()) else { continue };
        let is_known = block.iter().any(|(known, _)| *known == field);
        let names_place = block.iter().any(|(known, _)| matches!(known, Field::Name | Field::Prefecture));
        let begins = matches!(field, Field::Number | Field::Code | Field::Prefecture | Field::Name);
        match (is_known, begins && names_place) {
            (false, _) => block.push((field, column)),
            (true, true) => blocks.push(vec![(field, column)]),
            // 都道府県コード stands before 団体コード: the code of the place comes last.
            (true, false) if field == Field::Code => {
                block.retain(|(known, _)| *known != field);
                block.push((field, column));
            }
            (true, false) => {}
        }
    }
    blocks.retain(|block| block.iter().any(|(field, _)| matches!(field, Field::Name | Field::Prefecture)));
    blocks
}

#[cfg(test)]
mod tests {
    use super::{Field, Layout, find};
    use crate::data::import::read::Sheet;

    fn sheet(rows: &[&str]) -> Sheet {
        let rows = rows.iter().map(|row| row.split(',').map(str::to_owned).collect()).collect();
        Sheet { name: String::new(), rows }
    }

    #[test]
    fn blocks_stand_side_by_side_below_a_title() {
        let sheet = sheet(&[
            "2050年 二酸化炭素排出実質ゼロ表明 自治体",
            "",
            "No,都道府県名,市区町村名,表明日,,No,都道府県名,市区町村名,表明日",
            "1,北海道,札幌市,2020/2/27,,3,東京都,,2019/5/21",
        ]);
        let block = |start: usize| {
            [Field::Number, Field::Prefecture, Field::Name, Field::Declared].into_iter().zip(start..).collect()
        };
        assert_eq!(find(&sheet), Some(Layout { header: 2, first: 3, blocks: vec![block(0), block(5)] }));
    }

    #[test]
    fn a_header_may_have_two_rows() {
        let sheet = sheet(&[
            "都道府県,市区町村,提携先,,,提携年月日",
            ",,国名,都市名（日本語）,都市名（英語）,",
            "北海道,札幌市,ドイツ,ミュンヘン市,Munich,1972/8/28",
        ]);
        let fields = [Field::Prefecture, Field::Name, Field::Country, Field::PartnerJa, Field::PartnerEn, Field::Since];
        let block = fields.into_iter().zip(0..).collect();
        assert_eq!(find(&sheet), Some(Layout { header: 0, first: 2, blocks: vec![block] }));
    }

    #[test]
    fn a_column_without_a_heading_makes_no_second_header() {
        let sheet = sheet(&["都道府県,市区町村,,表明日", "北海道,札幌市,政令市,2020/2/27", "岩手県,久慈市,,2019/12/2"]);
        let block = vec![(Field::Prefecture, 0), (Field::Name, 1), (Field::Declared, 3)];
        assert_eq!(find(&sheet), Some(Layout { header: 0, first: 1, blocks: vec![block] }));
    }

    #[test]
    fn a_sheet_without_places_has_no_layout() {
        assert_eq!(find(&sheet(&["表明自治体数,人口", "1215,1"])), None);
    }
}
