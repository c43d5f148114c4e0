//! What the published files are made of, for those who must answer for them: a bill of materials (`CycloneDX`) and the notices that
//! licences ask for.
//!
//! Both hold no time, no random number and no path, so that they are the same from build to build.

mod bill;
mod crates;
mod notices;
mod packages;
mod texts;
mod tree;

use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::project::{self, step};
use crate::toolchain;

const BILL: &str = "sbom.cdx.json";
const NOTICES: &str = "THIRD-PARTY-NOTICES.txt";
/// The texts of our own licences.
const OURS: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// A crate or an npm package that is in the published files.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Material {
    name: String,
    version: String,
    /// An SPDX expression.
    licence: String,
    /// The address that all tools know it by.
    purl: String,
    /// Name and hexadecimal digits of the hash of the archive it came in; the lock file has checked it.
    hash: Option<(&'static str, String)>,
    /// The texts in its archive that speak of its licence.
    texts: Vec<String>,
    /// The addresses of those that it needs itself.
    needs: Vec<String>,
}

/// Everything that is in the published files and is not ours.
struct Materials {
    /// Our own package, which needs the others.
    version: String,
    /// What our own crates need directly.
    needs: Vec<String>,
    /// In the order of their addresses.
    all: Vec<Material>,
}

/// For who wants to read them without building the widget.
pub(crate) fn run(sh: &Shell) -> Result<()> {
    toolchain::ensure_npm_packages(sh)?;
    sh.create_dir(project::dist())?;
    write(sh, &project::dist())
}

/// Writes both files into a folder, beside our own licences.
pub(crate) fn write(sh: &Shell, folder: &Path) -> Result<()> {
    step("Listing", "what the published files are made of");
    let materials = collect(sh)?;
    let data = notices::credits(&sh.read_file("data/LICENSE.md")?)?;
    let [apache, _] = OURS;
    let apache = sh.read_file(apache)?;
    sh.write_file(folder.join(BILL), bill::write(&materials)?)?;
    sh.write_file(folder.join(NOTICES), notices::write(&materials, &data, &apache)?)?;
    for licence in OURS {
        sh.copy_file(licence, folder)?;
    }
    Ok(())
}

fn collect(sh: &Shell) -> Result<Materials> {
    let (version, mut needs, mut all) = crates::compiled(sh)?;
    let more = std::iter::once(Ok(standard_library(sh)?)).chain(packages::packed(sh));
    for material in more {
        let material = material?;
        needs.push(material.purl.clone());
        all.push(material);
    }
    needs.sort();
    all.sort_by(|a, b| a.purl.cmp(&b.purl));
    Ok(Materials { version, needs, all })
}

/// Rust's standard library comes with the compiler and stands in no lock file.
fn standard_library(sh: &Shell) -> Result<Material> {
    let told = cmd!(sh, "rustc --version").quiet().read()?;
    let version = told.split_whitespace().nth(1).context("`rustc --version` told no version")?;
    Ok(Material {
        name: "rust-std".to_owned(),
        version: version.to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
        purl: format!("pkg:generic/rust-std@{version}"),
        hash: None,
        texts: Vec::new(),
        needs: Vec::new(),
    })
}
