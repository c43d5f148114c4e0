//! `serve`: build, then the demo pages in a browser.

mod watch;
use std::process::{Command, Stdio};

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::build;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Port to listen on; when it is busy, the next free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open the page in the browser
    #[arg(long)]
    open: bool,
    /// Build again whenever a source changes, quickly as with --dev
    #[arg(long)]
    watch: bool,
    /// Build quickly, not small
    #[arg(long)]
    dev: bool,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    let dev = options.dev || options.watch;
    build::run(sh, &build::Options { dev, ..Default::default() })?;
    let port = options.port.to_string();
    let open = options.open.then_some("--open");
    // It ends when this pipe is closed, which is when this process ends.
    let mut server = Command::from(cmd!(sh, "node xtask/serve.mjs {port} {open...}")).stdin(Stdio::piped()).spawn()?;
    let _pipe = server.stdin.take();
    if options.watch {
        watch::rebuild(sh)?;
    }
    ensure!(server.wait()?.success(), "dist/ is no longer served: see above");
    Ok(())
}
