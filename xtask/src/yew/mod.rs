//! Yew for the wasm: the source of the version in Cargo.lock, with collections that are small instead of fast.
//!
//! A hash table or a tree of the standard library is 2 to 9 KB of wasm for each type that it is made of, and Yew has nine of
//! them, of a few entries each. The compiler gets a copy of Yew's source in which they are those of `collections.rs`; the rest
//! of Yew is as it was published. A new version of Yew in which a rule finds nothing ends the build: see then what became of
//! the place. Apps that use the crate build with Yew as it is.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use xshell::{Shell, cmd};

/// Names the copy to the compiler that this program stands in for.
const COPY: &str = "PLEDGE_COMPARE_YEW";

const COLLECTIONS: &str = include_str!("collections.rs");

/// File, what stands in it, and what takes its place.
const RULES: [(&str, &str, &str); 10] = [
    ("lib.rs", "pub mod callback;", "mod collections;\npub mod callback;"),
    ("scheduler.rs", "use std::collections::BTreeMap;", "use crate::collections::BTreeMap;"),
    ("dom_bundle/blist.rs", "use std::collections::HashSet;", "use crate::collections::HashSet;"),
    ("dom_bundle/subtree_root.rs", "use std::collections::HashSet;", "use crate::collections::HashSet;"),
    ("dom_bundle/btag/mod.rs", "use std::collections::HashMap;", "use crate::collections::HashMap;"),
    ("dom_bundle/btag/attributes.rs", "use std::collections::HashMap;", "use crate::collections::HashMap;"),
    ("dom_bundle/btag/listeners.rs", "use std::collections::HashMap;", "use crate::collections::HashMap;"),
    // The name of an event without "on", from one table and not by a piece of code for each.
    (
        "virtual_dom/listeners.rs",
        "$( Self::$kind => stringify!($kind)[2..].into(), )*",
        "known => known.as_ref()[2..].to_owned().into(),",
    ),
    // Without a name that is computed, which nothing here has, an event is copied like a number.
    (
        "virtual_dom/listeners.rs",
        "Self::other(type_name) => type_name.clone(),",
        "Self::other(type_name) => (*type_name).into(),",
    ),
    ("virtual_dom/listeners.rs", "other(std::borrow::Cow<'static, str>)", "other(&'static str)"),
];

/// The copy of Yew, and what tells it from one after other rules.
pub(crate) struct Lean {
    source: PathBuf,
    digest: String,
}

/// Writes the copy into the target directory.
pub(crate) fn copy(sh: &Shell, target: &Path) -> Result<Lean> {
    let original = source(sh)?;
    let source = target.join("yew");
    let digest = Sha256::new().chain_update(format!("{RULES:?}")).chain_update(COLLECTIONS).finalize();
    for path in files(&original)? {
        let name = path.strip_prefix(&original)?;
        let text = changed(&name.to_string_lossy().replace('\\', "/"), fs::read_to_string(&path)?)?;
        write(&source.join(name), &text)?;
    }
    write(&source.join("collections.rs"), COLLECTIONS)?;
    Ok(Lean { source, digest: format!("{digest:x}") })
}

impl Lean {
    /// Flags for the compiler: panics do not name the folder of the copy, and other rules are another build.
    pub(crate) fn flags(&self) -> [String; 3] {
        let digest = self.digest.get(..16).unwrap_or_default();
        [
            format!("--remap-path-prefix={}=yew", self.source.display()),
            "--cfg".to_owned(),
            format!("yew_collections=\"{digest}\""),
        ]
    }

    /// The environment in which cargo calls this program in place of the compiler.
    pub(crate) fn environment(&self) -> Result<[(&'static str, OsString); 2]> {
        Ok([("RUSTC_WRAPPER", env::current_exe()?.into()), (COPY, self.source.clone().into())])
    }
}

/// Calls the compiler with the copy in place of Yew, if cargo called this program in place of the compiler.
pub(crate) fn stand_in() -> Option<Result<ExitCode>> {
    let copy = PathBuf::from(env::var_os(COPY)?);
    let mut given = env::args_os().skip(1);
    let rustc = given.next()?;
    let mut given: Vec<OsString> = given.collect();
    let yew = given.windows(2).any(|pair| matches!(pair, [name, value] if name == "--crate-name" && value == "yew"));
    if yew {
        for argument in &mut given {
            if Path::new(argument).ends_with("src/lib.rs") {
                *argument = copy.join("lib.rs").into();
            }
        }
    }
    let status = Command::new(rustc).args(given).status();
    Some(
        status
            .map(|status| {
                status.code().map_or(ExitCode::FAILURE, |code| ExitCode::from(u8::try_from(code).unwrap_or(1)))
            })
            .context("rustc"),
    )
}

fn source(sh: &Shell) -> Result<PathBuf> {
    let json = cmd!(sh, "cargo metadata --format-version 1").quiet().read()?;
    let metadata: serde_json::Value = serde_json::from_str(&json)?;
    let packages = metadata.get("packages").and_then(serde_json::Value::as_array).into_iter().flatten();
    let manifest = packages
        .filter(|package| package.get("name").is_some_and(|name| name == "yew"))
        .find_map(|package| package.get("manifest_path")?.as_str());
    let folder = manifest.and_then(|manifest| Path::new(manifest).parent()).context("`cargo metadata` named no Yew")?;
    Ok(folder.join("src"))
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
fn changed(file: &str, mut text: String) -> Result<String> {
    for (_, from, to) in RULES.iter().filter(|(of, ..)| *of == file) {
        ensure!(
            text.matches(from).count() == 1,
            "Yew's {file} has not once, as a rule of xtask/src/yew/mod.rs wants it: {from}"
        );
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
