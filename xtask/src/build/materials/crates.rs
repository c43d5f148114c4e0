//! The crates in the wasm: from `cargo tree`, with licence and texts from their sources and the checksum from `Cargo.lock`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;
use xshell::{Shell, cmd};

use super::tree::{self, Key};
use super::{Material, texts};
use crate::toolchain::WASM;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    manifest_path: PathBuf,
    /// None for our own.
    source: Option<String>,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// The version of ours, the addresses of what our crates need directly, and all crates that are not ours.
pub(super) fn compiled(sh: &Shell) -> Result<(String, Vec<String>, Vec<Material>)> {
    let edges = ["--edges", "normal,no-proc-macro", "--prefix", "depth", "--no-dedupe", "--format", " {p}"];
    let tree =
        cmd!(sh, "cargo tree --locked --package pledge-compare --features element --target {WASM} {edges...}").quiet();
    let tree = tree::read(&tree.read()?)?;
    let metadata = cmd!(sh, "cargo metadata --locked --features element --format-version 1").quiet().read()?;
    let metadata: Metadata = serde_json::from_str(&metadata)?;
    let packages: BTreeMap<Key, Package> = metadata
        .packages
        .into_iter()
        .map(|package| ((package.name.clone(), package.version.clone()), package))
        .collect();
    let lock: Lock = toml::from_str(&sh.read_file("Cargo.lock")?)?;
    let checksums: BTreeMap<Key, String> =
        lock.package.into_iter().filter_map(|locked| Some(((locked.name, locked.version), locked.checksum?))).collect();

    let (mut version, mut needs, mut all) = (None, BTreeSet::new(), Vec::new());
    for (key, uses) in &tree {
        let package =
            packages.get(key).with_context(|| format!("`cargo metadata` does not know {} {}", key.0, key.1))?;
        let uses =
            uses.iter().filter(|key| packages.get(*key).is_some_and(|package| package.source.is_some())).map(purl);
        if package.source.is_none() {
            version = Some(package.version.clone());
            needs.extend(uses);
            continue;
        }
        let licence = package.license.as_deref().with_context(|| format!("{} names no licence", key.0))?;
        let folder = package.manifest_path.parent().with_context(|| format!("{} has no folder", key.0))?;
        all.push(Material {
            name: key.0.clone(),
            version: key.1.clone(),
            licence: expression(licence),
            purl: purl(key),
            hash: Some((
                "SHA-256",
                checksums.get(key).with_context(|| format!("Cargo.lock has no checksum of {}", key.0))?.clone(),
            )),
            texts: texts::of(sh, folder)?,
            needs: uses.collect(),
        });
    }
    let version = version.context("no crate in the wasm is ours")?;
    Ok((version, needs.into_iter().collect(), all))
}

/// A plus sign has a meaning of its own in such addresses.
fn purl((name, version): &Key) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

/// Older crates write `MIT/Apache-2.0` where SPDX has `MIT OR Apache-2.0`.
fn expression(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::{expression, purl};

    #[test]
    fn old_licences_become_expressions() {
        assert_eq!(expression("Apache-2.0 / MIT"), "Apache-2.0 OR MIT");
        assert_eq!(expression("(MIT OR Apache-2.0) AND Unicode-3.0"), "(MIT OR Apache-2.0) AND Unicode-3.0");
    }

    #[test]
    fn versions_are_escaped() {
        assert_eq!(purl(&("a".to_owned(), "1.0.0+2".to_owned())), "pkg:cargo/a@1.0.0%2B2");
    }
}
