//! Cuts a module of wasm-bindgen into parts: files that are instantiated one after another over the same memory, table, globals
//! and functions. The README says why it exists and how it is used.

mod cut;
mod data;
mod exports;
mod graph;
mod relocations;
#[cfg(test)]
mod tests;
mod verify;

use anyhow::{Result, bail};
use graph::Graph;
use relocations::Relocations;
use walrus::Module;

/// The name under which later parts import the first.
pub const FIRST: &str = "first";

/// A part after the first: everything that is reached only through its gates.
#[derive(Debug, Clone)]
pub struct Part {
    /// The name under which later parts import it.
    pub name: String,
    /// The functions through which earlier parts enter it, by the last segment of their path in Rust.
    pub gates: Vec<String>,
}

/// What stands in the first part where data of other parts will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filling {
    /// Zeros, which wasm-opt leaves out.
    #[default]
    Zeros,
    /// 0xAA, so that whoever reads data of a part that is not loaded sees nonsense instead of emptiness. For tests.
    Poison,
}

/// Cuts `bound`, which wasm-bindgen made out of `linked` with the names of functions kept; `linked` was linked with
/// `--emit-relocs`. Returns the first part and those after it.
///
/// # Errors
/// Where a gate is not in the module any more, and where a part refers to anything that comes with a later one.
pub fn cut(linked: &[u8], bound: &[u8], later: &[Part], filling: Filling) -> Result<Vec<Vec<u8>>> {
    cut_at(&Relocations::read(linked)?, Module::from_buffer(bound)?, later, filling)
}

fn cut_at(relocations: &Relocations, mut module: Module, later: &[Part], filling: Filling) -> Result<Vec<Vec<u8>>> {
    // The linker's relocations among them, which are wrong by now.
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    let whole = module.emit_wasm();
    let graph = Graph::new(&Module::from_buffer(&whole)?, relocations)?;
    let gates: Vec<_> = later.iter().map(|part| graph.named(&part.gates)).collect();
    let parts = graph.partition(&gates)?;
    for (at, part) in later.iter().enumerate() {
        for gate in &part.gates {
            if !graph.named(std::slice::from_ref(gate)).iter().any(|node| parts.owner(*node) == Some(at + 1)) {
                bail!(
                    "no call of the gate `{gate}` is left to cut: it must be #[inline(never)], not generic, and called from \
                     an earlier part"
                );
            }
        }
    }
    let names: Vec<&str> = std::iter::once(FIRST).chain(later.iter().map(|part| &*part.name)).collect();
    let modules = cut::cut(&whole, &graph, &parts, &names, filling)?;
    verify::verify(&whole, &modules, relocations, &graph.gates(&parts))?;
    Ok(modules)
}
