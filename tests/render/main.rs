//! Snapshots of every view in both languages, rendered natively by the same components that run in the browser.
//!
//! Promise: what readers see changes only on purpose. `INSTA_UPDATE=always cargo test --features ssr` writes new snapshots;
//! look at the difference before you commit it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "tests may fail loudly"
)]

mod easy;
mod reasons;
mod states;
mod views;
mod walks;

use pledge_compare::{
    app::{Loaded, Session},
    core::{
        State,
        ingest::{TABLES, Table, compact, csv},
    },
    i18n::Lang,
    screens::Screen,
    ui::ScreenProps,
};
use std::{fs, path::Path, rc::Rc};
use yew::{Callback, LocalServerRenderer};

/// A handful of real places in all four states of knowledge, from `tests/fixtures/small`.
fn small() -> Rc<Loaded> {
    load("tests/fixtures/small")
}

/// Countries, regions and cities of the world, from `tests/fixtures/world`.
fn world() -> Rc<Loaded> {
    load("tests/fixtures/world")
}

/// Places with their links at home and abroad, and what was found of their partners' targets, from `tests/fixtures/links`.
fn linked() -> Rc<Loaded> {
    load("tests/fixtures/links")
}

fn load(folder: &str) -> Rc<Loaded> {
    // With everything that a page would load later.
    first_file(&tables(folder)).completed(b"").completed(compact::write(&read(folder, &["land", "globe"])).as_bytes())
}

/// The first file that a page would load, when these tables are in it.
fn first_file(tables: &[Table]) -> Rc<Loaded> {
    let (loaded, issues) = Loaded::from_compact(compact::write(tables).as_bytes());
    assert_eq!(issues, [], "the fixtures have no faults");
    loaded
}

fn tables(folder: &str) -> Vec<Table> {
    read(folder, &TABLES.into_iter().chain(["partner_targets"]).collect::<Vec<_>>())
}

fn read(folder: &str, names: &[&str]) -> Vec<Table> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let read = |name: &&str| Some(csv::read(name, &fs::read(folder.join(name).with_extension("csv")).ok()?).0);
    names.iter().filter_map(read).collect()
}

/// The HTML of the widget for the state in a link, one tag a line.
fn render(loaded: Rc<Loaded>, link: &str, lang: Lang) -> String {
    let (state, issues) = State::from_link(link);
    assert_eq!(issues, [], "{link}");
    let session = Rc::new(Session { state, lang, ..Session::default() });
    let props = ScreenProps { loaded, session, dispatch: Callback::noop(), request: Callback::noop() };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let tasks = tokio::task::LocalSet::new();
    let html = tasks.block_on(&runtime, LocalServerRenderer::<Screen>::with_props(props).hydratable(false).render());
    html.replace("><", ">\n<")
}
