//! The benchmarked tasks: the operations that the widget needs. Each is prepared for a number of places and can be repeated.

mod synthetic;

use pledge_core::{
    Day, PlaceId, Snapshot,
    ingest::{self, compact},
    measure::coverage::coverage,
    query::{Filter, Query, SearchIndex, Sort, run},
};
use std::hint::black_box;

/// A task that is ready to be done.
pub(crate) type Ready = Box<dyn FnMut()>;

/// A task by name, and how it is prepared for so many places.
type Task = (&'static str, fn(usize) -> Ready);

/// Every task.
pub(crate) const TASKS: [Task; 11] = [
    ("ingest a CSV", csv),
    ("ingest a package", package),
    ("index for search", index),
    ("search a letter", |count| ask(count, "k", "")),
    ("search a name", |count| ask(count, "山川", "")),
    ("sort by name", |count| ask(count, "", "name")),
    ("sort by population", |count| ask(count, "", "-population")),
    ("snapshot of a day", snapshot),
    ("coverage of all declared", all_declared),
    ("coverage of 40 places", |count| cover(count, count / 40)),
    ("coverage of every place", |count| cover(count, 1)),
];

const DAY: Day = Day { year: 2021, month: 10, day: 29 };

fn csv(count: usize) -> Ready {
    let text = synthetic::csv(count);
    Box::new(move || drop(black_box(synthetic::read(black_box(&text)))))
}

/// The compact form, as the widget reads it first.
fn package(count: usize) -> Ready {
    let text = compact::write(&synthetic::tables(&synthetic::csv(count)));
    Box::new(move || drop(black_box(ingest::read_first(&compact::read(black_box(text.as_bytes())).0))))
}

fn index(count: usize) -> Ready {
    let data = synthetic::data(count);
    Box::new(move || drop(black_box(SearchIndex::new(black_box(data)))))
}

fn ask(count: usize, text: &'static str, sort: &str) -> Ready {
    let data = synthetic::data(count);
    let (snapshot, index) = (Snapshot::at(data, DAY), SearchIndex::new(data));
    let (filter, sort) = (Filter::default(), Sort::parse(sort).0);
    Box::new(move || {
        let query = Query { text, filter: &filter, sort: &sort, english: false, chosen: &[] };
        drop(black_box(run(black_box(&snapshot), &index, &query)));
    })
}

fn snapshot(count: usize) -> Ready {
    let data = synthetic::data(count);
    Box::new(move || drop(black_box(Snapshot::at(black_box(data), DAY))))
}

fn all_declared(count: usize) -> Ready {
    let snapshot = Snapshot::at(synthetic::data(count), DAY);
    Box::new(move || _ = black_box(coverage(black_box(&snapshot), None)))
}

/// The coverage of every so-many-th place.
fn cover(count: usize, step: usize) -> Ready {
    let data = synthetic::data(count);
    let snapshot = Snapshot::at(data, DAY);
    let selection: Vec<PlaceId> = data.places().map(|(id, _)| id).step_by(step).collect();
    Box::new(move || _ = black_box(coverage(black_box(&snapshot), Some(&selection))))
}
