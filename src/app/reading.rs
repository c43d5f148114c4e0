//! Somebody's own data, read file by file, so that a page can breathe between the steps.

use super::{Loaded, ReadAs};
use pledge_core::{
    Day, Issue,
    ingest::{
        self, Table, csv, header, merge,
        own::{self, Grid, Options, Summary, Understood},
    },
};
use std::rc::Rc;

/// How the reading of somebody's own data went.
#[derive(Debug, Default)]
pub struct Report {
    /// What could not be read.
    pub issues: Vec<Issue>,
    /// The encoding of a single table, by the name that decoders know it by.
    pub encoding: String,
    /// What was understood of a single table.
    pub summary: Option<Summary>,
    /// What changed, when the data went over others.
    pub merged: Option<merge::Merged>,
}

impl Report {
    /// What was understood of a single table, unless there was nothing in it.
    pub fn understood(&self) -> Option<&Summary> {
        self.summary.as_ref().filter(|summary| !summary.header.names.is_empty())
    }
}

/// The files read so far. What was done is not done again by a later step.
#[derive(Debug, Default)]
pub struct Reading {
    tables: Vec<Table>,
    grids: Vec<Grid>,
    single: Vec<Understood>,
    today: Option<Day>,
    report: Report,
}

impl Reading {
    /// Whether nothing has been read.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty() && self.grids.is_empty() && self.single.is_empty() && self.report.summary.is_none()
    }

    /// The day of reading: nothing was declared later.
    pub fn set_today(&mut self, today: Day) {
        self.today = Some(today);
    }

    /// Reads one CSV file as the table `name`; one named [`header::SINGLE`] holds places and pledges together. The page has
    /// decoded it from the encoding in `read_as`.
    pub fn add(&mut self, name: &str, bytes: &[u8], read_as: &ReadAs) {
        read_as.encoding.clone_into(&mut self.report.encoding);
        if name == header::SINGLE {
            let ReadAs { separator, header, ref meanings, .. } = *read_as;
            let options = Options { meanings, separator, header, today: self.today };
            self.grids.push(own::read(bytes, &options));
            return;
        }
        let (table, found) = csv::read(name, bytes);
        self.report.issues.extend(found);
        let table = own::in_time(table, self.today, &mut self.report.issues);
        self.tables.push(table);
    }

    /// Reads the cells of what was added.
    pub fn understand(&mut self) {
        let today = self.today;
        self.single.extend(std::mem::take(&mut self.grids).into_iter().map(|grid| grid.understood(today)));
    }

    /// Finds the places of what was understood, in `base` if given, and puts them over that.
    pub fn find_places(&mut self, base: Option<&Loaded>) {
        self.understand();
        for read in std::mem::take(&mut self.single) {
            let (tables, summary, issues) = read.tables(base.map(|base| &*base.data));
            self.tables.extend(tables);
            self.report.issues.extend(issues);
            self.report.summary = Some(summary);
        }
        if let Some(base) = base.filter(|_| self.report.merged.is_none()) {
            let (merged, changes) = merge::merge(&base.tables, &self.tables);
            (self.tables, self.report.merged) = (merged, Some(changes));
        }
    }

    /// The data in the files, over `base` if given.
    pub fn finish(mut self, base: Option<&Loaded>) -> Rc<Loaded> {
        self.find_places(base);
        let (data, more) = ingest::read(&self.tables);
        let data = if let Some(today) = self.today { data.read_on(today) } else { data };
        let mut loaded = Loaded::new(self.tables, data);
        self.report.issues.extend(more);
        loaded.report = Some(Rc::new(self.report));
        Rc::new(loaded)
    }
}
