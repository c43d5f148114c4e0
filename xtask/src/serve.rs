//! `serve`: build, then the demo pages in a browser.

use anyhow::{Context, Result};
use tiny_http::Server;
use xshell::{Shell, cmd};

use crate::{build, http, project, watch};

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
    let (server, port) = listen(options.port)?;
    let url = format!("http://127.0.0.1:{port}/");
    println!("Serving dist/ at {url} (Ctrl-C stops it)");
    if options.open {
        open(sh, &url);
    }
    std::thread::scope(|scope| {
        // Browsers keep connections open, so one slow page must not hold up another.
        for _ in 0..4 {
            scope.spawn(|| http::answer(&server, &project::dist()));
        }
        if options.watch { watch::rebuild(sh) } else { Ok(()) }
    })
}

fn listen(first: u16) -> Result<(Server, u16)> {
    let last = first.saturating_add(50);
    (first..=last)
        .find_map(|port| Some((Server::http(("127.0.0.1", port)).ok()?, port)))
        .with_context(|| format!("ports {first} to {last} are all busy: choose another with --port"))
}

fn open(sh: &Shell, url: &str) {
    let opened = if cfg!(target_os = "macos") {
        cmd!(sh, "open {url}").quiet().run()
    } else if cfg!(windows) {
        cmd!(sh, "explorer {url}").quiet().run()
    } else {
        cmd!(sh, "xdg-open {url}").quiet().run()
    };
    if opened.is_err() {
        eprintln!("The browser could not be opened: go to {url} yourself");
    }
}
