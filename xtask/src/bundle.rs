//! One JS file out of the element, the bindings and the style sheet, with the hash of the wasm inside.

use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use xshell::{Shell, cmd};

use crate::project::{dist, step};

const ESBUILD: &str = "node_modules/esbuild/bin/esbuild";

/// Bundles `www/pledge-compare.js`; there, `widget-glue` and `widget-css` are what was made in `out`.
pub(crate) fn bundle(sh: &Shell, wasm: &Path, out: &Path, dev: bool) -> Result<()> {
    step("Bundling", "dist/pledge-compare.js");
    let minify = if dev { None } else { Some("--minify") };
    let css = out.join("pledge-compare.css");
    let common = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
    cmd!(sh, "node {ESBUILD} www/pledge-compare.css {common...} {minify...} --outfile={css}").quiet().run()?;

    let integrity = format!("sha256-{}", STANDARD.encode(Sha256::digest(sh.read_binary_file(wasm)?)));
    let js = out.join("pledge-compare.js");
    let options = [
        "--format=esm".to_owned(),
        "--loader:.css=text".to_owned(),
        format!("--alias:widget-glue={}", out.join("glue.js").display()),
        format!("--alias:widget-css={}", css.display()),
        format!("--define:__WASM_INTEGRITY__=\"{integrity}\""),
        format!("--define:__VERSION__=\"{}\"", env!("CARGO_PKG_VERSION")),
        format!("--outfile={}", js.display()),
    ];
    cmd!(sh, "node {ESBUILD} www/pledge-compare.js {common...} {minify...} {options...}").quiet().run()?;
    Ok(())
}

/// Puts everything that is published into `dist/`, and nothing that is left over from an earlier build.
pub(crate) fn publish(sh: &Shell, wasm: &Path, out: &Path) -> Result<()> {
    let dist = dist();
    sh.remove_path(&dist)?;
    sh.create_dir(dist.join("data"))?;
    sh.copy_file(out.join("pledge-compare.js"), &dist)?;
    sh.copy_file(wasm, dist.join("pledge-compare.wasm"))?;
    for file in sh.read_dir(out.join("data"))? {
        sh.copy_file(file, dist.join("data"))?;
    }
    for file in sh.read_dir("www")? {
        if is_page_file(&file).with_context(|| format!("{} has no name in UTF-8", file.display()))? {
            sh.copy_file(file, &dist)?;
        }
    }
    Ok(())
}

/// Pages and their style sheets, and the types; the widget's own source is in the bundle.
fn is_page_file(file: &Path) -> Option<bool> {
    let name = file.file_name()?.to_str()?;
    let (_, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    Some(name == "pledge-compare.d.ts" || (matches!(extension, "html" | "css") && name != "pledge-compare.css"))
}
