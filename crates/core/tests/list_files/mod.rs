//! Own lists of `tests/fixtures/lists`, read alone or over the bundled list.

use crate::japan_package;
use pledge_core::{
    Dataset, Day, Issue, Snapshot,
    ingest::{
        self, Table, merge,
        own::{self, Options, Summary},
    },
    measure::coverage::coverage,
};
use std::{fs, path::PathBuf};

pub(crate) struct Read {
    pub(crate) data: Dataset,
    pub(crate) summary: Summary,
    pub(crate) issues: Vec<Issue>,
    pub(crate) tables: Vec<Table>,
}

pub(crate) fn bytes(name: &str) -> Vec<u8> {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/lists").join(name).with_extension("csv");
    fs::read(path).expect(name)
}

pub(crate) fn read_as(bytes: &[u8], meanings: &[(&str, &str)]) -> Read {
    read_below(bytes, None, meanings)
}

/// With the row of the headings as somebody has chosen it.
pub(crate) fn read_below(bytes: &[u8], header: Option<u32>, meanings: &[(&str, &str)]) -> Read {
    let pair = |(given, taken): &(&str, &str)| ((*given).to_owned(), (*taken).to_owned());
    let meanings: Vec<(String, String)> = meanings.iter().map(pair).collect();
    let today = Some(Day { year: 2026, month: 6, day: 30 });
    let options = Options { meanings: &meanings, header, today, ..Options::default() };
    let (tables, summary, mut issues) = own::understand(bytes, &options).tables(None);
    let (data, more) = ingest::read(&tables);
    issues.extend(more);
    Read { data, summary, issues, tables }
}

pub(crate) fn read(name: &str) -> Read {
    read_as(&bytes(name), &[])
}

/// Row, column and reason of each issue.
pub(crate) fn listed(read: &Read) -> Vec<(u32, &str, &str)> {
    read.issues.iter().map(|issue| (issue.row.unwrap_or_default(), &*issue.column, issue.reason.id())).collect()
}

/// Code, name, people, declared and target of each place, in the order of the data.
pub(crate) fn places(data: &Dataset) -> Vec<String> {
    let text = |(id, place): (pledge_core::PlaceId, &pledge_core::Place)| {
        let people = place.population.map_or("?".to_owned(), |people| people.to_string());
        let pledges = data.pledges_of(id).iter().map(|pledge| {
            let date = pledge.declared.date().map_or("-".to_owned(), |date| date.to_string());
            format!(" {date}>{}", pledge.target_year.unwrap_or_default())
        });
        format!("{} {} {people}{}", place.code, place.name_ja, pledges.collect::<String>())
    };
    data.places().map(text).collect()
}

/// The people of the country, and those under a pledge, on the last day that the data know.
pub(crate) fn people(data: &Dataset) -> (u64, u64) {
    let day = data.span().expect("dates").1;
    let all = coverage(&Snapshot::at(data, day), None);
    (all.national, all.people)
}

/// A list over the bundled one.
pub(crate) fn over(bytes: &[u8]) -> (Dataset, merge::Merged, Vec<Issue>) {
    let base_tables = japan_package::tables();
    let (base, _) = ingest::read(&base_tables);
    let (tables, _, mut issues) = own::understand(bytes, &Options::default()).tables(Some(&base));
    let (tables, merged) = merge::merge(&base_tables, &tables);
    let (data, more) = ingest::read(&tables);
    issues.extend(more);
    assert_eq!(data.len() - base.len(), merged.places_added as usize);
    (data, merged, issues)
}
