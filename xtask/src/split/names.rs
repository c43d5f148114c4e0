//! Short names for what only the wasm and its bindings call each other: the long ones stand in both files, and most end in
//! a hash, which does not compress.

use std::collections::{BTreeMap, BTreeSet};

use walrus::Module;

use super::share::short;

/// The module that the wasm imports from, as wasm-bindgen names it, and in short.
const MODULE: (&str, &str) = ("\"./glue_bg.js\"", "js");

/// Renames in the module and in the bindings alike; returns the bindings. What `glue` itself exports keeps its name.
pub(super) fn shorten(module: &mut Module, glue: &str) -> String {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut renamed = |name: &mut String| {
        // No name of the bindings starts with a dollar sign.
        let next = format!("${}", short(names.len()));
        names.insert(std::mem::replace(name, next.clone()), next);
    };
    for import in module.imports.iter_mut().filter(|import| MODULE.0.trim_matches('"') == import.module) {
        MODULE.1.clone_into(&mut import.module);
        renamed(&mut import.name);
    }
    let hidden = |name: &str| name.starts_with('_') && !glue.contains(&format!("export function {name}"));
    for export in module.exports.iter_mut().filter(|export| hidden(&export.name)) {
        renamed(&mut export.name);
    }
    let glue = glue.replace(MODULE.0, MODULE.1);
    let parts = glue.split_inclusive(|c: char| !is_part_of_name(c));
    parts
        .map(|part| {
            let name = part.trim_end_matches(|c| !is_part_of_name(c));
            names.get(name).map_or_else(|| part.to_owned(), |new| part.replacen(name, new, 1))
        })
        .collect()
}

/// The bindings without the functions that no import asks for: what only panics called, for one.
pub(super) fn without_unused(glue: &str, module: &Module) -> String {
    let asked: BTreeSet<&str> = module.imports.iter().map(|import| &*import.name).collect();
    let mut out = String::with_capacity(glue.len());
    let mut inside = false;
    for line in glue.lines() {
        let entry =
            line.strip_prefix(INDENT).filter(|entry| entry.starts_with('$')).and_then(|entry| entry.split_once(':'));
        if entry.is_some_and(|(name, _)| !asked.contains(name)) {
            inside = line.ends_with('{');
        } else if inside {
            inside = line.strip_prefix(INDENT) != Some("},");
        } else {
            out.extend([line, "\n"]);
        }
    }
    out
}

/// What stands before an entry in the object of imports.
const INDENT: &str = "        ";

fn is_part_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}
