//! Bundles element, bindings and style sheet into one script, with the hashes of the other files.

use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::build::pages;
use crate::build::release::{self, Names};
use crate::build::styles;
use crate::build::wasm::Wasm;
use crate::project::step;

pub(crate) const ESBUILD: &str = "node_modules/esbuild/bin/esbuild";

/// The script that loads files with plain names.
pub(crate) const PLAIN: &str = "pledge-compare.js";
/// The script that loads files with hashes in their names.
pub(crate) const LASTING: &str = "pledge-compare.lasting.js";

/// Bundles `www/element/pledge-compare.js`; its imports `widget-glue`, `widget-css`, `widget-first-screens` and
/// `widget-release` are files in `out`.
pub(crate) fn bundle(sh: &Shell, wasm: &Wasm, out: &Path, dev: bool) -> Result<()> {
    step("Bundling", "dist/pledge-compare.js");
    let files = release::files(sh, wasm, out)?;
    esbuild(sh, out, dev, PLAIN, &release::beside(sh, &files, Names::Plain)?)?;
    if !dev {
        esbuild(sh, out, dev, LASTING, &release::beside(sh, &files, Names::Lasting)?)?;
        esbuild(sh, out, dev, release::SINGLE, &release::inside(sh, &files)?)?;
    }
    Ok(())
}

fn esbuild(sh: &Shell, out: &Path, dev: bool, js: &str, release: &str) -> Result<()> {
    let minify = if dev { None } else { Some("--minify") };
    let common = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
    let module = out.join("release.js");
    sh.write_file(&module, release)?;
    // A quick build has no programs that could draw them.
    let first_screens = if dev { out.join("none.json") } else { out.join(pages::FIRST_SCREENS) };
    if dev {
        sh.write_file(&first_screens, "{}")?;
    }
    let options = [
        "--format=esm".to_owned(),
        "--loader:.css=text".to_owned(),
        "--loader:.json=text".to_owned(),
        format!("--alias:widget-glue={}", out.join("glue.js").display()),
        format!("--alias:widget-css={}", styles::sheet(out).display()),
        format!("--alias:widget-first-screens={}", first_screens.display()),
        format!("--alias:widget-release={}", module.display()),
        format!("--define:__VERSION__=\"{}\"", env!("CARGO_PKG_VERSION")),
        format!("--outfile={}", out.join(js).display()),
    ];
    cmd!(sh, "node {ESBUILD} www/element/pledge-compare.js {common...} {minify...} {options...}").quiet().run()?;
    Ok(())
}
