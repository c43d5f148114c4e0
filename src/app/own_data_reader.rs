//! Reads own data in steps, so that the page can stay responsive between them.

use super::{Loaded, ReadOptions, ReadReport};
use pledge_core::{
    Day,
    ingest::{
        self, Table, csv, header, merge,
        own::{self, Grid, Options, Understood},
    },
};
use std::rc::Rc;

/// The files read so far. No step repeats the work of an earlier one.
#[derive(Debug, Default)]
pub struct OwnDataReader {
    tables: Vec<Table>,
    grids: Vec<Grid>,
    single: Vec<Understood>,
    today: Option<Day>,
    report: ReadReport,
}

impl OwnDataReader {
    /// Whether nothing has been read.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty() && self.grids.is_empty() && self.single.is_empty() && self.report.summary.is_none()
    }

    /// The day of reading: nothing was declared later.
    pub fn set_today(&mut self, today: Day) {
        self.today = Some(today);
    }

    /// Reads one CSV file as the table `name`; one named [`header::SINGLE`] holds places and pledges together. The page has
    /// decoded it from the encoding in `options`.
    pub fn add(&mut self, name: &str, bytes: &[u8], options: &ReadOptions) {
        options.encoding.clone_into(&mut self.report.encoding);
        if name == header::SINGLE {
            let ReadOptions { separator, header, ref meanings, .. } = *options;
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

impl Loaded {
    /// Reads CSV files, each with the name of its table; see [`OwnDataReader`].
    pub fn from_csv(files: &[(&str, &[u8])], base: Option<&Loaded>) -> Rc<Loaded> {
        let mut reader = OwnDataReader::default();
        for (name, bytes) in files {
            reader.add(name, bytes, &ReadOptions::default());
        }
        reader.finish(base)
    }
}
