//! One JS file out of the element, the bindings and the style sheet, with the hashes of the other files inside.

use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::project::step;
use crate::release::{self, Names};
use crate::styles;
use crate::wasm::Wasm;

pub(crate) const ESBUILD: &str = "node_modules/esbuild/bin/esbuild";

/// The script with plain names beside it, below the folder of the build.
pub(crate) const PLAIN: &str = "pledge-compare.js";
/// The same with lasting names.
pub(crate) const LASTING: &str = "pledge-compare.lasting.js";
/// The same with everything inside.
pub(crate) const SINGLE: &str = "pledge-compare.single.js";

/// Bundles `www/element/pledge-compare.js`; there, `widget-glue`, `widget-css` and `widget-release` are what was made in `out`.
pub(crate) fn bundle(sh: &Shell, wasm: &Wasm, out: &Path, dev: bool) -> Result<()> {
    step("Bundling", "dist/pledge-compare.js");
    let files = release::files(sh, wasm, out)?;
    esbuild(sh, out, dev, PLAIN, &release::beside(sh, &files, Names::Plain)?)?;
    if !dev {
        esbuild(sh, out, dev, LASTING, &release::beside(sh, &files, Names::Lasting)?)?;
        esbuild(sh, out, dev, SINGLE, &release::inside(sh, &files)?)?;
    }
    Ok(())
}

fn esbuild(sh: &Shell, out: &Path, dev: bool, js: &str, release: &str) -> Result<()> {
    let minify = if dev { None } else { Some("--minify") };
    let common = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
    let module = out.join("release.js");
    sh.write_file(&module, release)?;
    let options = [
        "--format=esm".to_owned(),
        "--loader:.css=text".to_owned(),
        format!("--alias:widget-glue={}", out.join("glue.js").display()),
        format!("--alias:widget-css={}", styles::sheet(out).display()),
        format!("--alias:widget-release={}", module.display()),
        format!("--define:__VERSION__=\"{}\"", env!("CARGO_PKG_VERSION")),
        format!("--outfile={}", out.join(js).display()),
    ];
    cmd!(sh, "node {ESBUILD} www/element/pledge-compare.js {common...} {minify...} {options...}").quiet().run()?;
    Ok(())
}
