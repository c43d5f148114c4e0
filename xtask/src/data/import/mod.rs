//! `data import`: compares a published list with our tables; shows what would change, and with `--write` changes it.
//!
//! Bytes become sheets (`read`), these rows of known columns (`heading`, `layout`, `rows`), the rows find their places (`place`)
//! and are compared with ours (`compare`). What is not certain is listed and never written.

mod compare;
mod heading;
mod joint;
mod kind;
mod layout;
mod links;
mod list;
mod ours;
mod partners;
mod place;
mod pledges;
mod read;
mod report;
mod rows;
mod snapshot;
mod source;
mod totals;
mod tracker;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use pledge_core::{Dataset, PartialDate};

use crate::project::{root, step};
use compare::Grade;
use heading::Field;
use kind::Kind;
use layout::Layout;
use list::List;
use ours::Package;
use read::Sheet;
use report::Report;
use rows::Row;
use source::Source;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The list as it was published: .xlsx, .xls, .ods, or CSV in any usual encoding
    file: PathBuf,
    /// What the list is; told from its headings when not given
    #[arg(long = "as", value_enum)]
    kind: Option<Kind>,
    /// The day the list speaks of, as YYYY-MM-DD; needed for a new total in reported.csv
    #[arg(long, value_parser = date)]
    date: Option<PartialDate>,
    /// The key in sources.csv to cite the list as; needed for a list other than those of the Ministry, CLAIR and the tracker
    #[arg(long)]
    source: Option<String>,
    /// How good the source is; `dataset` for the tracker and `official` for others when not given
    #[arg(long, value_enum)]
    grade: Option<Grade>,
    /// Write the tables; without it, nothing changes
    #[arg(long)]
    write: bool,
}

fn date(text: &str) -> Result<PartialDate, String> {
    PartialDate::parse(text).ok_or_else(|| "not a date: write YYYY-MM-DD".to_owned())
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let sheets = read::file(&options.file)?;
    let (folder, report, changed) =
        import(&sheets, options, &|folder| Package::open(&root().join("data").join(folder)))?;
    print!("{report}");
    let verb = if options.write { "Writing" } else { "Would write" };
    for (file, bytes) in &changed {
        step(verb, &format!("data/{folder}/{file}"));
        if options.write {
            let path = root().join("data").join(folder).join(file);
            std::fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))?;
        }
    }
    match changed.is_empty() {
        true => println!("Nothing to write."),
        false if options.write => println!("Look at `git diff data`, then run `cargo xtask data`."),
        false => println!("Nothing is written yet: add --write."),
    }
    Ok(())
}

/// The package that a list belongs to, what an import does to it, and the files that change.
type Outcome = (&'static str, Report, Vec<(String, Vec<u8>)>);

fn import(sheets: &[Sheet], options: &Options, open: &dyn Fn(&str) -> Result<Package>) -> Result<Outcome> {
    let layouts: Vec<Option<Layout>> = sheets.iter().map(layout::find).collect();
    let Some(kind) = options.kind.or_else(|| kind::find(sheets, &layouts)) else {
        let first = sheets.iter().flat_map(|sheet| &sheet.rows).find(|row| row.iter().any(|cell| !cell.is_empty()));
        let first = first.map(|row| row.join(" ")).unwrap_or_default();
        bail!("no heading is known, such as 市区町村名 and 表明日; the first row is: {first}");
    };
    let folder = if kind == Kind::Tracker { "world" } else { "japan" };
    let mut package = open(folder)?;
    let source = |known: bool| Source::of(&package, options.source.as_deref(), kind, known, options.date);
    let list = |source: Source| List {
        date: options.date,
        grade: options.grade.unwrap_or(if kind == Kind::Tracker { Grade::Dataset } else { Grade::Official }),
        source,
    };
    let report = if kind == Kind::Tracker {
        let source = source(true)?;
        let date = source.day(&package);
        let list = List { date, ..list(source) };
        tracker::import(&mut package, sheets, &list)?
    } else {
        let rows = all_rows(sheets, &layouts, &package.dataset(), &options.file);
        let list = list(source(kind == Kind::Links || of_several_prefectures(&rows, &package.dataset()))?);
        match kind {
            Kind::Links => links::import(&mut package, rows, &list)?,
            _ => pledges::import(&mut package, rows, &list)?,
        }
    };
    ensure!(
        !report.is_empty(),
        "no row was read: a list needs a header with the headings of its columns, such as 市区町村名 and 表明日"
    );
    let changed = package.changed()?;
    Ok((folder, report, changed))
}

/// The rows of all sheets that have a header.
fn all_rows(sheets: &[Sheet], layouts: &[Option<Layout>], base: &Dataset, file: &Path) -> Vec<Row> {
    let file = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut rows = Vec::new();
    for (sheet, layout) in sheets.iter().zip(layouts) {
        let Some(layout) = layout else { continue };
        // A list of one prefecture may only name it in its title.
        let titles = sheet.rows.iter().take(layout.header).flatten();
        let prefecture = titles.chain([&sheet.name, &file]).find_map(|text| only_prefecture(base, text));
        rows.extend(rows::read(sheet, layout, prefecture.unwrap_or_default()));
    }
    rows
}

/// The prefecture that a text names, if it names one only.
fn only_prefecture<'a>(base: &'a Dataset, text: &str) -> Option<&'a str> {
    let all = base.places().filter(|(_, place)| &*place.kind == "prefecture").map(|(_, place)| &*place.name_ja);
    let mut named = all.filter(|name| text.contains(name));
    named.next().filter(|_| named.next().is_none())
}

/// Whether this is the Ministry's list: that of a prefecture is by whoever made it.
fn of_several_prefectures(rows: &[Row], base: &Dataset) -> bool {
    let named = rows.iter().filter_map(|row| place::prefecture(base, row.get(Field::Prefecture)));
    named.map(|(code, _)| code).collect::<BTreeSet<_>>().len() > 1
}
