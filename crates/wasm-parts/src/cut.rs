//! Emits the parts: several modules from one, which share memory, tables, globals and functions by imports and exports.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use walrus::ir::{CallIndirect, Const, Instr, InstrSeq, Value, VisitorMut, dfs_pre_order_mut};
use walrus::{ConstExpr, ElementItems, ElementKind, FunctionId, FunctionKind, ImportId, Module, TableId, TypeId};

use super::Filling;
use super::data::{blank_data, keep_data};
use super::exports::{Entity, Exports, Ids, import_the_rest, short_name};
use super::graph::{Graph, Node, Parts};

/// Emits the parts, which import each other under these names. The last is emitted first: its imports determine the exports of those
/// that it builds on.
pub(super) fn cut(
    whole: &[u8],
    graph: &Graph,
    parts: &Parts,
    names: &[&str],
    filling: Filling,
) -> Result<Vec<Vec<u8>>> {
    let slots = slots(&Module::from_buffer(whole)?, graph, parts)?;
    let mut exports = vec![Exports::new(); parts.all.len()];
    let mut cut = Vec::new();
    for at in (0..parts.all.len()).rev() {
        let emitter = Emitter { graph, parts, slots: &slots, at };
        let module = Module::from_buffer(whole)?;
        cut.push(match at {
            0 => emitter.first(module, &exports, filling)?,
            _ => emitter.later(module, names, &mut exports)?,
        });
    }
    cut.reverse();
    Ok(cut)
}

/// The table slots of functions: those of the linker, and new ones at the end for gates that are only called directly.
fn slots(module: &Module, graph: &Graph, parts: &Parts) -> Result<BTreeMap<usize, usize>> {
    let mut slots: BTreeMap<usize, usize> = graph.table.iter().map(|(slot, function)| (*function, *slot)).collect();
    let mut end = module.tables.get(main_table(module)?).initial as usize;
    for gate in &parts.gates {
        slots.entry(*gate).or_insert_with(|| {
            end += 1;
            end - 1
        });
    }
    Ok(slots)
}

/// Emits the part with number `at`.
struct Emitter<'a> {
    graph: &'a Graph,
    parts: &'a Parts,
    slots: &'a BTreeMap<usize, usize>,
    at: usize,
}

impl Emitter<'_> {
    /// The first part, which keeps the exports to JavaScript.
    fn first(&self, mut module: Module, exports: &[Exports], filling: Filling) -> Result<Vec<u8>> {
        self.close_gates(&mut module)?;
        self.fill_table(&mut module)?;
        blank_data(&mut module, self.graph, self.part(), filling)?;
        self.export(&mut module, exports)?;
        walrus::passes::gc::run(&mut module);
        Ok(module.emit_wasm())
    }

    /// A later part. What it imports, the parts that it builds on must export.
    fn later(&self, mut module: Module, names: &[&str], exports: &mut [Exports]) -> Result<Vec<u8>> {
        module.start = None;
        for export in module.exports.iter().map(walrus::Export::id).collect::<Vec<_>>() {
            module.exports.delete(export);
        }
        self.close_gates(&mut module)?;
        self.fill_table(&mut module)?;
        keep_data(&mut module, self.graph, self.part())?;
        self.export(&mut module, exports)?;
        let shared = import_the_rest(&mut module, self.part());
        walrus::passes::gc::run(&mut module);
        for id in module.imports.iter().map(walrus::Import::id).collect::<Vec<ImportId>>() {
            let shared = *shared.get(&id).context("a later part imports something from JavaScript itself")?;
            let owner = self.owner(shared).context("a part imports from one that it does not build on")?;
            let exports = exports.get_mut(owner).context("something shared has no part")?;
            let next = short_name(exports.len());
            let import = module.imports.get_mut(id);
            (*names.get(owner).context("a part has no name")?).clone_into(&mut import.module);
            import.name.clone_from(exports.entry(shared).or_insert(next));
        }
        Ok(module.emit_wasm())
    }

    fn part(&self) -> &BTreeSet<Node> {
        static NOTHING: BTreeSet<Node> = BTreeSet::new();
        self.parts.all.get(self.at).unwrap_or(&NOTHING)
    }

    /// The part that exports an entity, of those that this one builds on.
    fn owner(&self, entity: Entity) -> Option<usize> {
        match entity {
            Entity::Function(at) => self.parts.owner(Node::Function(at)).or(Some(0)).filter(|owner| self.has(*owner)),
            _ => Some(0),
        }
    }

    /// Whether a part is loaded wherever this one is.
    fn has(&self, part: usize) -> bool {
        self.parts.tree.has(self.at, part)
    }

    /// Replaces direct calls of gates by `call_indirect`, which traps until the part is loaded.
    fn close_gates(&self, module: &mut Module) -> Result<()> {
        let table = main_table(module)?;
        let ids = Ids::of(module);
        let mut gates = BTreeMap::new();
        for gate in &self.parts.gates {
            if self.parts.owner(Node::Function(*gate)).is_some_and(|owner| !self.has(owner)) {
                let id = *ids.functions.get(*gate).context("a gate is no function")?;
                let slot = *self.slots.get(gate).context("a gate has no slot in the table")?;
                gates.insert(id, (slot as i32, module.funcs.get(id).ty()));
            }
        }
        let mut through = CallThroughTable { gates: &gates, table };
        // In all functions: small ones of other parts are copied into this one.
        for function in module.funcs.iter_mut() {
            if let FunctionKind::Local(function) = &mut function.kind {
                let entry = function.entry_block();
                dfs_pre_order_mut(&mut through, function, entry);
            }
        }
        Ok(())
    }

    /// Exports what the parts that build on this one import.
    fn export(&self, module: &mut Module, exports: &[Exports]) -> Result<()> {
        let ids = Ids::of(module);
        for (shared, name) in exports.get(self.at).into_iter().flatten() {
            if module.exports.iter().any(|export| export.name == *name) {
                bail!("the module exports `{name}` already");
            }
            module.exports.add(name, ids.item(*shared).context("a later part imports what is not there")?);
        }
        Ok(())
    }

    /// Replaces the element segments by those of this part; slots of other parts stay as they are.
    fn fill_table(&self, module: &mut Module) -> Result<()> {
        let table = main_table(module)?;
        let ids = Ids::of(module);
        for element in module.elements.iter().map(walrus::Element::id).collect::<Vec<_>>() {
            for one in module.tables.iter_mut() {
                one.elem_segments.remove(&element);
            }
            module.elements.delete(element);
        }
        let end = self.slots.values().max().map_or(0, |last| last + 1) as u64;
        let main = module.tables.get_mut(table);
        main.initial = main.initial.max(end);
        main.maximum = main.maximum.map(|maximum| maximum.max(end));
        let mut filled: BTreeMap<usize, FunctionId> = BTreeMap::new();
        let given = self.graph.table.iter().map(|(slot, function)| (*slot, *function));
        for (slot, function) in given.chain(self.slots.iter().map(|(function, slot)| (*slot, *function))) {
            if self.part().contains(&Node::Function(function)) {
                filled.insert(slot, *ids.functions.get(function).context("the table names no function")?);
            }
        }
        let mut runs: Vec<(usize, Vec<FunctionId>)> = Vec::new();
        for (slot, id) in filled {
            match runs.last_mut() {
                Some((start, run)) if *start + run.len() == slot => run.push(id),
                _ => runs.push((slot, vec![id])),
            }
        }
        for (start, run) in runs {
            let offset = ConstExpr::Value(Value::I32(start as i32));
            let element = module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(run));
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        Ok(())
    }
}

fn main_table(module: &Module) -> Result<TableId> {
    module.tables.main_function_table()?.context("the module has no table of functions")
}

/// Replaces calls of gates by calls through the table.
struct CallThroughTable<'a> {
    gates: &'a BTreeMap<FunctionId, (i32, TypeId)>,
    table: TableId,
}

impl VisitorMut for CallThroughTable<'_> {
    fn start_instr_seq_mut(&mut self, seq: &mut InstrSeq) {
        for (instr, place) in std::mem::take(&mut seq.instrs) {
            let gate = if let Instr::Call(call) = &instr { self.gates.get(&call.func) } else { None };
            match gate {
                Some((slot, ty)) => {
                    seq.instrs.push((Const { value: Value::I32(*slot) }.into(), place));
                    seq.instrs.push((CallIndirect { ty: *ty, table: self.table }.into(), place));
                }
                None => seq.instrs.push((instr, place)),
            }
        }
    }
}
