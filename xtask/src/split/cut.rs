//! The cut itself: out of one module two that share memory, tables, globals and functions.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result, bail};
use walrus::ir::{CallIndirect, Const, Instr, InstrSeq, Value, VisitorMut, dfs_pre_order_mut};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, ImportId,
    Module, TableId, TypeId,
};

use super::graph::{Graph, Node, Parts};
use super::share::{FIRST, Ids, Shared, import_the_rest, short};

/// The places of functions in the table: those that the linker gave, and new ones at the end for gates that are only called.
pub(super) fn slots(module: &Module, graph: &Graph, parts: &Parts) -> Result<BTreeMap<usize, usize>> {
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

/// The later part.
pub(super) fn later(
    mut module: Module,
    graph: &Graph,
    parts: &Parts,
    slots: &BTreeMap<usize, usize>,
) -> Result<(Vec<u8>, Shared)> {
    module.start = None;
    for export in module.exports.iter().map(walrus::Export::id).collect::<Vec<_>>() {
        module.exports.delete(export);
    }
    fill_table(&mut module, graph, slots, |function| parts.later.contains(&Node::Function(function)))?;
    keep_data(&mut module, graph, parts)?;
    let things = import_the_rest(&mut module, parts);
    walrus::passes::gc::run(&mut module);
    let left: Vec<ImportId> = module.imports.iter().map(walrus::Import::id).collect();
    let mut taken = Vec::new();
    for (at, id) in left.into_iter().enumerate() {
        let import = module.imports.get_mut(id);
        (import.module, import.name) = (FIRST.to_owned(), short(at));
        taken.push((short(at), *things.get(&id).context("the later part takes something from JavaScript itself")?));
    }
    Ok((module.emit_wasm(), taken))
}

/// The first part, which gives what the later one takes.
pub(super) fn first(
    mut module: Module,
    graph: &Graph,
    parts: &Parts,
    slots: &BTreeMap<usize, usize>,
    given: &Shared,
) -> Result<Vec<u8>> {
    let table = main_table(&module)?;
    let ids = Ids::of(&module);
    let mut gates = BTreeMap::new();
    for gate in &parts.gates {
        let id = *ids.functions.get(*gate).context("a gate is no function")?;
        let slot = *slots.get(gate).context("a gate has no place in the table")?;
        gates.insert(id, (slot as i32, module.funcs.get(id).ty()));
    }
    let mut through = Through { gates: &gates, table };
    for node in &parts.first {
        if let Node::Function(at) = node
            && let Some(id) = ids.functions.get(*at)
            && let FunctionKind::Local(function) = &mut module.funcs.get_mut(*id).kind
        {
            let entry = function.entry_block();
            dfs_pre_order_mut(&mut through, function, entry);
        }
    }
    for export in module.exports.iter().map(walrus::Export::id).collect::<Vec<_>>() {
        if let ExportItem::Function(function) = module.exports.get(export).item
            && let Some((slot, ty)) = gates.get(&function)
        {
            module.exports.get_mut(export).item = stub(&mut module, table, *slot, *ty).into();
        }
    }
    fill_table(&mut module, graph, slots, |function| parts.first.contains(&Node::Function(function)))?;
    blank_data(&mut module, graph, parts)?;
    for (name, thing) in given {
        if module.exports.iter().any(|export| export.name == *name) {
            bail!("the module exports `{name}` already");
        }
        module.exports.add(name, ids.item(*thing).context("the later part takes what is not there")?);
    }
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

fn main_table(module: &Module) -> Result<TableId> {
    module.tables.main_function_table()?.context("the module has no table of functions")
}

/// Replaces what fills the table by the functions that belong here, each in its place; the other places stay empty.
fn fill_table(
    module: &mut Module,
    graph: &Graph,
    slots: &BTreeMap<usize, usize>,
    belongs: impl Fn(usize) -> bool,
) -> Result<()> {
    let table = main_table(module)?;
    let ids = Ids::of(module);
    for element in module.elements.iter().map(walrus::Element::id).collect::<Vec<_>>() {
        for one in module.tables.iter_mut() {
            one.elem_segments.remove(&element);
        }
        module.elements.delete(element);
    }
    let end = slots.values().max().map_or(0, |last| last + 1) as u64;
    let main = module.tables.get_mut(table);
    main.initial = main.initial.max(end);
    main.maximum = main.maximum.map(|maximum| maximum.max(end));
    let mut filled: BTreeMap<usize, FunctionId> = BTreeMap::new();
    let given = graph.table.iter().map(|(slot, function)| (*slot, *function));
    for (slot, function) in given.chain(slots.iter().map(|(function, slot)| (*slot, *function))) {
        if belongs(function) {
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

/// Where a segment of data starts in memory.
fn start(data: &walrus::Data) -> Result<usize> {
    match data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } => Ok(start as u32 as usize),
        _ => bail!("a segment of data has no constant address"),
    }
}

/// Data that the first part does not need become zeros, which wasm-opt leaves out.
fn blank_data(module: &mut Module, graph: &Graph, parts: &Parts) -> Result<()> {
    for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        let data = module.data.get_mut(id);
        let start = start(data)?;
        for (_, piece) in graph.data.iter().enumerate().filter(|(at, _)| !parts.first.contains(&Node::Data(*at))) {
            if let Some(bytes) = within(piece, start).and_then(|range| data.value.get_mut(range)) {
                bytes.fill(0);
            }
        }
    }
    Ok(())
}

/// Leaves only the data of the later part.
fn keep_data(module: &mut Module, graph: &Graph, parts: &Parts) -> Result<()> {
    let memory = module.get_memory_id()?;
    for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        let data = module.data.get(id);
        let (start, value) = (start(data)?, data.value.clone());
        module.memories.get_mut(memory).data_segments.remove(&id);
        module.data.delete(id);
        for (_, piece) in graph.data.iter().enumerate().filter(|(at, _)| parts.later.contains(&Node::Data(*at))) {
            if let Some(bytes) = within(piece, start).and_then(|range| value.get(range)) {
                let offset = ConstExpr::Value(Value::I32(piece.start as i32));
                let kept = module.data.add(DataKind::Active { memory, offset }, bytes.to_vec());
                module.memories.get_mut(memory).data_segments.insert(kept);
            }
        }
    }
    Ok(())
}

/// Where a piece is in a segment that starts at this address.
fn within(piece: &Range<usize>, start: usize) -> Option<Range<usize>> {
    Some(piece.start.checked_sub(start)?..piece.end.checked_sub(start)?)
}

/// Sends calls of the later part through the table.
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

/// What JavaScript calls when it calls the later part.
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
