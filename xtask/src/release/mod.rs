//! `release`: what a program can do of docs/RELEASE.md: checks, version, changelog, build, sizes, bill of materials, npm archive.
//! Nothing is committed, tagged or published: a person does that, and the list of what is left is printed.

mod changelog;
mod version;

use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use xshell::{Shell, cmd};

use crate::{
    build, check,
    project::{self, step},
};
use version::Version;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The version to be: three numbers, not lower than the present ones
    version: Version,
    /// Show what would be written, build and pack what is there, and change no file that git knows
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    let (from, to) = (Version::present()?, options.version);
    ensure!(to >= from, "{to} is lower than {from}, which the manifests say");
    let tag = format!("v{to}");
    ensure!(cmd!(sh, "git tag --list {tag}").quiet().read()?.is_empty(), "there is a tag {tag} already");
    let changed = cmd!(sh, "git status --porcelain").quiet().read()?;
    ensure!(changed.is_empty(), "commit or remove first what git does not know:\n{changed}");
    // Told before the checks: they take minutes.
    let files = written(sh, from, to)?;

    check::run(sh)?;
    for (path, text) in &files {
        if options.dry_run {
            show(sh, path, text)?;
        } else {
            step("Writing", path);
            sh.write_file(path, text)?;
        }
    }
    build::run(sh, &build::Options::default())?;
    pack(sh, options.dry_run)?;
    let script = sh.read_binary_file(project::dist().join("pledge-compare.js"))?;
    println!("sha256 of dist/pledge-compare.js: {:x}", Sha256::digest(script));
    if options.dry_run {
        println!("A dry run: dist/ is built as version {from}, and no file that git knows has changed.");
    }
    println!("{}", next_steps(to));
    Ok(())
}

/// The files that name the version or the day of the release, each with its new text.
fn written(sh: &Shell, from: Version, to: Version) -> Result<Vec<(&'static str, String)>> {
    let today = cmd!(sh, "node --print").arg("new Date().toISOString().slice(0, 10)").quiet().read()?;
    let mut files = vec![(changelog::FILE, changelog::released(&sh.read_file(changelog::FILE)?, to, &today)?)];
    for path in version::FILES {
        let text = version::set(path, &sh.read_file(path)?, from, to, &today);
        files.push((path, text.with_context(|| path.to_owned())?));
    }
    Ok(files)
}

/// Prints what would change in a file.
fn show(sh: &Shell, path: &str, text: &str) -> Result<()> {
    let planned = project::target(sh)?.join("next-release").join(path);
    sh.write_file(&planned, text)?;
    cmd!(sh, "git --no-pager diff --no-index --unified=1 -- {path} {planned}").quiet().ignore_status().run()?;
    Ok(())
}

/// Packs `dist/` as npm would publish it, to be looked at: the archive that is published comes from the workflow.
fn pack(sh: &Shell, dry_run: bool) -> Result<()> {
    let folder = project::target(sh)?.join("next-release");
    sh.create_dir(&folder)?;
    step("Packing", &if dry_run { "dist, without an archive".to_owned() } else { folder.display().to_string() });
    let dry: &[&str] = if dry_run { &["--dry-run"] } else { &[] };
    let dist = Path::new(".").join("dist");
    cmd!(sh, "npm pack {dist} --ignore-scripts --pack-destination {folder} {dry...}").quiet().run()?;
    Ok(())
}

fn next_steps(to: Version) -> String {
    format!(
        "\nNext, as docs/RELEASE.md says:
  1. git diff; cargo xtask test; cargo xtask reproduce; the lines that a person looks at
  2. git commit, a pull request with the list of docs/RELEASE.md, merge
  3. git tag --sign v{to} --message \"pledge-compare {to}\" && git verify-tag v{to}
  4. git push origin v{to}: the workflow tests, builds, compares and waits for a second person"
    )
}
