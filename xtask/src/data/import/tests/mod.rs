//! Lists in each layout against small packages of ours. The numbers expected are counted by hand in the fixtures.

mod faults;
mod laws;
mod links;
mod ministry;
mod tracker;
mod workbooks;

use anyhow::{Context, Result};
use clap::Parser;

use super::ours::Package;
use super::report::{Line, Report};
use super::{Options, import, read};

pub(super) const MINISTRY: &str = include_str!("../fixtures/ministry.csv");

/// The tables of a package by name.
#[derive(Clone)]
pub(super) struct Tables(Vec<(String, String)>);

macro_rules! tables {
    ($folder:literal: $($name:literal)*) => {
        Tables(vec![$(($name.to_owned(), include_str!(concat!("../fixtures/", $folder, "/", $name, ".csv")).to_owned())),*])
    };
}

pub(super) fn japan() -> Tables {
    tables!("japan": "countries" "links" "partners" "places" "pledges" "publishers" "reported" "sources")
}

pub(super) fn world() -> Tables {
    tables!("world": "places" "pledges" "sources")
}

impl Tables {
    /// The tables after a list was imported with these options, and what was reported.
    pub(super) fn import(&self, list: &[u8], options: &str) -> Result<(Tables, Report)> {
        #[derive(Parser)]
        struct Cli {
            #[command(flatten)]
            options: Options,
        }
        let words = ["import", "list.csv"].into_iter().chain(options.split_whitespace());
        let Cli { options } = Cli::try_parse_from(words)?;
        let tables: Vec<(&str, &str)> = self.0.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let package = Package::of(&tables)?;
        let (_, report, changed) = import(&read::sheets("list", list)?, &options, &|_| Ok(package.clone()))?;
        let mut after = self.clone();
        for (file, bytes) in changed {
            let table = after.0.iter_mut().find(|(name, _)| format!("{name}.csv") == file).context("a new table")?;
            table.1 = String::from_utf8(bytes)?;
        }
        Ok((after, report))
    }

    /// The lines of a table that begin so.
    pub(super) fn lines(&self, table: &str, start: &str) -> Vec<&str> {
        let text = self.0.iter().find(|(name, _)| name == table).map_or("", |(_, text)| text);
        text.lines().filter(|line| line.starts_with(start)).collect()
    }

    /// The names of the tables that differ.
    pub(super) fn changed(&self, other: &Tables) -> Vec<&str> {
        let pairs = self.0.iter().zip(&other.0);
        pairs.filter(|(one, other)| one != other).map(|((name, _), _)| name.as_str()).collect()
    }

    pub(super) fn with(mut self, table: &str, text: &str) -> Tables {
        self.0.retain(|(name, _)| name != table);
        self.0.push((table.to_owned(), text.to_owned()));
        self
    }
}

/// What lines are about.
pub(super) fn about(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|(what, _)| what.as_str()).collect()
}
