//! `build`: from sources to `dist/`.

use anyhow::Result;
use xshell::Shell;

use crate::{bundle, data, fallback, project, publish, sizes, styles, toolchain, wasm};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Build quickly, not small: no optimization, no minifying, names kept for the debugger
    #[arg(long)]
    pub(crate) dev: bool,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    toolchain::ensure_wasm_target(sh)?;
    toolchain::ensure_npm_packages(sh)?;
    let target = project::target(sh)?;
    let out = target.join("widget");
    let wasm = wasm::build(sh, &target, &out, options.dev)?;
    data::build(sh, &out.join("data"))?;
    let wasm = styles::build(sh, wasm, &out, options.dev)?;
    bundle::bundle(sh, &wasm, &out, options.dev)?;
    if !options.dev {
        fallback::write(sh, &out)?;
    }
    publish::publish(sh, &wasm, &out, options.dev)?;
    if options.dev { Ok(()) } else { sizes::report(sh, &out) }
}
