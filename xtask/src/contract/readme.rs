//! The table of attributes in the README.

use anyhow::{Context, Result};

use super::attributes::ATTRIBUTES;

const HEAD: &str = "| attribute | values | default |\n|---|---|---|\n";

/// The README with the table of today.
pub(crate) fn text(readme: &str) -> Result<String> {
    let (before, rest) = readme.split_once(HEAD).context("README.md has no table of attributes")?;
    let after = rest.lines().skip_while(|line| line.starts_with('|')).map(|line| format!("{line}\n"));
    let rows = ATTRIBUTES.iter().map(|one| format!("| `{}` | {} | {} |\n", one.name, one.values, one.default));
    Ok([before.to_owned(), HEAD.to_owned()].into_iter().chain(rows).chain(after).collect())
}
