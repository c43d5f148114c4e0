//! The style sheet of the widget, bundled into one file that the script embeds.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::build::bundle::ESBUILD;

/// Bundles `www/element/pledge-compare.css` into `out`.
pub(crate) fn build(sh: &Shell, out: &Path, dev: bool) -> Result<()> {
    let minify = if dev { None } else { Some("--minify") };
    let css = sheet(out);
    let options = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
    cmd!(sh, "node {ESBUILD} www/element/pledge-compare.css {options...} {minify...} --outfile={css}").quiet().run()?;
    Ok(())
}

/// The path of the bundled style sheet.
pub(crate) fn sheet(out: &Path) -> PathBuf {
    out.join("pledge-compare.css")
}
