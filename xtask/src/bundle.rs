//! One JS file out of the element, the bindings and the style sheet, with the hashes of the wasm inside.

use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::integrity;
use crate::project::step;
use crate::release;
use crate::wasm::Wasm;

pub(crate) const ESBUILD: &str = "node_modules/esbuild/bin/esbuild";

/// Bundles `www/pledge-compare.js`; there, `widget-glue`, `widget-css` and `widget-release` are what was made in `out`.
pub(crate) fn bundle(sh: &Shell, wasm: &Wasm, out: &Path, dev: bool) -> Result<()> {
    step("Bundling", "dist/pledge-compare.js");
    sh.write_file(out.join("release.js"), release::beside(sh, wasm, out)?)?;
    esbuild(sh, wasm, out, dev, "release.js", &out.join("pledge-compare.js"))?;
    if !dev {
        sh.write_file(out.join("release.single.js"), release::inside(sh, wasm, out)?)?;
        esbuild(sh, wasm, out, dev, "release.single.js", &out.join("pledge-compare.single.js"))?;
    }
    Ok(())
}

fn esbuild(sh: &Shell, wasm: &Wasm, out: &Path, dev: bool, release: &str, js: &Path) -> Result<()> {
    let minify = if dev { None } else { Some("--minify") };
    let common = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
    let first = integrity::short(sh, &wasm.first)?;
    // Without a later part the bundle asks for none.
    let later = wasm.later.as_ref().map_or(Ok(String::new()), |later| integrity::short(sh, later))?;
    let options = [
        "--format=esm".to_owned(),
        "--loader:.css=text".to_owned(),
        format!("--alias:widget-glue={}", out.join("glue.js").display()),
        format!("--alias:widget-css={}", out.join("pledge-compare.css").display()),
        format!("--alias:widget-release={}", out.join(release).display()),
        format!("--define:__FIRST_INTEGRITY__=\"{first}\""),
        format!("--define:__LATER_INTEGRITY__=\"{later}\""),
        format!("--define:__VERSION__=\"{}\"", env!("CARGO_PKG_VERSION")),
        format!("--outfile={}", js.display()),
    ];
    cmd!(sh, "node {ESBUILD} www/pledge-compare.js {common...} {minify...} {options...}").quiet().run()?;
    Ok(())
}
