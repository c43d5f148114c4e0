//! `check`: the rules that the compiler does not know, then format and lints. Reports every violation, not just the first.

mod deny;
mod dependencies;
mod layers;
mod lengths;
mod notes;
mod reasons;
mod source;
mod words;

use anyhow::{Result, bail};
use xshell::{Cmd, Shell, cmd};

use crate::contract;
use crate::project::step;
use crate::toolchain::{self, WASM};
use source::Source;

/// One broken rule. Line 0 stands for the whole file.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Violation {
    path: String,
    line: usize,
    what: String,
}

pub(crate) fn run(sh: &Shell) -> Result<()> {
    toolchain::ensure_wasm_target(sh)?;
    step("Checking", "layers, names, notes, lengths, dependencies");
    let files = files(sh)?;
    let mut violations = Vec::new();
    for path in files.iter().filter(|path| has_extension(path, "rs")) {
        let text = sh.read_file(path)?;
        notes::check(path, &text, &mut violations);
        match Source::parse(path, &text) {
            Ok(source) => {
                layers::check(&source, &mut violations);
                words::check(&source, &mut violations);
            }
            Err(error) => violations.push(Violation { path: path.clone(), line: 0, what: error.to_string() }),
        }
    }
    lengths::check(sh, &files, &mut violations)?;
    for path in contract::stale(sh)? {
        let what = "not as the contract of the element says: run `cargo xtask contract`".to_owned();
        violations.push(Violation { path: path.to_owned(), line: 0, what });
    }
    dependencies::check(sh, &mut violations)?;
    reasons::check(sh, &files, &mut violations)?;
    violations.sort();
    violations.dedup();
    for Violation { path, line, what } in &violations {
        println!("{path}:{line}: {what}");
    }

    let lints = "-Dwarnings";
    let clean = [
        passes("format", cmd!(sh, "cargo fmt --all --check")),
        passes(
            "lints",
            cmd!(sh, "cargo clippy --quiet --workspace --all-targets --features pledge-compare/pictures -- {lints}"),
        ),
        passes(
            "lints for wasm",
            cmd!(
                sh,
                "cargo clippy --quiet --package pledge-compare --package pledge-yew-host --lib --features pledge-compare/element --target {WASM} -- {lints}"
            ),
        ),
        passes(
            "docs",
            cmd!(
                sh,
                "cargo doc --quiet --workspace --exclude xtask --lib --no-deps --document-private-items --features pledge-compare/pictures"
            )
            .env("RUSTDOCFLAGS", lints),
        ),
        passes(
            "docs of the element",
            cmd!(
                sh,
                "cargo doc --quiet --package pledge-compare --lib --no-deps --document-private-items --features pledge-compare/element --target {WASM}"
            )
            .env("RUSTDOCFLAGS", lints),
        ),
    ];
    let crates = deny::check(sh);
    let failed = clean.iter().chain([&crates.passed]).filter(|passed| !**passed).count();
    for what in &crates.left_out {
        step("Not checked", what);
    }
    if !violations.is_empty() || failed > 0 {
        bail!("{} violations and {failed} failed checks: see above", violations.len());
    }
    step("Checked", if crates.left_out.is_empty() { "nothing to say" } else { "nothing to say of all but the above" });
    Ok(())
}

fn passes(what: &str, command: Cmd) -> bool {
    step("Checking", what);
    command.quiet().run().is_ok()
}

/// All files that git tracks or would track.
fn files(sh: &Shell) -> Result<Vec<String>> {
    let listed = cmd!(sh, "git ls-files --cached --others --exclude-standard").quiet().read()?;
    Ok(listed.lines().filter(|path| sh.path_exists(path)).map(str::to_owned).collect())
}

fn has_extension(path: &str, extension: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, end)| end == extension)
}
