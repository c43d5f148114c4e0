//! The cut itself: out of one module several that share memory, tables, globals and functions.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use walrus::ir::{CallIndirect, Const, Instr, InstrSeq, Value, VisitorMut, dfs_pre_order_mut};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, ImportId, Module,
    TableId, TypeId,
};

use super::data::{blank_data, keep_data};
use super::graph::{Graph, Node, Parts};
use super::share::{Given, Ids, Thing, import_the_rest, short};

/// The parts, which import each other under these names. The last is cut first: only then is known what those before it must give.
pub(super) fn cut(whole: &[u8], graph: &Graph, parts: &Parts, names: &[&str]) -> Result<Vec<Vec<u8>>> {
    let slots = slots(&Module::from_buffer(whole)?, graph, parts)?;
    let mut given = vec![Given::new(); parts.all.len()];
    let mut cut = Vec::new();
    for at in (0..parts.all.len()).rev() {
        let knife = Knife { graph, parts, slots: &slots, at };
        let module = Module::from_buffer(whole)?;
        cut.push(if at == 0 { knife.first(module, &given)? } else { knife.later(module, names, &mut given)? });
    }
    cut.reverse();
    Ok(cut)
}

/// The places of functions in the table: those that the linker gave, and new ones at the end for gates that are only called.
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

/// What cuts out the part with number `at`.
struct Knife<'a> {
    graph: &'a Graph,
    parts: &'a Parts,
    slots: &'a BTreeMap<usize, usize>,
    at: usize,
}

impl Knife<'_> {
    /// The first part, which also gives JavaScript its functions.
    fn first(&self, mut module: Module, given: &[Given]) -> Result<Vec<u8>> {
        let table = main_table(&module)?;
        let gates = self.close_gates(&mut module)?;
        for export in module.exports.iter().map(walrus::Export::id).collect::<Vec<_>>() {
            if let ExportItem::Function(function) = module.exports.get(export).item
                && let Some((slot, ty)) = gates.get(&function)
            {
                module.exports.get_mut(export).item = stub(&mut module, table, *slot, *ty).into();
            }
        }
        self.fill_table(&mut module)?;
        blank_data(&mut module, self.graph, self.part())?;
        self.give(&mut module, given)?;
        walrus::passes::gc::run(&mut module);
        Ok(module.emit_wasm())
    }

    /// A later part. What it takes, the parts before it must give.
    fn later(&self, mut module: Module, names: &[&str], given: &mut [Given]) -> Result<Vec<u8>> {
        module.start = None;
        for export in module.exports.iter().map(walrus::Export::id).collect::<Vec<_>>() {
            module.exports.delete(export);
        }
        self.close_gates(&mut module)?;
        self.fill_table(&mut module)?;
        keep_data(&mut module, self.graph, self.part())?;
        self.give(&mut module, given)?;
        let things = import_the_rest(&mut module, self.part());
        walrus::passes::gc::run(&mut module);
        for id in module.imports.iter().map(walrus::Import::id).collect::<Vec<ImportId>>() {
            let thing = *things.get(&id).context("a later part takes something from JavaScript itself")?;
            let owner = self.owner(thing).context("a part takes from one that comes after it")?;
            let given = given.get_mut(owner).context("a thing has no part")?;
            let next = short(given.len());
            let import = module.imports.get_mut(id);
            (*names.get(owner).context("a part has no name")?).clone_into(&mut import.module);
            import.name.clone_from(given.entry(thing).or_insert(next));
        }
        Ok(module.emit_wasm())
    }

    fn part(&self) -> &BTreeSet<Node> {
        static NOTHING: BTreeSet<Node> = BTreeSet::new();
        self.parts.all.get(self.at).unwrap_or(&NOTHING)
    }

    /// The part that something comes from: one before this.
    fn owner(&self, thing: Thing) -> Option<usize> {
        match thing {
            Thing::Function(at) => self.parts.owner(Node::Function(at)).or(Some(0)).filter(|owner| *owner < self.at),
            _ => Some(0),
        }
    }

    /// Sends calls of later parts through the table. Returns their gates, with place in the table and type.
    fn close_gates(&self, module: &mut Module) -> Result<BTreeMap<FunctionId, (i32, TypeId)>> {
        let table = main_table(module)?;
        let ids = Ids::of(module);
        let mut gates = BTreeMap::new();
        for gate in &self.parts.gates {
            if self.parts.owner(Node::Function(*gate)).is_some_and(|owner| owner > self.at) {
                let id = *ids.functions.get(*gate).context("a gate is no function")?;
                let slot = *self.slots.get(gate).context("a gate has no place in the table")?;
                gates.insert(id, (slot as i32, module.funcs.get(id).ty()));
            }
        }
        let mut through = Through { gates: &gates, table };
        // Also in small functions of other parts, of which this has its own.
        for function in module.funcs.iter_mut() {
            if let FunctionKind::Local(function) = &mut function.kind {
                let entry = function.entry_block();
                dfs_pre_order_mut(&mut through, function, entry);
            }
        }
        Ok(gates)
    }

    /// Gives the parts after this what they take.
    fn give(&self, module: &mut Module, given: &[Given]) -> Result<()> {
        let ids = Ids::of(module);
        for (thing, name) in given.get(self.at).into_iter().flatten() {
            if module.exports.iter().any(|export| export.name == *name) {
                bail!("the module exports `{name}` already");
            }
            module.exports.add(name, ids.item(*thing).context("a later part takes what is not there")?);
        }
        Ok(())
    }

    /// Replaces what fills the table by the functions that belong here, each in its place; the other places stay empty.
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

/// Sends calls of later parts through the table.
struct Through<'a> {
    gates: &'a BTreeMap<FunctionId, (i32, TypeId)>,
    table: TableId,
}

impl VisitorMut for Through<'_> {
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

/// What JavaScript calls when it calls a later part.
fn stub(module: &mut Module, table: TableId, slot: i32, ty: TypeId) -> FunctionId {
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let args: Vec<_> = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for arg in &args {
        body.local_get(*arg);
    }
    body.i32_const(slot).call_indirect(ty, table);
    builder.finish(args, &mut module.funcs)
}
