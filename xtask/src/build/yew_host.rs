//! The Yew app among the host pages, as anybody builds one: cargo, then wasm-bindgen.

use std::path::{Path, PathBuf};

use anyhow::Result;
use wasm_bindgen_cli_support::Bindgen;
use xshell::Shell;

use crate::build::styles;
use crate::build::wasm;
use crate::project::step;

/// Below the folder of the build, and below `dist/`.
pub(crate) const FOLDER: &str = "hosts/yew";

/// Compiles `tests/hosts/yew`.
pub(crate) fn compile(sh: &Shell, target: &Path) -> Result<PathBuf> {
    step("Compiling", "the Yew app of dist/hosts");
    wasm::compile(sh, target, "pledge-yew-host", &[], false)
}

/// Writes the compiled app into `out`: its wasm, the bindings, and the style sheet.
pub(crate) fn write(sh: &Shell, compiled: &Path, out: &Path) -> Result<()> {
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
