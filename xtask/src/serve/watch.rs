//! Rebuilding on change.

use std::sync::mpsc;
use std::time::Duration;

use anyhow::Result;
use notify::{Event, EventKind, RecursiveMode, Watcher};
use xshell::{Shell, cmd};

use crate::project::{self, step};

const SOURCES: [&str; 5] = ["src", "crates", "www", "data", "docs"];

/// An editor saves in several steps, and people save several files: wait until it has been quiet for this long.
const QUIET: Duration = Duration::from_millis(200);

/// Builds again after each change, until the process ends. A build that fails prints why and waits for the next change.
pub(crate) fn rebuild(sh: &Shell) -> Result<()> {
    let (sender, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            let _ = sender.send(());
        }
    })?;
    for source in SOURCES {
        let source = project::root().join(source);
        if source.exists() {
            watcher.watch(&source, RecursiveMode::Recursive)?;
        }
    }
    step("Watching", &SOURCES.join(", "));
    while changes.recv().is_ok() {
        while changes.recv_timeout(QUIET).is_ok() {}
        // A new process, because the data is compiled by code that may be what has changed.
        match cmd!(sh, "cargo xtask build --dev").quiet().run() {
            Ok(()) => step("Ready", "reload the page"),
            Err(_) => eprintln!("Not built: see above. The last good build is still served."),
        }
    }
    Ok(())
}
