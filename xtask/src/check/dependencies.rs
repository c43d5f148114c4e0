//! What may not be in the wasm, because it costs more bytes than it is worth there.

use std::collections::BTreeMap;

use anyhow::Result;
use xshell::{Shell, cmd};

use super::Violation;
use crate::toolchain::WASM;

/// Crates, by the beginning of their name, and what to use instead.
const FORBIDDEN: [(&str, &str); 4] = [
    ("serde_json", "13 KB; use serde-wasm-bindgen"),
    ("regex", "83 KB; write a small scanner"),
    ("fluent", "45 KB; messages are in src/i18n"),
    ("unicode-normalization", "48 KB; the browser has String.normalize"),
];

pub(crate) fn check(sh: &Shell, violations: &mut Vec<Violation>) -> Result<()> {
    let mut report = |what| violations.push(Violation { path: "Cargo.toml".to_owned(), line: 0, what });
    for (name, versions) in versions(&tree(sh, &[])?) {
        if name.starts_with("gloo") && versions.len() > 1 {
            report(format!("{name} is in the wasm as {}: use the version that yew uses", versions.join(" and ")));
        }
    }
    // Yew asks for all of gloo, which asks for serde_json; the linker drops it as long as nothing of ours calls it.
    for name in versions(&tree(sh, &["--prune=yew", "--prune=gloo"])?).keys() {
        if let Some((_, instead)) = FORBIDDEN.iter().find(|(forbidden, _)| name.starts_with(forbidden)) {
            report(format!("{name} is in the wasm: {instead}"));
        }
    }
    Ok(())
}

fn tree(sh: &Shell, options: &[&str]) -> Result<String> {
    let edges = "normal,no-proc-macro";
    let tree =
        cmd!(sh, "cargo tree --package pledge-compare --target {WASM} --edges {edges} --prefix none {options...}");
    Ok(tree.quiet().read()?)
}

/// The crates that `cargo tree` lists, each with all its versions.
fn versions(tree: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            let versions = found.entry(name).or_default();
            if !versions.contains(&version) {
                versions.push(version);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::versions;

    #[test]
    fn collects_each_version_once() {
        let found = versions("a v1.0.0\nb v2.0.0 (*)\na v1.0.0 (*)\na v0.9.0\n");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("a", vec!["v1.0.0", "v0.9.0"]), ("b", vec!["v2.0.0"])]);
    }
}
