//! This count through time.

use pledge_core::{
    Day, Snapshot,
    ingest::{self, csv},
    measure::{coverage::coverage, series::series},
};

fn day(year: u16, month: u8, day: u8) -> Day {
    Day { year, month, day }
}

/// Two places below one: one declared on a day, the other by a day, which leaves open when before it.
fn data() -> pledge_core::Dataset {
    let tables = [
        csv::read("places", b"code,kind,parent,name,population\nP,prefecture,,P,\nA,city,P,A,100\nB,city,P,B,50\n").0,
        csv::read("pledges", b"place,declared,declared_kind\nA,2021-02-10,on\nB,2021-04,by\n").0,
    ];
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    data
}

#[test]
fn what_is_certain_and_what_may_be_stand_beside_each_other() {
    let steps = series(&data(), day(2021, 1, 1), day(2021, 4, 30));
    let seen: Vec<_> = steps.iter().map(|step| (step.day.month, step.places, step.people)).collect();
    assert_eq!(
        seen,
        [(1, [0, 1], [0, 50]), (2, [1, 2], [100, 150]), (3, [1, 2], [100, 150]), (4, [2, 2], [150, 150])],
        "ends of months, counted by hand"
    );
}

#[test]
fn the_last_step_is_the_last_day() {
    let data = data();
    let steps = series(&data, day(2021, 1, 1), day(2021, 2, 15));
    assert_eq!(steps.last().map(|step| step.day), Some(day(2021, 2, 15)));
    let now = coverage(&Snapshot::at(&data, day(2021, 2, 15)), None);
    assert_eq!(steps.last().map(|step| step.people), Some([now.covered, now.covered + now.maybe]));
}

#[test]
fn a_year_typed_wrong_does_not_make_the_page_wait() {
    assert_eq!(series(&data(), day(1, 1, 1), day(2021, 4, 30)).len(), 601);
    assert_eq!(series(&data(), day(2022, 1, 1), day(2021, 4, 30)).len(), 1);
}
