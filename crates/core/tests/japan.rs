//! The figures of the Japan package. Every expected number is computed here from the CSV files with plain maps, not with
//! the code under test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod japan_package;

use japan_package::{Row, id, japan, rows, tables};
use pledge_core::{
    AsOf, Coverage, Dataset, Day, PartialDate, PlaceId, Snapshot, Status, ingest,
    measure::coverage::coverage,
    model::reported::{Origin, Subject},
};
use std::collections::{BTreeMap, BTreeSet};

const NATIONAL: u64 = 126_146_099;
const HEADLINE: &str = "2021-10-29";
const ABSENT: [&str; 7] = ["05000", "08000", "11000", "17000", "23000", "35000", "40000"];

fn day(text: &str) -> Day {
    PartialDate::parse(text).expect("a date").last_day()
}

fn cover(data: &Dataset, as_of: &str, codes: &[&str]) -> Coverage {
    let ids: Vec<PlaceId> = codes.iter().map(|code| id(data, code)).collect();
    coverage(&Snapshot::at(data, day(as_of)), Some(&ids))
}

/// Population by municipality, from the file.
fn people() -> BTreeMap<String, u64> {
    let rows = rows("places").into_iter().filter(|row| row["kind"] != "prefecture");
    rows.map(|row| (row["code"].clone(), row["population"].parse().expect("a number"))).collect()
}

/// Codes that had declared by the day, from the file: an exact date or a bound, a month or a year by its last day.
fn declared_by(date: &str) -> BTreeSet<String> {
    let last = |text: &str| match text.len() {
        4 => format!("{text}-12-31"),
        7 => format!("{text}-31"),
        _ => text.to_owned(),
    };
    let rows = rows("pledges").into_iter();
    let held = rows.filter(|row| !row["declared"].is_empty() && *last(&row["declared"]) <= *date);
    held.map(|row| row["place"].clone()).collect()
}

fn prefecture_of(code: &str) -> String {
    format!("{}000", &code[..2])
}

#[test]
fn it_holds_every_local_government_once() {
    let data = japan();
    let mut kinds = BTreeMap::new();
    for (_, place) in data.places() {
        *kinds.entry(place.kind.to_string()).or_insert(0) += 1;
    }
    let expected =
        [("city", 772), ("designated_city", 20), ("prefecture", 47), ("town", 743), ("village", 183), ("ward", 23)];
    assert_eq!(kinds, expected.map(|(kind, count)| (kind.to_owned(), count)).into());
    assert_eq!(data.places().filter(|(id, _)| data.is_leaf(*id)).count(), 1_741);
    assert_eq!(data.len(), rows("places").len());
}

#[test]
fn every_place_lies_in_the_prefecture_its_code_names() {
    let data = japan();
    for (id, place) in data.places().filter(|(_, place)| &*place.kind != "prefecture") {
        let above = data.parent(id).and_then(|above| data.place(above)).expect("a prefecture");
        assert_eq!(*above.code, prefecture_of(&place.code), "{}", place.code);
    }
}

#[test]
fn all_prefectures_together_are_the_whole_country() {
    let data = japan();
    assert_eq!(people().values().sum::<u64>(), NATIONAL);
    assert_eq!(data.national(), NATIONAL);
    let prefectures: Vec<PlaceId> = data.places().map(|(id, _)| id).filter(|id| data.parent(*id).is_none()).collect();
    let all = coverage(&Snapshot::at(&data, day(HEADLINE)), Some(&prefectures));
    assert_eq!((all.people, all.national, all.places, all.share()), (NATIONAL, NATIONAL, 47, Some(1000)));
}

#[test]
fn the_headline_of_october_2021_is_the_union_of_everything_listed() {
    let (people, declared) = (people(), declared_by(HEADLINE));
    let prefectures = declared.iter().filter(|code| code.ends_with("000")).count();
    let inside = |code: &str| declared.contains(&prefecture_of(code)) || declared.contains(code);
    let union: u64 = people.iter().filter(|(code, _)| inside(code)).map(|(_, people)| people).sum();
    let plain: u64 = declared
        .iter()
        .map(|code| match code.strip_suffix("000") {
            Some(prefix) => people.iter().filter(|(code, _)| code.starts_with(prefix)).map(|(_, people)| people).sum(),
            None => people[code],
        })
        .sum();
    assert_eq!((declared.len(), prefectures, union), (396, 40, 111_381_989));
    assert!(plain > NATIONAL, "the plain sum counts more people than there are: {plain}");

    let data = japan();
    let headline = coverage(&Snapshot::at(&data, day(HEADLINE)), None);
    assert_eq!((headline.people, headline.covered, headline.places), (union, union, 396));
    assert_eq!(headline.naive, plain);
    assert_eq!(headline.own + headline.above + headline.both, union);
}

#[test]
fn the_split_of_the_headline_says_who_has_pledged_for_whom() {
    let (people, declared) = (people(), declared_by(HEADLINE));
    let (mut own, mut above, mut both) = (0, 0, 0);
    for (code, people) in &people {
        match (declared.contains(code), declared.contains(&prefecture_of(code))) {
            (true, true) => both += people,
            (true, false) => own += people,
            (false, true) => above += people,
            (false, false) => {}
        }
    }
    let data = japan();
    let headline = coverage(&Snapshot::at(&data, day(HEADLINE)), None);
    assert_eq!((headline.own, headline.above, headline.both), (own, above, both));
}

#[test]
fn what_may_be_added_is_what_no_source_settles() {
    // Undated, known only by a later bound, or in a month or year that has begun: possible, unless a source says "not yet".
    let declared = declared_by(HEADLINE);
    let open = |row: &Row| {
        let begun = HEADLINE.starts_with(&*row["declared"]);
        !declared.contains(&row["place"])
            && !ABSENT.contains(&&*row["place"])
            && (row["declared"].is_empty() || row["declared_kind"] == "by" || begun)
    };
    let possible: BTreeSet<String> = rows("pledges").into_iter().filter(open).map(|row| row["place"].clone()).collect();
    let adds = |code: &str| {
        let inside = |set: &BTreeSet<String>| set.contains(code) || set.contains(&prefecture_of(code));
        inside(&possible) && !inside(&declared)
    };
    let maybe: u64 = people().iter().filter(|(code, _)| adds(code)).map(|(_, people)| people).sum();
    let data = japan();
    assert_eq!(coverage(&Snapshot::at(&data, day(HEADLINE)), None).maybe, maybe);
}

#[test]
fn the_official_count_of_the_headline_day_stands_beside_it() {
    let data = japan();
    let official = data.reported().iter().find(|reported| {
        reported.date.to_string() == HEADLINE
            && reported.subject == Subject::Pledges
            && reported.origin == Origin::Official
    });
    let official = official.expect("the Ministry's count of that day");
    assert_eq!((official.governments, official.people), (Some(479), Some(111_770_000)));
    assert!(!official.sources.is_empty());
    assert_eq!(data.reported().len(), rows("reported").len());
    assert_eq!(data.milestones().len(), rows("milestones").len());
}

#[test]
fn a_city_and_its_prefecture_count_the_prefecture_once() {
    let data = japan();
    let kanagawa: u64 = people().iter().filter(|(code, _)| code.starts_with("14")).map(|(_, people)| people).sum();
    let both = cover(&data, HEADLINE, &["14100", "14000"]);
    assert_eq!((both.people, both.places), (kanagawa, 2));
    assert_eq!(both.people, cover(&data, HEADLINE, &["14000"]).people);
    assert_eq!(both.naive, kanagawa + people()["14100"]);
}

#[test]
fn the_seven_prefectures_had_not_declared_and_a_source_says_so() {
    let data = japan();
    let snapshot = Snapshot::at(&data, day(HEADLINE));
    let none: Vec<String> = data
        .places()
        .filter(|(id, place)| &*place.kind == "prefecture" && snapshot.status(*id) == Status::NotDeclared)
        .map(|(_, place)| place.code.to_string())
        .collect();
    assert_eq!(none, ABSENT);
    for code in ABSENT {
        let standing = snapshot.standing(id(&data, code));
        assert!(standing.not_declared.is_some() && standing.pledge.is_none() && standing.maybe.is_none(), "{code}");
    }
}

#[test]
fn the_two_designated_cities_of_the_pilots_show_declared_and_covered() {
    let data = japan();
    let snapshot = Snapshot::at(&data, day(HEADLINE));
    let standing = snapshot.standing(id(&data, "14100"));
    assert_eq!((standing.status, standing.above), (Status::Declared, data.find("14000")));
    let standing = snapshot.standing(id(&data, "40100"));
    assert_eq!((standing.status, standing.above), (Status::Declared, None));
}

#[test]
fn every_fact_names_a_source() {
    let data = japan();
    let title = |pledge: &pledge_core::Pledge| data.place(pledge.place).map(|place| place.code.clone());
    for pledge in data.pledges() {
        assert!(!pledge.sources.is_empty(), "{:?}", title(pledge));
        for source in &*pledge.sources {
            let source = data.source(*source).expect("ids point into the table");
            assert!(
                !source.publisher.name_ja.is_empty() && !source.publisher.name_en.is_empty(),
                "{:?}",
                title(pledge)
            );
        }
    }
    assert!(data.places().all(|(_, place)| !place.sources.is_empty()));
    assert!(data.places().all(|(id, _)| data.absences_of(id).iter().all(|absence| !absence.sources.is_empty())));
    assert_eq!(data.pledges().len(), rows("pledges").len());
}

#[test]
fn the_compact_form_of_the_package_reads_as_the_files_do() {
    let tables = tables();
    let (read, issues) = ingest::compact::read(ingest::compact::write(&tables).as_bytes());
    assert_eq!(issues, []);
    for (read, table) in read.iter().zip(&tables) {
        assert_eq!((read.name(), read.len()), (table.name(), table.len()));
        assert!(read.header().eq(table.header()), "{}", table.name());
        for (row, column) in (0..table.len()).flat_map(|row| table.header().map(move |column| (row, column))) {
            assert_eq!(read.cell(row, column), table.cell(row, column), "{} {row} {column}", table.name());
        }
    }
    assert_eq!(read.len(), tables.len());
}

#[test]
fn the_latest_day_is_the_newest_date_in_the_data() {
    let data = japan();
    let dated = [rows("reported"), rows("pledges")].concat();
    let newest = dated.iter().filter_map(|row| {
        let text = row.get("date").or(row.get("declared"))?;
        Some(PartialDate::parse(text)?.last_day())
    });
    assert_eq!(data.span().map(|(_, last)| last), newest.max());
    assert_eq!(AsOf::parse("latest"), Some(AsOf::Latest));
}
