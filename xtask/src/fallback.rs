//! What pages show where the widget cannot run: written by `src/bin/pages`, put into our own pages; and the
//! pages that people share.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::project::step;

/// What `write` makes, below the folder of the build.
pub(crate) const FOLDERS: [&str; 2] = [FALLBACK, "share"];
const FALLBACK: &str = "fallback";

/// Writes, in each language, what stands in pages without the widget, of the whole list and of each place, and the same as pages
/// that people share; `site` is where these will be.
pub(crate) fn write(sh: &Shell, out: &Path, site: Option<&str>) -> Result<()> {
    step("Writing", "dist/fallback and dist/share");
    for folder in FOLDERS {
        sh.remove_path(out.join(folder))?;
    }
    let site = site.map(|site| format!("{}/", site.trim_end_matches('/')));
    let data = out.join("data");
    cmd!(sh, "cargo run --quiet --package pledge-compare --features pages --bin pages -- {data} {out} {site...}")
        .quiet()
        .run()?;
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
        let file = PathBuf::from(FALLBACK).join(name).with_extension("html");
        filled += before;
        filled += sh.read_file(out.join(&file)).with_context(|| format!("no page can have {}", file.display()))?.trim();
        rest = after;
    }
    Ok(filled + rest)
}
