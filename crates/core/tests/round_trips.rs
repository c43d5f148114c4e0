//! What is written comes back as it was: dates, states and links, tables.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

use pledge_core::{
    AsOf, Declared, PartialDate, State, View, ingest,
    model::{code, date::Holds},
    query::{Columns, Facet, Field, Filter, Sort, sort::Key},
};
use proptest::prelude::*;
use std::rc::Rc;

fn any_date() -> impl Strategy<Value = PartialDate> {
    (1_u16..=9999, prop::option::of(1_u8..=12), prop::option::of(1_u8..=31))
        .prop_filter_map("no such date", |(year, month, day)| PartialDate::new(year, month, day))
}

fn any_code() -> impl Strategy<Value = Rc<str>> {
    let text = prop_oneof!["[0-9]{5,6}", "[A-Za-z0-9-]{1,8}", "[^,\\s\\p{C}]{1,6}"];
    text.prop_filter_map("not a code", |text| code::canonical(&text).map(Rc::from).ok())
}

fn any_filter() -> impl Strategy<Value = Filter> {
    let free = (prop::sample::select(vec![Facet::Kind, Facet::In]), "[^\\p{C}]{1,8}");
    let year = (
        prop::sample::select(vec![Facet::Target, Facet::Year, Facet::Leading]),
        any::<u32>().prop_map(|n| n.to_string()),
    );
    let word = prop::sample::select(vec![
        (Facet::Status, "unknown"),
        (Facet::Status, "none"),
        (Facet::Links, "no"),
        (Facet::People, "0"),
        (Facet::People, "1000000"),
        (Facet::Chosen, "yes"),
    ]);
    let word = word.prop_map(|(facet, value)| (facet, value.to_owned()));
    prop::collection::vec(prop_oneof![free, year, word], 0..6).prop_map(|conditions| {
        let mut filter = Filter::default();
        for (facet, value) in &conditions {
            filter.toggle(*facet, value);
        }
        filter
    })
}

fn any_sort() -> impl Strategy<Value = Sort> {
    let fields = prop::sample::subsequence(Field::ALL.to_vec(), 0..=Field::ALL.len()).prop_shuffle();
    (fields, any::<[bool; 11]>()).prop_map(|(fields, descending)| {
        let key = |((field, _), descending)| Key { field, descending };
        Sort(fields.into_iter().zip(descending).map(key).collect())
    })
}

fn any_columns() -> impl Strategy<Value = Columns> {
    let fields = prop::sample::subsequence(Columns::CHOICE.to_vec(), 0..=9);
    fields.prop_map(|fields| {
        let mut columns = Columns::default();
        for field in fields {
            columns.toggle(field);
        }
        columns
    })
}

fn any_state() -> impl Strategy<Value = State> {
    let view = prop::sample::select(View::ALL.map(|(view, _)| view).to_vec());
    let codes = prop::collection::vec(any_code(), 0..6).prop_map(|codes| {
        let mut once: Vec<Rc<str>> = Vec::new();
        for code in codes {
            if !once.contains(&code) {
                once.push(code);
            }
        }
        once
    });
    let place = prop_oneof![Just(Rc::default()), any_code()];
    let as_of = prop_oneof![Just(AsOf::Latest), any_date().prop_map(AsOf::On)];
    let partner = prop_oneof![Just(Rc::default()), any_code()];
    let told = prop_oneof![
        Just(Default::default()),
        (any_code(), any_code())
            .prop_map(|(a, b)| -> (Rc<str>, Rc<str>) { ("jcm".into(), format!("{a}~{b}~iuc").into()) })
    ];
    (
        view,
        codes,
        (place, partner, told),
        as_of,
        any::<String>(),
        any_filter(),
        any_sort(),
        (any_columns(), any::<bool>()),
    )
        .prop_map(
            |(
                view,
                selected,
                (place, partner, (programme, dossier)),
                as_of,
                query,
                filter,
                sort,
                (columns, of_selected),
            )| State {
                // Links leave out the view that would be shown anyhow.
                view: Some(view).filter(|view| *view != if place.is_empty() { View::Places } else { View::Card }),
                selected,
                place,
                partner,
                programme,
                dossier,
                as_of,
                query: query.into(),
                filter,
                sort,
                columns,
                of_selected,
            },
        )
}

proptest! {
    /// A date is written as it was read, and its days bound it.
    #[test]
    fn dates_come_back(date in any_date()) {
        prop_assert_eq!(PartialDate::parse(&date.to_string()), Some(date));
        prop_assert_eq!(AsOf::parse(&AsOf::On(date).to_string()), Some(AsOf::On(date)));
        prop_assert!(date.first_day() <= date.last_day());
        let (first, last) = (PartialDate::from(date.first_day()), PartialDate::from(date.last_day()));
        prop_assert_eq!(PartialDate::parse(&first.to_string()), Some(first));
        prop_assert_eq!(PartialDate::parse(&last.to_string()), Some(last));
    }

    /// A date counts from its last day; a bound leaves open what was before it; no date leaves everything open.
    #[test]
    fn a_pledge_holds_from_the_last_day_of_its_date(date in any_date(), other in any_date()) {
        for day in [date.first_day(), date.last_day(), other.first_day()] {
            let expected = if date.last_day() <= day {
                (Holds::Yes, Holds::Yes)
            } else if date.first_day() <= day {
                (Holds::Maybe, Holds::Maybe)
            } else {
                (Holds::No, Holds::Maybe)
            };
            prop_assert_eq!((Declared::On(date).holds(day), Declared::By(date).holds(day)), expected);
            prop_assert_eq!(Declared::Undated.holds(day), Holds::Maybe);
        }
    }

    /// A state survives its link, without an issue.
    #[test]
    fn states_come_back_from_their_links(state in any_state()) {
        let link = state.to_link();
        prop_assert!(link.is_ascii(), "{}", link);
        let (read, issues) = State::from_link(&link);
        prop_assert_eq!(issues, []);
        prop_assert_eq!(&read, &state);
        prop_assert_eq!(read.to_link(), link);
    }

    /// Any text is a link; what it says once is what its own link says.
    #[test]
    fn any_text_is_a_link(
        text in prop_oneof![
            any::<String>(),
            "[?#]?((view|selected|place|partner|programme|dossier|as-of|query|filter|sort|columns|x)=[a-z0-9:,%+-]{0,12}&?){0,6}",
            "((query|selected|filter)=(%[0-9A-F]{2}){0,8}&){0,4}",
        ],
    ) {
        let (state, _) = State::from_link(&text);
        let (again, issues) = State::from_link(&state.to_link());
        prop_assert_eq!(issues, []);
        prop_assert_eq!(again, state);
    }

    /// A table comes back from both forms cell by cell.
    #[test]
    fn tables_come_back(
        rows in (1_usize..5).prop_flat_map(|columns| {
            let cell = prop_oneof!["[^\t\r\n]{0,6}", "[0-9]{1,4}", "-?[0-9]{18,20}", Just(String::new())];
            prop::collection::vec(prop::collection::vec(cell, columns), 0..12)
        }),
        rising in any::<bool>(),
    ) {
        let rows: Vec<Vec<String>> = rows
            .into_iter()
            .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
            .enumerate()
            .map(|(at, mut row)| { if rising { row[0] = format!("{:05}", at * at); } row })
            .collect();
        let width = rows.first().map_or(1, Vec::len);
        let names: Vec<String> = (0..width).map(|at| format!("column_{at}")).collect();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&names).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let (table, issues) = ingest::csv::read("table", &writer.into_inner().unwrap());
        prop_assert_eq!(issues, []);
        let (compact, issues) = ingest::compact::read(ingest::compact::write(std::slice::from_ref(&table)).as_bytes());
        prop_assert_eq!(issues, []);
        for read in [&table, &compact[0]] {
            prop_assert_eq!((read.name(), read.len()), ("table", rows.len()));
            prop_assert!(read.header().eq(names.iter().map(String::as_str)));
            for (at, row) in rows.iter().enumerate() {
                for (name, cell) in names.iter().zip(row) {
                    prop_assert_eq!(read.cell(at, name), cell.trim());
                }
            }
        }
    }
}

/// A link carries any text in percent-encoding as RFC 3986 writes it; what is none is taken as it stands.
#[test]
fn percent_encoding_is_read_where_it_is_one() {
    for (link, text) in [
        ("query=%E3%81%82%2f%25", "あ/%"),
        ("query=50%", "50%"),
        ("query=%4", "%4"),
        ("query=%zz%-1", "%zz%-1"),
        ("query=%+5a+b", "% 5a b"),
        ("query=%E3%81", "%E3%81"),
        ("query=a+%E3%81", "a+%E3%81"),
    ] {
        assert_eq!(&*State::from_link(link).0.query, text, "{link}");
    }
    let state = State { query: "あ/% ~,:".into(), ..State::default() };
    assert_eq!(state.to_link(), "query=%E3%81%82%2F%25%20~,:");
}

#[test]
fn an_empty_view_is_the_one_that_is_shown_anyhow_and_no_fault() {
    let (mut state, mut issues) = (State::default(), Vec::new());
    state.set("view", "map", &mut issues);
    assert_eq!(state.view, Some(View::Map));
    state.set("view", " ", &mut issues);
    assert_eq!((state.view, issues), (None, Vec::new()));
}

#[test]
fn a_scope_of_all_or_none_is_that_of_all_and_another_word_changes_nothing() {
    for (text, of_selected, faults) in [("selected", true, 0), ("all", false, 0), (" ", false, 0), ("some", true, 1)] {
        let (mut state, mut issues) = (State { of_selected: true, ..State::default() }, Vec::new());
        state.set("scope", text, &mut issues);
        assert_eq!((state.of_selected, issues.len()), (of_selected, faults), "{text}");
    }
}

#[test]
fn one_word_says_how_exactly_a_declaration_is_dated() {
    let date = |text| PartialDate::parse(text).unwrap();
    let dated =
        [Declared::On, Declared::By].map(|kind| ["2021-10-29", "2021-10", "2021"].map(|text| kind(date(text)).id()));
    assert_eq!(dated, [["day", "month", "year"], ["by", "by", "by"]]);
    assert_eq!(Declared::Undated.id(), "undated");
}
