//! Paths of the repository, and how a step is announced.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// The repository's root: every command runs there, wherever it was called from.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The folder that is published: the built widget, its data and the demo pages.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// A shell in the root.
pub(crate) fn shell() -> Result<Shell> {
    let sh = Shell::new()?;
    sh.change_dir(root());
    Ok(sh)
}

/// Cargo's target directory, wherever the environment or a config file put it.
pub(crate) fn target(sh: &Shell) -> Result<PathBuf> {
    let json = cmd!(sh, "cargo metadata --no-deps --format-version 1").quiet().read()?;
    let metadata: serde_json::Value = serde_json::from_str(&json)?;
    let dir = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    dir.map(PathBuf::from).context("`cargo metadata` named no target directory")
}

/// Says what starts now, in the way cargo does.
pub(crate) fn step(verb: &str, what: &str) {
    if std::io::stderr().is_terminal() {
        eprintln!("\x1b[1;32m{verb:>12}\x1b[0m {what}");
    } else {
        eprintln!("{verb:>12} {what}");
    }
}
