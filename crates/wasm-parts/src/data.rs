//! Distributes the data segments over the parts.

use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::{Result, bail};
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, Module};

use super::Filling;
use super::graph::{Graph, Node};

/// The start address of a data segment.
fn start(data: &walrus::Data) -> Result<usize> {
    match data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } => Ok(start as u32 as usize),
        _ => bail!("a data segment has no constant address"),
    }
}

/// Overwrites data of later parts in the first part. A reference missing in the graph would read these bytes: `verify`
/// checks for such, and a build with poison shows them.
pub(super) fn blank_data(module: &mut Module, graph: &Graph, part: &BTreeSet<Node>, filling: Filling) -> Result<()> {
    let filling = match filling {
        Filling::Zeros => 0,
        Filling::Poison => 0xAA,
    };
    for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        let data = module.data.get_mut(id);
        let start = start(data)?;
        for (_, piece) in graph.data.iter().enumerate().filter(|(at, _)| !part.contains(&Node::Data(*at))) {
            if let Some(bytes) = within(piece, start).and_then(|range| data.value.get_mut(range)) {
                bytes.fill(filling);
            }
        }
    }
    Ok(())
}

/// Keeps only the data of a later part, as segments of their own.
pub(super) fn keep_data(module: &mut Module, graph: &Graph, part: &BTreeSet<Node>) -> Result<()> {
    let memory = module.get_memory_id()?;
    for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        let data = module.data.get(id);
        let (start, value) = (start(data)?, data.value.clone());
        module.memories.get_mut(memory).data_segments.remove(&id);
        module.data.delete(id);
        for (_, piece) in graph.data.iter().enumerate().filter(|(at, _)| part.contains(&Node::Data(*at))) {
            if let Some(bytes) = within(piece, start).and_then(|range| value.get(range)) {
                let offset = ConstExpr::Value(Value::I32(piece.start as i32));
                let kept = module.data.add(DataKind::Active { memory, offset }, bytes.to_vec());
                module.memories.get_mut(memory).data_segments.insert(kept);
            }
        }
    }
    Ok(())
}

/// The byte range of a piece in a segment that starts at this address.
fn within(piece: &Range<usize>, start: usize) -> Option<Range<usize>> {
    Some(piece.start.checked_sub(start)?..piece.end.checked_sub(start)?)
}
