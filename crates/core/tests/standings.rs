//! Which pledge of a place is shown, where several stand, and how long a statement that there is none holds.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use pledge_core::{Day, Snapshot, Status, ingest, model::date::Holds};

/// The target year of the pledge that stands, with pledges of these dates in the order of the file.
fn shown(dates: &[&str]) -> Option<u16> {
    let places = "code,name,population\na,A,1\n";
    let rows = dates.iter().zip(2041..).map(|(date, target)| format!("a,{date},on,{target}\n"));
    let pledges: String =
        std::iter::once("place,declared,declared_kind,target_year\n".to_owned()).chain(rows).collect();
    let tables =
        [("places", places), ("pledges", &*pledges)].map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0);
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    let snapshot = Snapshot::at(&data, Day { year: 2022, month: 6, day: 1 });
    snapshot.standing(data.find("a").unwrap()).pledge?.target_year
}

#[test]
fn of_pledges_that_count_from_one_day_the_one_with_the_most_exact_date_is_shown() {
    assert_eq!(shown(&["2020", "2020-12", "2020-12-31"]), Some(2043));
    assert_eq!(shown(&["2020", "2020-12"]), Some(2042));
    assert_eq!(shown(&["2020", "2020-12-31", "2020-12"]), Some(2042));
    assert_eq!(shown(&["2020-12", "2020-12"]), Some(2041));
    assert_eq!(shown(&["2020-12-31", "2020-11"]), Some(2042));
}

/// What a source says of a day is true of every earlier one, and of none after it.
#[test]
fn a_place_is_known_not_to_have_declared_until_the_day_of_the_statement() {
    let tables = [
        ("places", "code,name,population\na,A,1\nb,B,1\n"),
        ("pledges", "place,declared,declared_kind\nb,,\n"),
        ("absences", "place,as_of\na,2020-06-30\nb,2020-06-30\n"),
    ];
    let (data, issues) = ingest::read(&tables.map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0));
    assert_eq!(issues, []);
    for (month, day, own, status) in [(6, 30, Holds::No, Status::NotDeclared), (7, 1, Holds::Maybe, Status::Unknown)] {
        let snapshot = Snapshot::at(&data, Day { year: 2020, month, day });
        let [a, b] = ["a", "b"].map(|code| data.find(code).unwrap());
        assert_eq!((snapshot.own(a), snapshot.status(a)), (Holds::No, status), "{month}");
        assert_eq!((snapshot.own(b), snapshot.status(b)), (own, status), "{month}");
    }
}
