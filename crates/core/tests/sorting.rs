//! The list sorted by each column of figures and by dates, over places whose order in each column is another one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use pledge_core::{
    Dataset, PartialDate, Snapshot, ingest,
    query::{Field, Filter, Found, Query, SearchIndex, Sort, run, sort::Key},
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

/// Places below others, with all four states, in orders that differ from column to column.
const TREE: &str = "code,name,kind,parent,population\nP,P,prefecture,,\na,A,ward,P,2\nb,B,town,P,7\n\
                    Q,Q,prefecture,,\nc,C,village,Q,5\nd,D,city,Q,3\n";

/// In the order of the dates `b`, `c`, `a`, all in one month. `d` lies in a place that has declared.
const DATED: &str = "place,target_year,declared,declared_kind\na,2050,2020-01-31,on\nb,2060,2020-01-02,on\n\
                     c,2040,2020-01-15,on\nQ,2055,2020-02,on\n";

fn tree() -> Dataset {
    let tables = [("places", TREE), ("pledges", DATED)].map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0);
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    data
}

/// The codes of what stands in a list, in order.
fn codes(data: &Dataset, found: &[Found]) -> String {
    found.iter().map(|found| &*data.place(found.place).unwrap().code).collect()
}

#[test]
fn every_column_that_holds_no_figure_is_sorted_by_what_it_shows() {
    let data = tree();
    let snapshot = Snapshot::at(&data, PartialDate::parse("2026-01-01").unwrap().last_day());
    for (field, descending, expected) in [
        (Field::Declared, false, "bcad"),
        (Field::Target, false, "cabd"),
        (Field::Kind, false, "dbca"),
        (Field::In, true, "cdab"),
        (Field::Status, true, "dabc"),
    ] {
        let mut found: Vec<Found> = ["a", "b", "c", "d"].map(|code| Found::from(data.find(code).unwrap())).into();
        Sort(vec![Key { field, descending }]).apply(&snapshot, false, &mut found);
        assert_eq!(codes(&data, &found), expected, "{field:?}");
    }
}

/// Without a search the largest place comes first, and a place with others in it is listed only when its kind is asked for.
#[test]
fn a_list_that_nobody_has_ordered_has_the_largest_places_first() {
    let data = tree();
    let snapshot = Snapshot::at(&data, PartialDate::parse("2026-01-01").unwrap().last_day());
    let listed = |conditions: &str, sort: &str| {
        let (filter, sort) = (Filter::parse(conditions).0, Sort::parse(sort).0);
        let query = Query { text: "", filter: &filter, sort: &sort, english: false, chosen: &[] };
        codes(&data, &run(&snapshot, &SearchIndex::new(&data), &query))
    };
    assert_eq!(listed("", ""), "bcda");
    assert_eq!(listed("", "population"), "adcb");
    assert_eq!(listed("kind:prefecture,kind:ward", ""), "PQa");
    assert_eq!(Sort::default_order().text(), "-population");
}
