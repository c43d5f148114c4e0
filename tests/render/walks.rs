//! Walks of a reader, at random: whatever actions follow each other, the reducer keeps its laws, the link leads back to the same state,
//! and the screen can be drawn.

use super::{linked, render, small};
use pledge_compare::{
    app::{Action, Loaded, Opened, Rows, Session},
    core::{
        AsOf, PartialDate, State, Status, View,
        query::{Columns, Facet, Field, filter},
        state::grammar::KEYS,
    },
    i18n::Lang,
};
use proptest::{prelude::*, sample::select};
use std::{collections::BTreeSet, rc::Rc};

/// Places and partners of the two packages drawn here, one with nothing known of it, and codes of neither.
const CODES: [&str; 8] = ["14000", "14100", "14130", "20201", "35203", "07203", "99999", "x-1"];
const PARTNERS: [&str; 4] = ["", "gn-2928810", "KH-siem-reap-province", "nowhere"];
const PROGRAMMES: [&str; 5] = ["", "iuc", "jcm", "leading-areas", "nothing"];
const DOSSIERS: [&str; 3] = ["", "07203~gn-2928810~iuc", "14130~nowhere~iuc"];

fn any_code() -> impl Strategy<Value = Rc<str>> {
    select(&CODES[..]).prop_map(Rc::from)
}

fn any_codes() -> impl Strategy<Value = Vec<Rc<str>>> {
    prop::sample::subsequence(&CODES[..], 0..=CODES.len())
        .prop_shuffle()
        .prop_map(|codes| codes.into_iter().map(Rc::from).collect())
}

fn any_view() -> impl Strategy<Value = View> {
    select(View::ALL.map(|(view, _)| view).to_vec())
}

fn any_date() -> impl Strategy<Value = AsOf> {
    let date = (2015_u16..2030, prop::option::of(1_u8..=12), prop::option::of(1_u8..=28));
    let date = date.prop_filter_map("no such date", |(year, month, day)| PartialDate::new(year, month, day));
    prop_oneof![1 => Just(AsOf::Latest), 3 => date.prop_map(AsOf::On)]
}

fn any_text() -> impl Strategy<Value = Rc<str>> {
    let known = select(vec!["", "川崎", "かわさき", "kawasaki", "14130", "%", "&=#", "  "]).prop_map(str::to_owned);
    prop_oneof![known, ".{0,8}"].prop_map(Rc::from)
}

fn any_condition() -> impl Strategy<Value = (Facet, Rc<str>)> {
    let facet = select(Facet::ALL.map(|(facet, _)| facet).to_vec());
    (facet, any::<prop::sample::Index>(), any_code()).prop_map(|(facet, at, code)| {
        let value = match facet {
            Facet::Status => at.get(&Status::ALL).id().to_owned(),
            Facet::In => code.to_string(),
            Facet::Chosen => "yes".to_owned(),
            Facet::Links => at.get(&filter::ANSWERS).to_string(),
            Facet::People => at.get(&filter::BANDS).start().to_string(),
            Facet::Kind => at.get(&["city", "town", "prefecture", "country"]).to_string(),
            Facet::Target | Facet::Year | Facet::Leading => at.get(&["2050", "2020", "1", "0"]).to_string(),
        };
        (facet, value.into())
    })
}

fn any_field() -> impl Strategy<Value = Field> {
    select(Field::ALL.map(|(field, _)| field).to_vec())
}

/// A state that another page may set, by any text for its keys.
fn any_state() -> impl Strategy<Value = State> {
    let pair = (select(KEYS.map(|key| key.name).to_vec()), any_text());
    prop::collection::vec(pair, 0..4).prop_map(|pairs| {
        let mut state = State::default();
        for (key, text) in pairs {
            state.set(key, &text, &mut Vec::new());
        }
        state
    })
}

fn any_action() -> impl Strategy<Value = Action> {
    let word = |words: &'static [&'static str]| select(words).prop_map(Rc::<str>::from);
    let opened = (any_view(), any_code(), any::<i32>());
    let rows = (0_usize..3000, 0_usize..200);
    prop_oneof![
        3 => any_view().prop_map(Action::Show),
        2 => opened.prop_map(|(view, code, top)| Action::Open(Opened { view, code, top })),
        2 => Just(Action::Close),
        1 => rows.prop_map(|(from, count)| Action::Rows(Rows { from, count })),
        6 => any_code().prop_map(Action::Toggle),
        1 => any_codes().prop_map(Action::Select),
        2 => Just(Action::ClearSelection),
        1 => word(&PARTNERS).prop_map(Action::Partner),
        1 => word(&PROGRAMMES).prop_map(Action::Programme),
        1 => word(&DOSSIERS).prop_map(Action::Dossier),
        3 => any_date().prop_map(Action::AsOf),
        3 => any_text().prop_map(Action::Search),
        1 => Just(Action::ListChosen),
        5 => any_condition().prop_map(|(facet, value)| Action::Filter(facet, value)),
        1 => Just(Action::NoOwnDeclaration),
        2 => Just(Action::ClearFilters),
        3 => Just(Action::Undo),
        3 => any_field().prop_map(Action::SortBy),
        2 => any::<bool>().prop_map(Action::OfSelected),
        1 => select(Columns::CHOICE.to_vec()).prop_map(Action::Column),
        1 => select(Lang::ALL.to_vec()).prop_map(Action::SetLang),
        1 => any_state().prop_map(|state| Action::ReplaceState(Box::new(state))),
    ]
}

/// What holds after every action.
fn hold(session: &Session) {
    let state = &session.state;
    let link = state.to_link();
    let (again, issues) = State::from_link(&link);
    assert_eq!(issues, [], "{link}");
    assert_eq!(again.shown(), state.shown(), "{link}");
    assert_eq!(State { view: state.view, ..again }, *state, "{link}");
    let own = session.link(state);
    assert_eq!(own.strip_prefix(&link).is_some(), !own.is_empty() || link.is_empty(), "{own}");
    let once: BTreeSet<&str> = state.selected.iter().map(|code| &**code).collect();
    assert_eq!(once.len(), state.selected.len(), "each place is chosen once: {link}");
    if state.selected.is_empty() {
        assert!(!state.of_selected, "no figure is that of no places");
        assert!(!state.filter.names(Facet::Chosen), "no list is that of no places");
    }
}

/// Undo gives back what one press has cleared, and once only.
fn undoes(session: &Session) {
    for (clear, is_something) in [
        (Action::ClearSelection, !session.state.selected.is_empty()),
        (Action::ClearFilters, !(session.state.filter.is_empty() && session.state.query.is_empty())),
    ] {
        let cleared = session.after(clear.clone());
        hold(&cleared);
        if is_something {
            let back = cleared.after(Action::Undo);
            assert_eq!(back.state, session.state, "after {clear:?}");
            assert_eq!(back.undo(), None, "{clear:?} is undone once");
        }
    }
    if session.undo().is_none() {
        assert_eq!(session.after(Action::Undo).state, session.state, "with nothing cleared, undo does nothing");
    }
}

/// A second press takes a first one back.
fn turns_back(session: &Session, action: &Action) {
    let twice = session.after(action.clone()).after(action.clone());
    match action {
        Action::Toggle(code) if !session.state.selected.contains(code) => assert_eq!(twice.state, session.state),
        Action::Filter(..) if !session.state.selected.is_empty() => assert_eq!(twice.state, session.state),
        Action::Column(_) => assert_eq!(twice.state, session.state),
        Action::Show(_) | Action::AsOf(_) | Action::Search(_) | Action::Select(_) | Action::OfSelected(_) => {
            assert_eq!(twice.state, session.after(action.clone()).state, "{action:?} says what is to be");
        }
        _ => {}
    }
}

fn walk(actions: &[Action]) -> Session {
    let mut session = Session::default();
    for action in actions {
        turns_back(&session, action);
        let next = session.after(action.clone());
        let moved = next.state.shown() != session.state.shown();
        assert_eq!(next.view_changes, session.view_changes + u32::from(moved), "the focus follows each new view");
        assert_ne!(action.reason(), "");
        hold(&next);
        undoes(&next);
        session = next;
    }
    session
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_of_a_session_hold_after_every_action(actions in prop::collection::vec(any_action(), 1..40)) {
        walk(&actions);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn wherever_a_walk_ends_the_screen_is_drawn(actions in prop::collection::vec(any_action(), 1..20)) {
        let session = walk(&actions);
        let packages: [Rc<Loaded>; 2] = [small(), linked()];
        for loaded in packages {
            let html = render(loaded, &session.state.to_link(), session.lang);
            prop_assert!(html.contains("pc-"), "{html}");
        }
    }
}
