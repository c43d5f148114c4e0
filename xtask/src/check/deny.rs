//! The rules of deny.toml about licences, versions, sources and known faults of crates, as cargo-deny reads them.

use std::path::PathBuf;

use xshell::{Shell, cmd};

use crate::project::step;

/// What it came to.
pub(super) struct Outcome {
    pub(super) passed: bool,
    /// What was not checked, and how it can be.
    pub(super) left_out: Vec<&'static str>,
}

/// Needs no network: the database of known faults is looked at as it was last fetched.
pub(super) fn check(sh: &Shell) -> Outcome {
    if cmd!(sh, "cargo deny --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
        let left_out =
            vec!["licences, versions, sources and known faults of crates (cargo install cargo-deny --locked)"];
        return Outcome { passed: true, left_out };
    }
    let (mut rules, mut left_out) = (vec!["licenses", "bans", "sources"], Vec::new());
    if has_database(sh) {
        rules.push("advisories");
    } else {
        left_out.push("known faults of crates (cargo deny fetch)");
    }
    step("Checking", &format!("crates: {}", rules.join(", ")));
    let passed = cmd!(sh, "cargo deny --offline --workspace --log-level error check {rules...}").quiet().run().is_ok();
    Outcome { passed, left_out }
}

fn has_database(sh: &Shell) -> bool {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
    sh.read_dir(home.join("advisory-dbs")).is_ok_and(|entries| entries.iter().any(|entry| entry.is_dir()))
}
