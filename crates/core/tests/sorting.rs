//! The list sorted by each column of figures and by dates, over places whose order in each column is another one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use pledge_core::{
    PartialDate, Snapshot, ingest,
    query::{Field, Found, Sort, sort::Key},
};

/// Density falls from `b` to `c` to `a`: 30, 20 and 10 people per square kilometre.
const PLACES: &str = "code,name,kind,parent,population,area_km2,households,solar_kw_2023\n\
                      a,C,city,,100,10,3,20\nb,A,city,,60,2,2,30\nc,B,city,,80,4,4,10\n";

/// In the order of the dates `c`, `a`, `b`: the year counts before the month, and the month before the day.
const PLEDGES: &str =
    "place,target_year,declared,declared_kind\na,2050,2020-03-01,on\nb,2050,2021-01-30,on\nc,2050,2020-01-31,on\n";

/// The codes in the order of a column, from small to large.
fn sorted(field: Field) -> String {
    let tables =
        [("places", PLACES), ("pledges", PLEDGES)].map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0);
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    let snapshot = Snapshot::at(&data, PartialDate::parse("2026-01-01").unwrap().last_day());
    let mut found: Vec<Found> = data.places().map(|(id, _)| Found::from(id)).collect();
    Sort(vec![Key { field, descending: false }]).apply(&snapshot, false, &mut found);
    found.iter().map(|found| data.place(found.place).unwrap().code.to_string()).collect()
}

#[test]
fn a_column_of_figures_is_sorted_by_its_own_figures() {
    let columns = [Field::Population, Field::Area, Field::Density, Field::Households, Field::Solar].map(sorted);
    assert_eq!(columns, ["bca", "bca", "acb", "bac", "cab"]);
}

#[test]
fn dates_are_sorted_by_year_then_month_then_day() {
    assert_eq!(sorted(Field::Declared), "cab");
}

#[test]
fn names_are_sorted_by_their_letters_not_by_code() {
    assert_eq!(sorted(Field::Name), "bca");
}
