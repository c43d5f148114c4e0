//! Which crates are compiled into the wasm, and which of them needs which: `cargo tree`, read.
//!
//! `cargo metadata` would not do: it has the features of all packages of the workspace at once, and so crates that only the static
//! pages use.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

/// Name and version.
pub(super) type Key = (String, String);

/// Reads `cargo tree --prefix depth --no-dedupe --format " {p}"`: one crate a line, after how deep it stands.
pub(super) fn read(tree: &str) -> Result<BTreeMap<Key, BTreeSet<Key>>> {
    let mut found: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
    let mut above: Vec<Key> = Vec::new();
    for line in tree.lines().filter(|line| !line.trim().is_empty()) {
        let (depth, key) = entry(line).with_context(|| format!("`cargo tree` wrote a line of another form: {line}"))?;
        above.truncate(depth);
        if let Some(user) = above.last() {
            found.entry(user.clone()).or_default().insert(key.clone());
        }
        found.entry(key.clone()).or_default();
        above.push(key);
    }
    Ok(found)
}

fn entry(line: &str) -> Option<(usize, Key)> {
    let mut words = line.split_whitespace();
    let depth = words.next()?.parse().ok()?;
    let name = words.next()?.to_owned();
    let version = words.next()?.strip_prefix('v')?.to_owned();
    Some((depth, (name, version)))
}

#[cfg(test)]
mod tests {
    use super::{Key, read};

    const TREE: &str =
        "0 us v0.1.0 (/somewhere)\n1 a v1.0.0\n2 b v2.0.0\n3 c v3.0.0\n1 b v2.0.0\n2 c v3.0.0\n1 b v1.9.0\n";

    fn key(name: &str, version: &str) -> Key {
        (name.to_owned(), version.to_owned())
    }

    #[test]
    fn each_crate_needs_those_one_deeper_below_it() {
        let found = read(TREE).unwrap_or_default();
        let needs = |of: &Key| found.get(of).cloned().unwrap_or_default().into_iter().collect::<Vec<_>>();
        assert_eq!(found.len(), 5, "the same crate in two versions is two");
        assert_eq!(needs(&key("us", "0.1.0")), [key("a", "1.0.0"), key("b", "1.9.0"), key("b", "2.0.0")]);
        assert_eq!(needs(&key("a", "1.0.0")), [key("b", "2.0.0")]);
        assert_eq!(needs(&key("b", "2.0.0")), [key("c", "3.0.0")]);
        assert_eq!(needs(&key("b", "1.9.0")), []);
    }

    #[test]
    fn a_line_of_another_form_is_an_error() {
        assert!(read("0 us v0.1.0\n└── a v1.0.0\n").is_err());
    }
}
