//! Verifies a cut: loads each emitted module after those that it builds on into a model of memory and table, and checks that all
//! references of its functions and of each piece of data are loaded by then, and that no part overwrites what another one has brought.
//! It uses only the modules and the linker's relocations, not the graph behind the cut, because a reference missing there would be
//! read as zeros, without a trap.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail, ensure};
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, ElementItems, ElementKind, FunctionKind, Module};

use super::relocations::{Relocations, Target};
use super::tree::Tree;

/// What modules bring.
#[derive(Default, Clone)]
struct Contents {
    memory: BTreeMap<usize, u8>,
    /// The names of the functions in the table.
    table: BTreeMap<usize, String>,
    /// The names of all functions.
    functions: BTreeSet<String>,
}

/// Fails where a part refers to data or functions of one that it does not build on, other than these gates, which are called only once
/// loaded; and where two parts bring the same.
pub(super) fn verify(
    whole: &[u8],
    parts: &[Vec<u8>],
    tree: &Tree,
    relocations: &Relocations,
    gates: &BTreeSet<String>,
) -> Result<()> {
    let all = Contents::of(whole)?;
    let slots: BTreeMap<&str, usize> = all.table.iter().map(|(slot, name)| (&**name, *slot)).collect();
    // After each part, and those that it builds on.
    let mut states: Vec<Contents> = Vec::new();
    let (mut written, mut filled) = (BTreeSet::new(), BTreeSet::new());
    for (number, part) in parts.iter().enumerate() {
        let brought = Contents::of(part)?;
        // The first part has fillers for the data of the others, and is loaded before them.
        let mut addresses = brought.memory.keys().filter(|_| number > 0);
        if let Some(twice) = addresses.find(|address| !written.insert(**address)) {
            bail!("part {number}: another part too brings data at {twice:#x}");
        }
        if let Some((_, twice)) = brought.table.iter().find(|(slot, _)| !filled.insert(**slot)) {
            bail!("part {number}: another part too fills the slot of {twice}");
        }
        let mut loaded = states.get(tree.base(number)).cloned().unwrap_or_default();
        loaded.memory.extend(brought.memory);
        loaded.table.extend(brought.table);
        let is_there = |piece: usize| {
            relocations.data.get(piece).is_some_and(|(range, _)| {
                range.clone().all(|at| loaded.memory.get(&at).unwrap_or(&0) == all.memory.get(&at).unwrap_or(&0))
            })
        };
        let missing = |target: &Target| match target {
            Target::Data(piece) if !is_there(*piece) => Some(format!("data at {:#x}", relocations.address(*piece))),
            // A function without a slot is only called directly, which the validity of the module guarantees.
            Target::Function(name) => {
                let slot = slots.get(&**name).filter(|_| !gates.contains(name))?;
                (loaded.table.get(slot) != Some(name)).then(|| name.clone())
            }
            Target::Data(_) => None,
        };
        for name in &brought.functions {
            let missing = relocations.code.get(name).into_iter().flatten().find_map(missing);
            ensure!(
                missing.is_none(),
                "part {number}: {name} refers to {}, which comes with another part",
                missing.unwrap_or_default()
            );
        }
        for (piece, (range, refers)) in relocations.data.iter().enumerate() {
            let nothing = range.clone().all(|at| all.memory.get(&at).unwrap_or(&0) == &0);
            for target in refers.iter().filter(|_| !nothing && is_there(piece)) {
                if let Some(missing) = missing(target) {
                    bail!(
                        "part {number}: data at {:#x} refer to {missing}, which comes with another part",
                        range.start
                    );
                }
            }
        }
        states.push(loaded);
    }
    Ok(())
}

impl Contents {
    fn of(module: &[u8]) -> Result<Contents> {
        let module = Module::from_buffer(module)?;
        let mut contents = Contents::default();
        let named = |function: &walrus::Function| function.name.clone().unwrap_or_default();
        for data in module.data.iter() {
            let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else {
                bail!("a data segment has no constant address");
            };
            let bytes = data.value.iter().enumerate();
            contents.memory.extend(bytes.map(|(at, byte)| (start as u32 as usize + at, *byte)));
        }
        for element in module.elements.iter() {
            let ElementKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = element.kind else {
                continue;
            };
            let ElementItems::Functions(functions) = &element.items else { continue };
            let filled = functions.iter().enumerate();
            contents.table.extend(filled.map(|(at, id)| (start as usize + at, named(module.funcs.get(*id)))));
        }
        let local = module.funcs.iter().filter(|function| matches!(function.kind, FunctionKind::Local(_)));
        contents.functions = local.map(named).collect();
        Ok(contents)
    }
}
