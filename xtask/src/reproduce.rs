//! `reproduce`: whether a build in another folder gives the same files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::project::{self, step};
use crate::{build, toolchain};

/// Folders of the copy that a second run uses again.
const REUSED: [&str; 2] = ["target", "node_modules"];

pub(crate) fn run(sh: &Shell) -> Result<()> {
    toolchain::ensure_npm_packages(sh)?;
    build::run(sh, &build::Options::default())?;
    let other = project::target(sh)?.join("another-folder/of-this-checkout");
    step("Copying", &format!("the checkout to {}", other.display()));
    copy(sh, &other)?;
    step("Building", "there");
    {
        let _there = sh.push_dir(&other);
        cmd!(sh, "cargo run --quiet --package xtask -- build")
            .env("CARGO_TARGET_DIR", other.join("target"))
            .quiet()
            .run()?;
    }
    let (here, there) = (project::dist(), other.join("dist"));
    let names: BTreeSet<PathBuf> = files(sh, &here, &here)?.into_iter().chain(files(sh, &there, &there)?).collect();
    let same = |name: &PathBuf| {
        let read = |folder: &Path| sh.read_binary_file(folder.join(name)).ok();
        read(&here).is_some_and(|bytes| read(&there) == Some(bytes))
    };
    let differing: Vec<&PathBuf> = names.iter().filter(|name| !same(name)).collect();
    for name in &differing {
        println!("{} differs", name.display());
    }
    if !differing.is_empty() {
        bail!("{} of {} files in dist/ are not the same in another folder", differing.len(), names.len());
    }
    println!("All {} files in dist/ are the same in another folder, bit by bit", names.len());
    Ok(())
}

/// Copies all files that git tracks or would add.
fn copy(sh: &Shell, other: &Path) -> Result<()> {
    sh.create_dir(other)?;
    for path in sh.read_dir(other)? {
        if !REUSED.iter().any(|folder| path.ends_with(folder)) {
            sh.remove_path(path)?;
        }
    }
    let names = cmd!(sh, "git ls-files -z --cached --others --exclude-standard").quiet().read()?;
    for name in names.split_terminator('\0').filter(|name| sh.path_exists(name)) {
        if let Some(folder) = other.join(name).parent() {
            sh.create_dir(folder)?;
        }
        sh.copy_file(name, other.join(name))?;
    }
    Ok(())
}

/// The files of a folder and of those in it, as they are called from `root`.
fn files(sh: &Shell, folder: &Path, root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in sh.read_dir(folder)? {
        if path.is_dir() {
            found.extend(files(sh, &path, root)?);
        } else {
            found.push(path.strip_prefix(root)?.to_owned());
        }
    }
    Ok(found)
}
