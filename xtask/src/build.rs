//! `build`: from sources to `dist/`.

use anyhow::{Result, ensure};
use xshell::Shell;

use crate::{bundle, data, fallback, host, project, publish, sizes, styles, toolchain, wasm};

#[derive(Default, clap::Args)]
pub(crate) struct Options {
    /// Build quickly, not small: no optimization, no minifying, names kept for the debugger
    #[arg(long)]
    pub(crate) dev: bool,
    /// Where dist/ will be, for what must be a whole address: `https://example.jp/pledges/`
    ///
    /// Without it the pages in dist/share/ have no canonical address and no oEmbed.
    #[arg(long, value_name = "ADDRESS", conflicts_with = "dev")]
    pub(crate) site: Option<String>,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    let whole = |site: &String| site.starts_with("https://") || site.starts_with("http://");
    ensure!(
        options.site.as_ref().is_none_or(whole),
        "--site must be a whole address, such as https://example.jp/pledges/"
    );
    toolchain::ensure_wasm_target(sh)?;
    toolchain::ensure_npm_packages(sh)?;
    let target = project::target(sh)?;
    let out = target.join("widget");
    let wasm = wasm::build(sh, &target, &out, options.dev)?;
    data::build(sh, &out.join("data"))?;
    let wasm = styles::build(sh, wasm, &out, options.dev)?;
    bundle::bundle(sh, &wasm, &out, options.dev)?;
    if !options.dev {
        host::build(sh, &target, &out)?;
        fallback::write(sh, &out, options.site.as_deref())?;
    }
    publish::publish(sh, &wasm, &out, options.dev)?;
    if options.dev { Ok(()) } else { sizes::report(sh, &out) }
}
