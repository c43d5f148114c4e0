//! Crates for the wasm: the sources of the versions in Cargo.lock, with collections that are small instead of fast, and without
//! what nothing here uses.
//!
//! A hash table or a tree of the standard library is 2 to 9 KB of wasm for each type that it is made of, and the crates here
//! have ten of them, of a few entries each. The compiler gets copies of their sources in which a map is one of
//! `collections.rs`, or is left out; `rules` says what else is changed, and the rest is as it was published. A new version of
//! a crate in which a rule finds nothing ends the build: see then what became of the place. Apps that use the widget's crate
//! build with these crates as they are.

#[cfg(test)]
#[allow(
    clippy::indexing_slicing,
    clippy::must_use_candidate,
    missing_docs,
    unreachable_pub,
    reason = "the style of the crate that it becomes a part of"
)]
mod collections;
mod rules;
#[cfg(test)]
mod tests;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};
use rules::{CRATES, Rule};
use sha2::{Digest, Sha256};
use xshell::{Shell, cmd};

/// Names the folder with the copies to the compiler that this program stands in for.
const COPIES: &str = "PLEDGE_COMPARE_COPIES";

/// Names the program that the caller has put in place of the compiler, such as a cache.
const WRAPPER: &str = "PLEDGE_COMPARE_WRAPPER";

const COLLECTIONS: &str = include_str!("collections.rs");

/// The copies, and what tells them from those after other rules.
pub(crate) struct Copies {
    folder: PathBuf,
    digest: String,
}

/// Writes the copies into the target directory.
pub(crate) fn copy(sh: &Shell, target: &Path) -> Result<Copies> {
    let folder = target.join("lean");
    let json = cmd!(sh, "cargo metadata --format-version 1").quiet().read()?;
    let metadata = serde_json::from_str(&json)?;
    for (package, library, rules) in CRATES {
        let original = source(&metadata, package).with_context(|| format!("`cargo metadata` named no {package}"))?;
        let all = files(&original)?;
        for (file, ..) in rules {
            ensure!(
                all.contains(&original.join(file)),
                "{package} has no src/{file}, which xtask/src/lean/rules.rs changes"
            );
        }
        for path in all {
            let name = path.strip_prefix(&original)?;
            let text = changed(rules, &name.to_string_lossy().replace('\\', "/"), fs::read_to_string(&path)?)
                .with_context(|| format!("{package} is not what the rules of xtask/src/lean/rules.rs are for"))?;
            write(&folder.join(library).join(name), &text)?;
        }
    }
    write(&folder.join("yew/collections.rs"), COLLECTIONS)?;
    let digest = Sha256::new().chain_update(format!("{CRATES:?}")).chain_update(COLLECTIONS).finalize();
    Ok(Copies { folder, digest: format!("{digest:x}") })
}

impl Copies {
    /// Flags for the compiler: panics do not name the folder of the copies, and other rules are another build.
    pub(crate) fn flags(&self) -> [String; 3] {
        let digest = self.digest.get(..16).unwrap_or_default();
        let remap = format!("--remap-path-prefix={}=lean", self.folder.display());
        [remap, "--cfg".to_owned(), format!("lean=\"{digest}\"")]
    }

    /// The environment in which cargo calls this program in place of the compiler.
    pub(crate) fn environment(&self) -> Result<[(&'static str, OsString); 3]> {
        let given = env::var_os("RUSTC_WRAPPER").unwrap_or_default();
        Ok([("RUSTC_WRAPPER", env::current_exe()?.into()), (COPIES, self.folder.clone().into()), (WRAPPER, given)])
    }
}

/// Calls the compiler with the copy of a crate in place of it, if cargo called this program in place of the compiler.
pub(crate) fn stand_in() -> Option<Result<ExitCode>> {
    let folder = PathBuf::from(env::var_os(COPIES)?);
    let mut given = env::args_os().skip(1);
    let rustc = given.next()?;
    let mut given: Vec<OsString> = given.collect();
    let name = given.windows(2).find_map(|pair| match pair {
        [option, name] if option == "--crate-name" => Some(name.clone()),
        _ => None,
    });
    if let Some((_, library, _)) =
        CRATES.iter().find(|(_, library, _)| name.as_deref().is_some_and(|name| name == *library))
        && let Some(root) = given.iter_mut().find(|argument| Path::new(argument).ends_with("src/lib.rs"))
    {
        *root = folder.join(library).join("lib.rs").into();
    }
    let mut command = match env::var_os(WRAPPER).filter(|wrapper| !wrapper.is_empty()) {
        Some(wrapper) => {
            let mut command = Command::new(wrapper);
            command.arg(rustc);
            command
        }
        None => Command::new(rustc),
    };
    let status = command.args(given).status().context("the compiler did not start");
    Some(status.map(|status| ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1))))
}

/// The folder with the source of a package.
fn source(metadata: &serde_json::Value, package: &str) -> Option<PathBuf> {
    let packages = metadata.get("packages")?.as_array()?;
    let found = packages.iter().find(|one| one.get("name").is_some_and(|name| name == package))?;
    Some(Path::new(found.get("manifest_path")?.as_str()?).parent()?.join("src"))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// The text of a file after all rules for it.
fn changed(rules: &[Rule], file: &str, mut text: String) -> Result<String> {
    for (_, from, to) in rules.iter().filter(|(of, ..)| *of == file) {
        ensure!(text.matches(from).count() == 1, "{file} should have this once: {from}");
        text = text.replacen(from, to, 1);
    }
    Ok(text)
}

/// Leaves a file alone that is as it should be, so that nothing is compiled again.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| path.display().to_string())
}
