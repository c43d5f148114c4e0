//! The contract of the element with its pages: one table of attributes, members and surroundings, of which the script, the types,
//! the manifest and the README have what they need. Keys of the state and names of tables are those of the core.
//!
//! `cargo xtask contract` writes these files anew; `cargo xtask check` fails where one differs.

mod attributes;
mod manifest;
mod members;
mod readme;
mod script;
mod surroundings;
mod types;

use anyhow::Result;
use xshell::Shell;

use crate::project::step;

/// The files that are made of the contract, each with its text.
fn files(sh: &Shell) -> Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("www/element/api/contract.js", script::text()),
        ("www/element/pledge-compare.d.ts", types::text()?),
        ("www/element/custom-elements.json", manifest::text(sh)?),
        ("README.md", readme::text(&sh.read_file("README.md")?)?),
    ])
}

/// Writes the files.
pub(crate) fn write(sh: &Shell) -> Result<()> {
    for (path, text) in files(sh)? {
        step("Writing", path);
        sh.write_file(path, text)?;
    }
    Ok(())
}

/// The files that are not as the contract would write them.
pub(crate) fn stale(sh: &Shell) -> Result<Vec<&'static str>> {
    let mut stale = Vec::new();
    for (path, text) in files(sh)? {
        if !sh.path_exists(path) || sh.read_file(path)? != text {
            stale.push(path);
        }
    }
    Ok(stale)
}
