//! Gates: the functions that are the entries to a later part of the wasm (`crates/wasm-parts`). Their names start with `gate_` and
//! the name of the part: `gate_panels_card`, `gate_more_map`.

use std::path::Path;

use anyhow::Result;
use pledge_core::state::needs::WasmPart;
use wasm_parts::Part;
use xshell::Shell;

/// The parts after the first, with the gates that the sources of the widget name.
pub(crate) fn parts(sh: &Shell) -> Result<Vec<Part>> {
    let named = |(part, base): (WasmPart, WasmPart)| Part {
        name: part.id().to_owned(),
        base: base.id().to_owned(),
        gates: Vec::new(),
    };
    let mut parts: Vec<Part> = later().map(named).collect();
    find(sh, Path::new("src"), &mut parts)?;
    Ok(parts)
}

/// The parts after the first, each with the one that it builds on.
pub(crate) fn later() -> impl Iterator<Item = (WasmPart, WasmPart)> {
    WasmPart::ALL.iter().filter_map(|(part, _)| Some((*part, part.base()?)))
}

/// The names of the parts after the first.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    later().map(|(part, _)| part.id())
}

fn find(sh: &Shell, folder: &Path, parts: &mut [Part]) -> Result<()> {
    for path in sh.read_dir(folder)? {
        if path.is_dir() {
            find(sh, &path, parts)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            collect(&sh.read_file(&path)?, parts);
        }
    }
    Ok(())
}

/// Adds the gates that a source defines.
fn collect(source: &str, parts: &mut [Part]) {
    for defined in source.split("fn gate_").skip(1) {
        let end = defined.find(|char: char| !char.is_ascii_alphanumeric() && char != '_').unwrap_or(defined.len());
        let (name, _) = defined.split_at(end);
        if let Some(part) = parts.iter_mut().find(|part| name.starts_with(&format!("{}_", part.name))) {
            part.gates.push(format!("gate_{name}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, collect};

    #[test]
    fn gates_are_found_by_their_names() {
        let part = |name: &str| Part { name: name.to_owned(), base: "first".to_owned(), gates: Vec::new() };
        let mut parts = [part("panels"), part("more")];
        collect(
            "pub fn gate_more_map(a: A) {}\nfn gate_panels_card() { gate_more_map() }\nfn agate_more_x()",
            &mut parts,
        );
        assert_eq!(parts.map(|part| part.gates.join(" ")), ["gate_panels_card", "gate_more_map"]);
    }
}
