//! The `leading_areas` table.

use super::{
    places::{find, place_at},
    rows::rows,
    sources::Sources,
    table::Table,
};
use crate::model::{dataset::Dataset, issue::Issue, leading_area::LeadingArea};

pub(super) fn read(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<LeadingArea> {
    let [round, number, on] = ["round", "number", "selected_on"].map(|name| table.required_column(name, issues));
    let [place, co_places, name, size, source] =
        ["place", "co_places", "name_ja", "round_size", "source"].map(|name| table.cells(name));
    let several = |text: &str| {
        let mut ids = Vec::new();
        for code in text.split_whitespace() {
            ids.push(find(code, data)?);
        }
        Ok(ids)
    };
    let one = |row: usize| {
        Ok(LeadingArea {
            round: round.required(row, round.reader().count)?,
            number: number.required(row, number.reader().count)?,
            selected_on: on.required(row, on.reader().date)?,
            place: if place.at(row).is_empty() { None } else { Some(place_at(place, row, data)?) },
            round_size: size.count(row)?,
            co_places: co_places.optional(row, several)?.unwrap_or_default().into(),
            sources: sources.list(source, row)?,
            name_ja: name.text(row),
        })
    };
    rows(table, one, issues)
}

/// Sets for each place the first round in which it was selected.
pub(super) fn set_first_rounds(data: &mut Dataset) {
    for area in &data.leading_areas {
        for id in area.place.iter().chain(&*area.co_places) {
            if let Some(place) = data.places.get_mut(id.index()) {
                place.leading_round = Some(place.leading_round.map_or(area.round, |first| first.min(area.round)));
            }
        }
    }
}
