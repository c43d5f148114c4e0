//! The rows of figures: people, land and energy.

use super::table::{Cell, Group, Table, text};
use crate::i18n::CompareMsg;

impl Table<'_> {
    pub(super) fn people(&mut self) -> Group {
        let context = self.context;
        let lang = context.lang();
        let national = context.loaded.data.national();
        let largest = self.chosen.iter().filter_map(|id| context.loaded.data.place(*id)?.population).max().unwrap_or(0);
        let rows = [
            self.figure(CompareMsg::RowPopulation, &["population"], &|place| {
                let value = text(lang.say(CompareMsg::PeopleCount { people: &context.people_of(place)? }));
                Some(Cell { bar: Some(bar(place.population, largest)), ..value })
            }),
            self.figure(CompareMsg::RowShare, &["population"], &|place| {
                let share = (u64::from(place.whole_population()?) * 10_000 + national / 2).checked_div(national)?;
                Some(text(lang.say(CompareMsg::Percent { share: &percent(share as u32) })))
            }),
            self.figure(CompareMsg::RowHouseholds, &["households"], &|place| {
                Some(text(
                    lang.say(CompareMsg::HouseholdCount { households: &lang.count(u64::from(place.households?)) }),
                ))
            }),
        ];
        Group { title: lang.say(CompareMsg::GroupPeople), rows: rows.into_iter().flatten().collect() }
    }

    pub(super) fn land(&mut self) -> Group {
        let lang = self.context.lang();
        let rows = [
            self.figure(CompareMsg::RowArea, &["area_km2"], &|place| {
                Some(text(lang.say(CompareMsg::SquareKm { area: &lang.hundredths(place.area?) })))
            }),
            self.figure(CompareMsg::RowDensity, &["population", "area_km2"], &|place| {
                let density = u64::from(place.density()?);
                Some(text(lang.say(CompareMsg::PerSquareKm { people: &lang.count(density) })))
            }),
            self.figure(CompareMsg::RowSolar, &["solar_kw_2023"], &|place| {
                Some(text(lang.say(CompareMsg::Kilowatts { power: &lang.count(u64::from(place.solar_kw?)) })))
            }),
            self.figure(CompareMsg::RowSolarEach, &["solar_kw_2023", "population"], &|place| {
                let each = (u64::from(place.solar_kw?) * 1000).checked_div(u64::from(place.whole_population()?))?;
                Some(text(lang.say(CompareMsg::KilowattsPerThousand { power: &lang.count(each) })))
            }),
        ];
        Group { title: lang.say(CompareMsg::GroupLand), rows: rows.into_iter().flatten().collect() }
    }
}

/// Hundredths of a percent with two decimals: a small town's share must not read as zero.
fn percent(hundredths: u32) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A length in tenths of a percent of the largest.
fn bar(people: Option<u32>, largest: u32) -> u32 {
    (u64::from(people.unwrap_or(0)) * 1000).checked_div(u64::from(largest)).unwrap_or(0).min(1000) as u32
}
