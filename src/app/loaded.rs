//! A dataset ready for questions.

use pledge_core::{
    AsOf, Dataset, Day, Issue, PlaceId, Snapshot,
    ingest::{self, Table, compact, csv},
    query::SearchIndex,
};
use std::rc::Rc;

/// A dataset with its search index. Shared by all widgets of a page.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The data.
    pub data: Dataset,
    /// The folded names.
    pub index: SearchIndex,
}

impl PartialEq for Loaded {
    /// Loaded data never change: two are the same when they are one.
    fn eq(&self, other: &Loaded) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Loaded {
    /// Builds a dataset from tables and folds its names.
    pub fn from_tables(tables: &[Table]) -> (Rc<Loaded>, Vec<Issue>) {
        let (data, issues) = ingest::read(tables);
        let index = SearchIndex::new(&data);
        (Rc::new(Loaded { data, index }), issues)
    }

    /// Reads a compiled package.
    pub fn from_compact(bytes: &[u8]) -> (Rc<Loaded>, Vec<Issue>) {
        let (tables, mut issues) = compact::read(bytes);
        let (loaded, more) = Loaded::from_tables(&tables);
        issues.extend(more);
        (loaded, issues)
    }

    /// Reads CSV files, each with the name of its table.
    pub fn from_csv<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Rc<Loaded>, Vec<Issue>) {
        let mut issues = Vec::new();
        let tables: Vec<Table> = files
            .into_iter()
            .map(|(name, bytes)| {
                let (table, found) = csv::read(name, bytes);
                issues.extend(found);
                table
            })
            .collect();
        let (loaded, more) = Loaded::from_tables(&tables);
        issues.extend(more);
        (loaded, issues)
    }

    /// The day that is meant, with the newest day of the data for `latest`.
    pub fn day(&self, as_of: AsOf) -> Day {
        match as_of {
            AsOf::On(date) => date.last_day(),
            AsOf::Latest => self.data.span().map_or(Day { year: 1, month: 1, day: 1 }, |(_, last)| last),
        }
    }

    /// What is known on the day that is meant.
    pub fn snapshot(&self, as_of: AsOf) -> Snapshot<'_> {
        Snapshot::at(&self.data, self.day(as_of))
    }

    /// The known places among codes, in their order.
    pub fn places(&self, codes: &[Rc<str>]) -> Vec<PlaceId> {
        codes.iter().filter_map(|code| self.data.find(code)).collect()
    }
}
