//! Requirements of a build beside Rust: the wasm target, Node and the npm packages. Installs what is missing, but for Node.

use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::project::{self, step};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The oldest Node that has every option we pass to it.
const NODE: (u32, u32) = (20, 10);

const NODE_NEEDED: &str =
    "Node 20.10 or newer is needed: install it from nodejs.org or your package manager, then run this again";

pub(crate) fn ensure_wasm_target(sh: &Shell) -> Result<()> {
    let libs = cmd!(sh, "rustc --print target-libdir --target {WASM}").quiet().read()?;
    if Path::new(&libs).exists() {
        return Ok(());
    }
    step("Adding", "the wasm target, through rustup");
    cmd!(sh, "rustup target add {WASM}").quiet().run().context(
        "Rust's wasm target is needed: install Rust with rustup (rustup.rs), or your package manager's std library for \
         wasm32-unknown-unknown, then run this again",
    )
}

pub(crate) fn ensure_npm_packages(sh: &Shell) -> Result<()> {
    ensure_npm_packages_in(sh, Path::new(""))
}

/// Installs the packages of a folder's own lock file.
pub(crate) fn ensure_npm_packages_in(sh: &Shell, folder: &Path) -> Result<()> {
    ensure_node(sh)?;
    // npm writes this file last, so it dates the whole installation.
    let installed = modified(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= modified(&folder.join("package-lock.json")) {
        return Ok(());
    }
    step("Installing", "npm packages");
    let _there = sh.push_dir(project::root().join(folder));
    cmd!(sh, "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error").quiet().ignore_stdout().run().context(
        "the npm packages could not be installed: check that npm is installed and that it reaches its registry, then run \
         this again",
    )
}

fn ensure_node(sh: &Shell) -> Result<()> {
    let version = cmd!(sh, "node --version").quiet().ignore_stderr().read().context(NODE_NEEDED)?;
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|number| number.parse().ok());
    if (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) < NODE {
        bail!("{NODE_NEEDED} (this is {version})");
    }
    Ok(())
}

fn modified(path: &Path) -> Option<SystemTime> {
    project::root().join(path).metadata().ok()?.modified().ok()
}
