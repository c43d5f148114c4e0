//! The style sheets: one for the first screen, which goes into the bundle, and one for what the later part of the wasm
//! shows, which that part brings.

use std::path::Path;

use anyhow::Result;
use wasm_encoder::{CustomSection, Section};
use xshell::{Shell, cmd};

use crate::bundle::ESBUILD;
use crate::wasm::Wasm;

/// The name of the section of the later part that holds its style.
const SECTION: &str = "style";

/// Makes `pledge-compare.css` in `out`, and puts the other style sheet into the later part. Without a later part all style
/// is in the one file.
pub(crate) fn build(sh: &Shell, wasm: Wasm, out: &Path, dev: bool) -> Result<Wasm> {
    let minify = if dev { None } else { Some("--minify") };
    for name in ["pledge-compare.css", "later.css"] {
        let css = out.join(name);
        let options = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
        cmd!(sh, "node {ESBUILD} www/{name} {options...} {minify...} --outfile={css}").quiet().run()?;
    }
    let style = sh.read_binary_file(out.join("later.css"))?;
    let later = match wasm.later {
        Some(later) => {
            let dressed = out.join("later.dressed.wasm");
            let mut module = sh.read_binary_file(later)?;
            CustomSection { name: SECTION.into(), data: style.into() }.append_to(&mut module);
            sh.write_file(&dressed, module)?;
            Some(dressed)
        }
        None => {
            let all = out.join("pledge-compare.css");
            sh.write_file(&all, [sh.read_binary_file(&all)?, style].concat())?;
            None
        }
    };
    Ok(Wasm { later, ..wasm })
}
