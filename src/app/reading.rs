//! Somebody's own data, read file by file, so that a page can breathe between the steps.

use super::Loaded;
use pledge_core::{
    Issue,
    ingest::{self, Table, csv, header, merge, single},
};
use std::rc::Rc;

/// How the reading of somebody's own data went.
#[derive(Debug, Default)]
pub struct Report {
    /// What could not be read.
    pub issues: Vec<Issue>,
    /// The columns of a single table: their names in the file, and what they were taken for.
    pub meanings: Vec<(String, String)>,
    /// What changed, when the data went over others.
    pub merged: Option<merge::Merged>,
}

/// The files read so far.
#[derive(Debug, Default)]
pub struct Reading {
    tables: Vec<Table>,
    report: Report,
}

impl Reading {
    /// Whether nothing has been read.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
    }

    /// Reads one CSV file as the table `name`; one named [`header::SINGLE`] holds places and pledges together, and
    /// `meanings` says what its columns are where their names do not.
    pub fn add(&mut self, name: &str, bytes: &[u8], meanings: &[(String, String)]) {
        let (table, found) = csv::read_as(name, bytes, meanings);
        self.report.issues.extend(found);
        if name == header::SINGLE {
            self.report.meanings =
                table.meanings().map(|(given, taken)| (given.to_owned(), taken.to_owned())).collect();
            self.tables.extend(single::split(&table));
        } else {
            self.tables.push(table);
        }
    }

    /// The data in the files, over `base` if given.
    pub fn finish(mut self, base: Option<&Loaded>) -> Rc<Loaded> {
        if let Some(base) = base {
            let (merged, changes) = merge::merge(&base.tables, &self.tables);
            (self.tables, self.report.merged) = (merged, Some(changes));
        }
        let (data, more) = ingest::read(&self.tables);
        let mut loaded = Loaded::new(self.tables, data);
        self.report.issues.extend(more);
        loaded.report = Some(Rc::new(self.report));
        Rc::new(loaded)
    }
}
