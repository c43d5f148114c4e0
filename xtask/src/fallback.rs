//! What pages show where the widget cannot run: written by `crates/fallback`, put into our own pages.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::project::step;

/// Where `write` puts its files, below the folder of the build.
const FOLDER: &str = "fallback";

/// Writes the fallback of the bundled package: of the whole list and of each place, in each language.
pub(crate) fn write(sh: &Shell, out: &Path) -> Result<()> {
    step("Writing", "dist/fallback");
    let (data, fallback) = (out.join("data"), out.join(FOLDER));
    sh.remove_path(&fallback)?;
    cmd!(sh, "cargo run --quiet --package pledge-fallback -- {data} {fallback}").quiet().run()?;
    Ok(())
}

/// A page of ours, with the file in the place of each `<!-- fallback: ja/14130 -->`. A quick build has no such files and
/// leaves the comment.
pub(crate) fn fill(sh: &Shell, page: &str, out: &Path) -> Result<String> {
    let mut filled = String::new();
    let mut rest = page;
    while let Some((before, (name, after))) =
        rest.split_once("<!-- fallback: ").and_then(|(before, rest)| Some((before, rest.split_once(" -->")?)))
    {
        let file = PathBuf::from(FOLDER).join(name).with_extension("html");
        filled += before;
        filled += sh.read_file(out.join(&file)).with_context(|| format!("no page can have {}", file.display()))?.trim();
        rest = after;
    }
    Ok(filled + rest)
}
