//! `data`: the packages in `data/`, read, validated and compiled to what the widget loads.

mod import;
mod land;
mod package_files;
mod positions;
mod targets;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use pledge_core::ingest::{self, Table, compact, csv, merge};
use serde::Deserialize;
use xshell::{Shell, cmd};

use crate::{
    project::{self, step},
    toolchain,
};

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Options {
    #[command(subcommand)]
    job: Option<Job>,
}

#[derive(clap::Subcommand)]
enum Job {
    /// Compare a published list with our tables, and with --write bring it into them
    ///
    /// Reads the Ministry of the Environment's list of pledges, a prefecture's list of its municipalities, CLAIR's list of sister
    /// cities, and snapshots of Net Zero Tracker. Prints what would be added, changed, kept, in conflict or missing. Rows without
    /// a certain place and conflicting dates are listed, never written; a better source or a more exact date is never
    /// overwritten. data/README.md tells how to bring in a new list.
    Import(import::Options),
    /// Validate the packages, and write nothing
    ///
    /// Schemas, keys and references, totals, order; that every source has a publisher of the reviewed list, no title is a host name or a
    /// key, no copy is linked, and words are in their languages.
    Check,
}

/// A data package, named by its folder: its tables as they are on disk, in the order in which `datapackage.json` lists them.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) tables: Vec<(String, Vec<u8>)>,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    if let Some(Job::Import(options)) = &options.job {
        return import::run(options);
    }
    toolchain::ensure_npm_packages(sh)?;
    if options.job.is_none() {
        build(sh, &project::target(sh)?.join("widget/data"))?;
        return checks(sh);
    }
    let packages = packages(sh)?;
    let sheets = sheets(sh, &packages)?;
    for package in &packages {
        compile(sh, package, &packages, &sheets)?;
    }
    checks(sh)
}

/// Checks without the core: schemas, keys, references between tables, duplicates, coordinates, order of dates.
fn checks(sh: &Shell) -> Result<()> {
    step("Checking", "the packages against their schemas");
    let specs = sh.read_dir("tests/packages")?.into_iter().filter(|path| path.to_string_lossy().ends_with(".spec.mjs"));
    let specs: Vec<PathBuf> = specs.collect();
    cmd!(sh, "node --test --test-reporter=dot {specs...}").quiet().run()?;
    Ok(())
}

/// Compiles every package into `out`, one `.pcd` file each.
pub(crate) fn build(sh: &Shell, out: &Path) -> Result<()> {
    sh.remove_path(out)?;
    sh.create_dir(out)?;
    let packages = packages(sh)?;
    let sheets = sheets(sh, &packages)?;
    for (file, table) in &sheets {
        step("Projecting", file);
        sh.write_file(out.join(file).with_extension("pcd"), compact::write(std::slice::from_ref(table)))?;
    }
    for package in &packages {
        step("Compiling", &format!("data/{}", package.name));
        for (name, bytes) in compile(sh, package, &packages, &sheets)? {
            sh.write_file(out.join(name).with_extension("pcd"), bytes)?;
        }
    }
    Ok(())
}

/// Validates a package through the core, prints its counts and issues, and returns `(file stem, bytes)` of what the widget
/// loads. An issue is an error: what we publish has none.
fn compile(
    sh: &Shell,
    package: &Package,
    packages: &[Package],
    sheets: &[(String, Table)],
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut issues = Vec::new();
    let mut tables = Vec::new();
    for (name, bytes) in &package.tables {
        let (table, found) = csv::read(name, bytes);
        println!("  {name:<20} {:>6} rows", table.len());
        issues.extend(found);
        tables.push(table);
    }
    let tables = positions::with_positions(sh, with_targets(tables, packages))?;
    let (data, found) = ingest::read(&tables);
    issues.extend(found);
    for issue in &issues {
        let row = issue.row.map_or_else(String::new, |row| format!(":{row}"));
        eprintln!(
            "data/{}/{}.csv{row}: {} {:?}: {}",
            package.name,
            issue.table,
            issue.column,
            issue.value,
            issue.reason.id()
        );
    }
    ensure!(issues.is_empty(), "data/{} has {} faults: mend the rows named above", package.name, issues.len());
    let (pledges, links) = (data.pledges().len(), data.links().len());
    println!("  {} places, {} people, {pledges} pledges, {links} links", data.len(), data.national());
    let files = package_files::split(&package.name, &tables, &data, &drawn_on(package, sheets));
    let files: Vec<_> = files.into_iter().map(|(name, tables)| (name, compact::write(&tables).into_bytes())).collect();
    ensure_plain(&package.name, &files)?;
    Ok(files)
}

/// Checks that a compiled package has no issues after its first file, which is the last here, nor after each further one.
fn ensure_plain(package: &str, files: &[(String, Vec<u8>)]) -> Result<()> {
    let mut tables: Vec<Table> = Vec::new();
    for (name, bytes) in files.iter().rev() {
        let (more, _) = compact::read(bytes);
        tables = if tables.is_empty() { more } else { merge::join(&tables, &more) };
        let (_, issues) = ingest::read(&tables);
        ensure!(issues.is_empty(), "data/{package} with {name}.pcd has faults that its tables have not: {issues:?}");
    }
    Ok(())
}

/// The map sheet of each package that has one, by file name.
fn sheets(sh: &Shell, packages: &[Package]) -> Result<Vec<(String, Table)>> {
    let mut sheets = Vec::new();
    for package in packages {
        let tables: Vec<Table> = package.tables.iter().map(|(name, bytes)| csv::read(name, bytes).0).collect();
        sheets.extend(land::table(sh, &tables)?.map(|table| (format!("{}-land", package.name), table)));
    }
    Ok(sheets)
}

/// The map sheets of a package, with their table names: its own, and that of the world.
pub(crate) fn drawn_on(package: &Package, sheets: &[(String, Table)]) -> Vec<(String, String)> {
    let own =
        |(file, table): &&(String, Table)| table.name() == land::GLOBE || *file == format!("{}-land", package.name);
    sheets.iter().filter(own).map(|(file, table)| (file.clone(), table.name().to_owned())).collect()
}

/// The tables of a package with what the world package knows of its partners.
pub(crate) fn with_targets(tables: Vec<Table>, packages: &[Package]) -> Vec<Table> {
    let world = packages.iter().filter(|package| package.name == "world").flat_map(|package| &package.tables);
    let world: Vec<Table> = world.map(|(name, bytes)| csv::read(name, bytes).0).collect();
    targets::with_targets(tables, &world)
}

pub(crate) fn packages(sh: &Shell) -> Result<Vec<Package>> {
    let mut manifests: Vec<PathBuf> =
        sh.read_dir("data")?.into_iter().map(|dir| dir.join("datapackage.json")).filter(|file| file.exists()).collect();
    manifests.sort();
    manifests.iter().map(|manifest| read(sh, manifest)).collect()
}

fn read(sh: &Shell, manifest: &Path) -> Result<Package> {
    #[derive(Deserialize)]
    struct Manifest {
        resources: Vec<Resource>,
    }
    #[derive(Deserialize)]
    struct Resource {
        name: String,
        path: String,
    }
    let text = sh.read_file(manifest)?;
    let Manifest { resources } = serde_json::from_str(&text)
        .with_context(|| format!("{} is not a data package: it needs `resources`", manifest.display()))?;
    let table = |Resource { name, path }| {
        let bytes = sh.read_binary_file(manifest.with_file_name(path))?;
        anyhow::Ok((name, bytes))
    };
    let name =
        manifest.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Package { name, tables: resources.into_iter().map(table).collect::<Result<_>>()? })
}
