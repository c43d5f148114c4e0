//! Verifies a cut: loads each emitted module, after those that it builds on, into a model of memory and table, and checks that all
//! references of its functions and of each piece of data are loaded by then. It uses only the modules and the linker's relocations, not the graph behind the cut, because a
//! reference missing there would be read as zeros, without a trap.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, ElementItems, ElementKind, FunctionKind, Module};

use super::relocations::{Relocations, Target};
use super::tree::Tree;

/// Memory and table after modules have been instantiated one after another.
#[derive(Default)]
struct Loaded {
    memory: BTreeMap<usize, u8>,
    /// The names of the functions in the table.
    table: BTreeMap<usize, String>,
}

/// Fails where a part refers to data or functions of one that it does not build on, other than these gates, which are called only once
/// loaded.
pub(super) fn verify(
    whole: &[u8],
    parts: &[Vec<u8>],
    tree: &Tree,
    relocations: &Relocations,
    gates: &BTreeSet<String>,
) -> Result<()> {
    let mut all = Loaded::default();
    all.load(&Module::from_buffer(whole)?)?;
    let slots: BTreeMap<&str, usize> = all.table.iter().map(|(slot, name)| (&**name, *slot)).collect();
    for number in 0..parts.len() {
        let (mut loaded, mut own) = (Loaded::default(), BTreeSet::new());
        for part in tree.up_to(number).into_iter().filter_map(|part| parts.get(part)) {
            own = loaded.load(&Module::from_buffer(part)?)?;
        }
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
        for name in own {
            for target in relocations.code.get(&name).into_iter().flatten() {
                if let Some(missing) = missing(target) {
                    bail!("part {number}: {name} refers to {missing}, which comes with another part");
                }
            }
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
    }
    Ok(())
}

impl Loaded {
    /// Instantiates a module. Returns the names of its functions.
    fn load(&mut self, module: &Module) -> Result<BTreeSet<String>> {
        let named = |function: &walrus::Function| function.name.clone().unwrap_or_default();
        for data in module.data.iter() {
            let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else {
                bail!("a data segment has no constant address");
            };
            self.memory.extend(data.value.iter().enumerate().map(|(at, byte)| (start as u32 as usize + at, *byte)));
        }
        for element in module.elements.iter() {
            let ElementKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = element.kind else {
                continue;
            };
            let ElementItems::Functions(functions) = &element.items else { continue };
            let filled = functions.iter().enumerate();
            self.table.extend(filled.map(|(at, id)| (start as usize + at, named(module.funcs.get(*id)))));
        }
        let local = module.funcs.iter().filter(|function| matches!(function.kind, FunctionKind::Local(_)));
        Ok(local.map(named).collect())
    }
}
