//! `build`: from sources to `dist/`.

mod bundle;
mod gates;
mod glue;
mod integrity;
pub(crate) mod materials;
mod pages;
mod publish;
mod release;
mod sizes;
mod styles;
mod wasm;
mod yew_host;

use anyhow::{Result, bail, ensure};
use xshell::Shell;

use crate::{data, project, toolchain};

#[derive(Default, clap::Args)]
pub(crate) struct Options {
    /// Build quickly, not small: no optimization, no minifying, one wasm
    #[arg(long)]
    pub(crate) dev: bool,
    /// Keep the names of functions in the wasm, for profiling
    #[arg(long)]
    pub(crate) names: bool,
    /// Fill what belongs to other parts with 0xAA, for the browser tests to run on
    #[arg(long, conflicts_with = "dev")]
    pub(crate) poison: bool,
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
    let kind = wasm::Kind { dev: options.dev, names: options.names, poison: options.poison };
    let widget = wasm::widget(sh, &target, options.dev)?;
    // Linking the app takes one core, and so does most of what is made of the widget.
    let (wasm, app) = std::thread::scope(|scope| {
        let (beside, target) = (sh.clone(), &target);
        let app = (!options.dev).then(|| scope.spawn(move || yew_host::compile(&beside, target)));
        let wasm = wasm::build(sh, &widget, &out, kind)?;
        data::build(sh, &out.join("data"))?;
        styles::build(sh, &out, options.dev)?;
        let app = app.map(|app| app.join().unwrap_or_else(|_| bail!("the compiler of the Yew app panicked")));
        Ok::<_, anyhow::Error>((wasm, app.transpose()?))
    })?;
    if let Some(app) = app {
        yew_host::write(sh, &app, &out)?;
        pages::write(sh, &out, options.site.as_deref())?;
    }
    bundle::bundle(sh, &wasm, &out, options.dev)?;
    publish::publish(sh, &wasm, &out, options.dev)?;
    if !options.dev {
        materials::write(sh, &project::dist())?;
    }
    if options.dev || options.names || options.poison { Ok(()) } else { sizes::report(sh, &out) }
}
