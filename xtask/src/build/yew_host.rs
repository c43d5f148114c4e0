//! The Yew app among the host pages, as anybody builds one: cargo, then wasm-bindgen.

use std::path::Path;

use anyhow::Result;
use wasm_bindgen_cli_support::Bindgen;
use xshell::Shell;

use crate::build::styles;
use crate::build::wasm;
use crate::project::step;

/// Below the folder of the build, and below `dist/`.
pub(crate) const FOLDER: &str = "hosts/yew";

/// Builds `tests/hosts/yew` into `out`: its wasm, the bindings, and the style sheet.
pub(crate) fn build(sh: &Shell, target: &Path, out: &Path) -> Result<()> {
    step("Compiling", "the Yew app of dist/hosts");
    let compiled = wasm::compile(sh, target, "pledge-yew-host", &[], false)?;
    let folder = out.join(FOLDER);
    sh.remove_path(&folder)?;
    Bindgen::new()
        .input_path(compiled)
        .out_name("app")
        .web(true)?
        .typescript(false)
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)?;
    sh.copy_file(styles::sheet(out), folder.join("pledge-compare.css"))?;
    Ok(())
}
