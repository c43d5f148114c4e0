//! The `frames` table: the frames of a map with their land.

use super::{rows::rows, table::Table};
use crate::{
    map::{Extent, Frame, Rect, Sheet, Territory, WIDTH},
    model::issue::Issue,
};

/// The sheet that a table of frames describes; `None` without one. A frame says which part of the earth it shows, in
/// degrees (`west`, `south`, `east`, `north`), and where, in thousandths of the width of the sheet (`left`, `top`, `width`,
/// `height`); `land` is a path in units of the sheet, `territories` are codes of places, each with a path after a blank, parted by
/// semicolons.
pub fn sheet(table: &Table) -> (Option<Sheet>, Vec<Issue>) {
    let mut issues = Vec::new();
    let [ja, en, land, territories] = ["name_ja", "name_en", "land", "territories"].map(|name| table.cells(name));
    let edges = ["west", "south", "east", "north"].map(|name| table.required_column(name, &mut issues));
    let sides = ["left", "top", "width", "height"].map(|name| table.required_column(name, &mut issues));
    let one = |row: usize| {
        let mut angles = [0; 4];
        for (angle, cells) in angles.iter_mut().zip(edges) {
            *angle = cells.required(row, |text| cells.reader().degrees(text, 360))?;
        }
        let mut lengths = [0; 4];
        for (length, cells) in lengths.iter_mut().zip(sides) {
            let thousandths = cells.required(row, cells.reader().count)?;
            *length = (i64::from(thousandths.min(10_000)) * i64::from(WIDTH) / 1000) as i32;
        }
        let ([west, south, east, north], [left, top, width, height]) = (angles, lengths);
        let mut frame = Frame::new(Extent { west, south, east, north }, Rect { left, top, width, height });
        (frame.name_ja, frame.name_en, frame.land) = (ja.text(row), en.text(row), land.text(row));
        let territory = |text: &str| {
            let (code, path) = text.split_once(' ')?;
            Some(Territory { code: code.into(), path: path.into() })
        };
        frame.territories = territories.text(row).split(';').filter_map(territory).collect();
        Ok(frame)
    };
    let frames = rows(table, one, &mut issues);
    ((!frames.is_empty()).then_some(Sheet { frames }), issues)
}
