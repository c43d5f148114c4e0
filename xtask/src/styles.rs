//! The style sheets: one for the first screen, which goes into the bundle, and one for what each later part of the wasm shows,
//! which that part brings.

use std::path::{Path, PathBuf};

use anyhow::Result;
use wasm_encoder::{CustomSection, Section};
use xshell::{Shell, cmd};

use crate::bundle::ESBUILD;
use crate::split;
use crate::wasm::Wasm;

/// The style sheet of the first screen.
const FIRST: &str = "pledge-compare";

/// The name of the section of a part that holds its style.
const SECTION: &str = "style";

/// Makes the style sheets in `out`, and puts those of later parts into them. Without later parts all style is in the one file.
pub(crate) fn build(sh: &Shell, wasm: Wasm, out: &Path, dev: bool) -> Result<Wasm> {
    let minify = if dev { None } else { Some("--minify") };
    for name in names() {
        let css = sheet(out, name);
        let options = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
        cmd!(sh, "node {ESBUILD} www/{name}.css {options...} {minify...} --outfile={css}").quiet().run()?;
    }
    if wasm.later.is_empty() {
        let css = all(sh, out)?;
        sh.write_file(sheet(out, FIRST), css)?;
    }
    let dressed = |(name, part): (&'static str, PathBuf)| -> Result<(&'static str, PathBuf)> {
        let dressed = out.join(name).with_extension("dressed.wasm");
        let mut module = sh.read_binary_file(part)?;
        let style = sh.read_binary_file(sheet(out, name))?;
        CustomSection { name: SECTION.into(), data: style.into() }.append_to(&mut module);
        sh.write_file(&dressed, module)?;
        Ok((name, dressed))
    };
    Ok(Wasm { later: wasm.later.into_iter().map(dressed).collect::<Result<_>>()?, ..wasm })
}

/// The style of all parts.
pub(crate) fn all(sh: &Shell, out: &Path) -> Result<String> {
    names().map(|name| Ok(sh.read_file(sheet(out, name))?)).collect()
}

/// The style sheets in `www`, without their endings, in their order.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    std::iter::once(FIRST).chain(split::names())
}

fn sheet(out: &Path, name: &str) -> PathBuf {
    out.join(name).with_extension("css")
}
