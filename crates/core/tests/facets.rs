//! The filters by links abroad and by leading area, against the CSV files; links to filters keep what they meant.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

#[allow(dead_code, reason = "shared by several tests")]
mod japan_package;

use japan_package::{japan, rows};
use pledge_core::{
    Dataset, Day, Snapshot, ingest,
    query::{
        Facet, Filter,
        filter::{count_states, value_of},
    },
};
use std::collections::BTreeSet;

const DAY: Day = Day { year: 2021, month: 10, day: 29 };

fn admitted(data: &Dataset, conditions: &str) -> BTreeSet<String> {
    let (filter, unknown) = Filter::parse(conditions);
    assert_eq!(unknown, [""; 0], "{conditions}");
    let snapshot = Snapshot::at(data, DAY);
    let conditions = filter.conditions(&snapshot, &[]);
    let found = data.places().filter(|(id, _)| conditions.admits(&snapshot, *id, None));
    found.map(|(_, place)| place.code.to_string()).collect()
}

/// The codes at the home end of the links that lead abroad.
fn abroad() -> BTreeSet<String> {
    let partners: BTreeSet<String> = rows("partners").into_iter().map(|row| row["code"].clone()).collect();
    rows("links").into_iter().filter(|row| partners.contains(&row["b"])).map(|row| row["a"].clone()).collect()
}

fn everywhere() -> BTreeSet<String> {
    rows("places").into_iter().map(|row| row["code"].clone()).collect()
}

#[test]
fn links_abroad_are_listed_or_not() {
    let data = japan();
    assert_eq!(admitted(&data, "links:yes"), abroad());
    assert_eq!(admitted(&data, "links:no"), &everywhere() - &abroad());
    assert_eq!(admitted(&data, "links:yes,links:no"), everywhere());
    let cities = rows("places").into_iter().filter(|row| row["kind"] == "city").map(|row| row["code"].clone());
    assert_eq!(admitted(&data, "kind:city,links:yes"), &cities.collect() & &abroad());
}

#[test]
fn leading_areas_are_found_by_round() {
    let data = japan();
    let led = |rounds: &[&str]| -> BTreeSet<String> {
        let chosen = rows("leading_areas").into_iter().filter(|row| rounds.contains(&&*row["round"]));
        let codes = chosen.flat_map(|row| {
            format!("{} {}", row["place"], row["co_places"]).split(' ').map(str::to_owned).collect::<Vec<_>>()
        });
        codes.filter(|code| !code.is_empty()).collect()
    };
    for round in ["1", "2", "3", "4", "5", "6"] {
        assert_eq!(admitted(&data, &format!("leading:{round}")), led(&[round]), "{round}");
    }
    assert_eq!(admitted(&data, "leading:1,leading:6"), led(&["1", "6"]));
    assert_eq!(admitted(&data, "leading:7"), BTreeSet::new());
}

#[test]
fn data_that_say_nothing_about_links_answer_neither_yes_nor_no() {
    let (table, _) = ingest::csv::read("places", b"code,population\na,1\nb,2\n");
    let (data, _) = ingest::read(&[table]);
    let snapshot = Snapshot::at(&data, DAY);
    assert!(data.places().all(|(id, _)| value_of(&snapshot, id, Facet::Links).is_none()));
    assert_eq!(admitted(&data, "links:no"), BTreeSet::new());
    assert_eq!(admitted(&data, "leading:1"), BTreeSet::new());
}

#[test]
fn links_to_filters_keep_what_they_meant() {
    let old = "kind:city,in:14000,status:declared,target:2050,year:2021,people:100000,chosen:yes";
    let (filter, unknown) = Filter::parse(old);
    assert_eq!(unknown, [""; 0]);
    assert_eq!(filter.text(), old);
    let (filter, _) = Filter::parse("links:yes,chosen:yes,leading:2,kind:city");
    assert_eq!(filter.text(), "kind:city,links:yes,leading:2,chosen:yes");
}

#[test]
fn what_is_no_answer_is_no_condition() {
    let wrong = [
        "status:declard",
        "status:Declared",
        "links:perhaps",
        "chosen:no",
        "people:5",
        "people:many",
        "target:soon",
        "target:02050",
        "year:",
        "leading:first",
        "kind:",
        "in:",
        "colour:red",
    ];
    let text = format!("{},kind:city", wrong.join(","));
    let (filter, unknown) = Filter::parse(&text);
    assert_eq!(unknown, wrong);
    assert_eq!(filter.text(), "kind:city");
    let (filter, unknown) = Filter::parse("in:14000,in:99999,in:140007");
    assert_eq!((unknown.len(), filter.unknown_places(&japan()).collect::<Vec<_>>()), (0, vec!["99999"]));
}

#[test]
fn the_text_of_a_filter_is_encoded_only_where_it_must_be_and_what_is_taken_out_is_one_condition() {
    let mut filter = Filter::default();
    for (facet, value) in
        [(Facet::Kind, "city"), (Facet::Kind, " town"), (Facet::In, "DEU-c-essen"), (Facet::In, "city")]
    {
        filter.toggle(facet, value);
    }
    assert_eq!(filter.text(), "kind:%20town,kind:city,in:DEU-c-essen,in:city");
    filter.toggle(Facet::Kind, "city");
    assert_eq!(filter.text(), "kind:%20town,in:DEU-c-essen,in:city");
}

#[test]
fn a_filter_shows_what_is_not_declared_when_it_has_the_three_other_states_and_no_fewer() {
    let of = |text: &str| Filter::parse(text).0.shows_undeclared();
    assert!(of("status:covered,status:none,status:unknown"));
    for text in
        ["", "status:none", "status:none,status:unknown", "status:declared,status:covered,status:none,status:unknown"]
    {
        assert!(!of(text), "{text:?}");
    }
}

/// Guards the counts beside the years in the filters: each place falls under the years that its row says, a latest day under none.
#[test]
fn a_place_falls_under_the_target_and_the_year_of_its_pledge() {
    let data = japan();
    let snapshot = Snapshot::at(&data, DAY);
    let year = |text: &str| text.get(..4).and_then(|year| year.parse::<u32>().ok());
    let mut checked = [0, 0];
    for row in rows("pledges") {
        let id = data.find(&row["place"]).unwrap();
        if snapshot.standing(id).pledge.is_none() {
            continue;
        }
        let declared = year(&row["declared"]).filter(|_| row["declared_kind"] == "on");
        assert_eq!(value_of(&snapshot, id, Facet::Target), year(&row["target_year"]), "{}", row["place"]);
        assert_eq!(value_of(&snapshot, id, Facet::Year), declared, "{}", row["place"]);
        checked = [checked[0] + u32::from(!row["target_year"].is_empty()), checked[1] + u32::from(declared.is_some())];
    }
    assert!(checked.iter().all(|count| *count > 100), "{checked:?}");
}

#[test]
fn conditions_are_counted_by_facet_and_one_that_is_said_twice_counts_once() {
    let (filter, unknown) = Filter::parse("kind:city,in:14000,kind:town,kind:city");
    assert_eq!((filter.text().as_str(), unknown), ("kind:city,kind:town,in:14000", Vec::new()));
    assert_eq!((filter.len(), filter.is_empty()), (3, false));
    assert_eq!([Facet::Kind, Facet::In, Facet::Status].map(|facet| filter.count(facet)), [2, 1, 0]);
    assert_eq!([Facet::Kind, Facet::In, Facet::Status].map(|facet| filter.names(facet)), [true, true, false]);
    assert_eq!((Filter::default().len(), Filter::default().is_empty()), (0, true));
}

#[test]
fn places_are_counted_by_their_states() {
    let places = "code,kind,parent,name\nP,prefecture,,P\na,city,P,A\nb,city,P,B\nn,city,,N\nu,city,,U\nv,city,,V\nw,city,,W\n\
                  x,city,,X\n";
    let tables = [("places", places), ("pledges", "place,declared,declared_kind\nP,2020-01-01,on\n")];
    let tables = tables.into_iter().chain([("absences", "place,as_of\nn,2022-01-01\n")]);
    let tables: Vec<_> = tables.map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0).collect();
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    assert_eq!(count_states(&Snapshot::at(&data, DAY), data.places().map(|(id, _)| id)), [1, 2, 1, 4]);
}
