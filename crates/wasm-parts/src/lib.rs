//! Cuts a module of wasm-bindgen into parts: files that are instantiated over the same memory, table, globals and functions, each after
//! the one that it builds on. The README says why it exists and how it is used.

mod cut;
mod data;
mod exports;
mod graph;
mod relocations;
#[cfg(test)]
mod tests;
mod tree;
mod verify;

use anyhow::{Result, bail};
use graph::Graph;
use relocations::Relocations;
use tree::Tree;
use walrus::Module;

/// The name under which later parts import the first.
pub const FIRST: &str = "first";

/// A later part: the functions and data reachable only through its gates, or through those of parts that build on it.
#[derive(Debug, Clone)]
pub struct Part {
    /// The name under which other parts import it.
    pub name: String,
    /// The name of the part that it builds on: [`FIRST`], or one before it in the list. That one and its own base are loaded before it.
    pub base: String,
    /// Its gates: the functions by which other parts call into it, by the last segment of their Rust path.
    pub gates: Vec<String>,
}

/// The filler bytes in the first part in place of data of later parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filling {
    /// Zeros, which wasm-opt leaves out.
    #[default]
    Zeros,
    /// 0xAA, so that a read of data that are not loaded shows as garbage instead of as empty. For tests.
    Poison,
}

/// Cuts `bound`, which wasm-bindgen made out of `linked` with the names of functions kept; `linked` was linked with
/// `--emit-relocs`. Returns the first part and those after it.
///
/// # Errors
/// When a gate has been inlined or removed, a base is none of the parts before, or a part refers to anything but a gate of a part that it does
/// not build on.
pub fn cut(linked: &[u8], bound: &[u8], later: &[Part], filling: Filling) -> Result<Vec<Vec<u8>>> {
    cut_at(&Relocations::read(linked)?, Module::from_buffer(bound)?, later, filling)
}

fn cut_at(relocations: &Relocations, mut module: Module, later: &[Part], filling: Filling) -> Result<Vec<Vec<u8>>> {
    // Custom sections include the linker's relocations, whose offsets are wrong after wasm-bindgen.
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    let whole = module.emit_wasm();
    let graph = Graph::new(&Module::from_buffer(&whole)?, relocations)?;
    let gates: Vec<_> = later.iter().map(|part| graph.named(&part.gates)).collect();
    let names: Vec<&str> = std::iter::once(FIRST).chain(later.iter().map(|part| &*part.name)).collect();
    let parts = graph.partition(&gates, Tree::of(&names, later)?)?;
    if let Some(gone) =
        later.iter().flat_map(|part| &part.gates).find(|gate| graph.named(&[(*gate).clone()]).is_empty())
    {
        bail!("the gate `{gone}` is not there: it must be #[inline(never)], not generic, and called");
    }
    let modules = cut::cut(&whole, &graph, &parts, &names, filling)?;
    verify::verify(&whole, &modules, &parts.tree, relocations, &graph.gates(&parts))?;
    Ok(modules)
}
