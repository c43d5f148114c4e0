//! The reference graph of the module after wasm-bindgen: functions and pieces of data are nodes, references are edges.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use walrus::ir::{Value, Visitor, dfs_in_order};
use walrus::{ConstExpr, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, GlobalKind, Module};

use super::relocations::{Relocations, Target};
use super::tree::Tree;

/// A function (by its index in the module) or a piece of data (by its index in [`Relocations::data`]).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    Function(usize),
    Data(usize),
}

/// The module as a graph.
pub(super) struct Graph {
    /// The symbol name of each function, and the last segment of its Rust path.
    names: Vec<(String, String)>,
    /// Function indices by table slot.
    pub(super) table: BTreeMap<usize, usize>,
    /// The address range of each piece of data.
    pub(super) data: Vec<Range<usize>>,
    edges: BTreeMap<Node, BTreeSet<Node>>,
    roots: BTreeSet<Node>,
}

/// A partition of the nodes into parts.
pub(super) struct Parts {
    /// The nodes of each part, by its number.
    pub(super) all: Vec<BTreeSet<Node>>,
    /// Which part builds on which.
    pub(super) tree: Tree,
    /// The gates to which a part refers that is loaded without theirs.
    pub(super) gates: BTreeSet<usize>,
}

impl Parts {
    /// The number of the part with this node.
    pub(super) fn owner(&self, node: Node) -> Option<usize> {
        self.all.iter().position(|part| part.contains(&node))
    }
}

impl Graph {
    /// Builds the graph of a module that wasm-bindgen made out of the linked one.
    pub(super) fn new(module: &Module, relocations: &Relocations) -> Result<Graph> {
        let functions: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let index: BTreeMap<FunctionId, usize> = functions.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, function) in module.funcs.iter().enumerate() {
            if let (FunctionKind::Local(_), Some(name)) = (&function.kind, &function.name) {
                named.entry(name).or_default().push(at);
            }
        }
        let nodes = |target: &Target| match target {
            Target::Data(piece) => vec![Node::Data(*piece)],
            // wasm-bindgen removes descriptors and replaces some functions by imports: those have no node.
            Target::Function(name) => {
                named.get(&**name).into_iter().flatten().map(|at| Node::Function(*at)).collect::<Vec<_>>()
            }
        };
        let table = table(module, &index)?;
        let mut edges: BTreeMap<Node, BTreeSet<Node>> = BTreeMap::new();
        let mut roots: BTreeSet<Node> = relocations.elsewhere.iter().flat_map(nodes).collect();
        for (at, function) in module.funcs.iter().enumerate() {
            let FunctionKind::Local(local) = &function.kind else {
                // Imports from JavaScript are resolved by the first part.
                roots.insert(Node::Function(at));
                continue;
            };
            let mut calls = Calls::default();
            dfs_in_order(&mut calls, local, local.entry_block());
            let to = edges.entry(Node::Function(at)).or_default();
            to.extend(calls.0.iter().filter_map(|id| index.get(id)).map(|at| Node::Function(*at)));
            let referred = function.name.as_ref().and_then(|name| relocations.code.get(name));
            to.extend(referred.into_iter().flatten().flat_map(nodes));
        }
        for (piece, (_, refers)) in relocations.data.iter().enumerate() {
            edges.insert(Node::Data(piece), refers.iter().flat_map(nodes).collect());
        }
        roots.extend(module.start.and_then(|start| index.get(&start)).map(|at| Node::Function(*at)));
        for export in module.exports.iter() {
            match export.item {
                ExportItem::Function(id) => roots.extend(index.get(&id).map(|at| Node::Function(*at))),
                // The address of data that JavaScript reads, such as the flag of a trapped instance.
                ExportItem::Global(id) => {
                    if let GlobalKind::Local(ConstExpr::Value(Value::I32(address))) = module.globals.get(id).kind {
                        roots.extend(relocations.piece(address as u32 as usize).map(Node::Data));
                    }
                }
                _ => {}
            }
        }
        // Table entries that no relocation refers to are roots: anybody may call them.
        let referred: BTreeSet<Node> = edges.values().flatten().copied().collect();
        roots.extend(table.values().map(|at| Node::Function(*at)).filter(|node| !referred.contains(node)));
        let names = module.funcs.iter().map(|function| {
            let name = function.name.clone().unwrap_or_default();
            let last = last_segment(&name);
            (name, last)
        });
        let names = names.collect();
        let data = relocations.data.iter().map(|(range, _)| range.clone()).collect();
        Ok(Graph { names, table, data, edges, roots })
    }

    /// The functions whose paths end with one of these.
    pub(super) fn named(&self, last: &[String]) -> BTreeSet<Node> {
        let named = |(at, (_, name)): (usize, &(String, String))| last.contains(name).then_some(Node::Function(at));
        self.names.iter().enumerate().filter_map(named).collect()
    }

    /// The names of the gates in the module.
    pub(super) fn gates(&self, parts: &Parts) -> BTreeSet<String> {
        parts.gates.iter().filter_map(|at| self.names.get(*at)).map(|(name, _)| name.clone()).collect()
    }

    /// Assigns each node to a part by reachability: what the roots reach without a gate is of the first part; what gates reach is of the last
    /// part that is loaded wherever one of theirs is.
    pub(super) fn partition(&self, gates: &[BTreeSet<Node>], tree: Tree) -> Result<Parts> {
        let closed: BTreeSet<Node> = gates.iter().flatten().copied().collect();
        ensure!(
            closed.is_disjoint(&self.roots),
            "a gate is exported, started or called from outside: only functions of other parts may call it"
        );
        let mut owners = BTreeMap::new();
        for (part, starts) in std::iter::once(&self.roots).chain(gates).enumerate() {
            let others = closed.difference(starts).copied().collect();
            for node in self.reached(starts, &others) {
                owners.entry(node).and_modify(|owner| *owner = tree.common(*owner, part)).or_insert(part);
            }
        }
        let mut all = vec![BTreeSet::new(); gates.len() + 1];
        for (node, owner) in &owners {
            all.get_mut(*owner).context("a part has no number")?.insert(*node);
        }
        let is_entered = |gate: &Node, owner: usize| {
            owners.iter().any(|(node, from)| !tree.has(*from, owner) && self.refers(*node).contains(gate))
        };
        let entered =
            gates.iter().enumerate().flat_map(|(at, gates)| gates.iter().filter(move |gate| is_entered(gate, at + 1)));
        let function = |node: &Node| if let Node::Function(at) = node { Some(*at) } else { None };
        let gates = entered.filter_map(function).collect();
        Ok(Parts { all, tree, gates })
    }

    fn refers(&self, from: Node) -> &BTreeSet<Node> {
        static NONE: BTreeSet<Node> = BTreeSet::new();
        self.edges.get(&from).unwrap_or(&NONE)
    }

    /// The nodes reachable from `starts` without entering `closed`.
    fn reached(&self, starts: &BTreeSet<Node>, closed: &BTreeSet<Node>) -> BTreeSet<Node> {
        let mut seen: BTreeSet<Node> = starts.difference(closed).copied().collect();
        let mut open: Vec<Node> = seen.iter().copied().collect();
        while let Some(from) = open.pop() {
            for to in self.refers(from).difference(closed) {
                if seen.insert(*to) {
                    open.push(*to);
                }
            }
        }
        seen
    }
}

fn table(module: &Module, index: &BTreeMap<FunctionId, usize>) -> Result<BTreeMap<usize, usize>> {
    let Some(main) = module.tables.main_function_table()? else { return Ok(BTreeMap::new()) };
    let mut table = BTreeMap::new();
    for segment in module.elements.iter() {
        let ElementKind::Active { table: into, offset: ConstExpr::Value(Value::I32(offset)) } = &segment.kind else {
            bail!("an element segment has no constant offset");
        };
        let ElementItems::Functions(ids) = &segment.items else { bail!("an element segment has no plain functions") };
        if *into == main {
            table.extend(ids.iter().enumerate().filter_map(|(at, id)| Some((*offset as usize + at, *index.get(id)?))));
        }
    }
    Ok(table)
}

/// The functions that a function calls.
#[derive(Default)]
struct Calls(BTreeSet<FunctionId>);

impl Visitor<'_> for Calls {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.0.insert(*function);
    }
}

/// The last segment of a function's path, without the hashes of mangling.
fn last_segment(name: &str) -> String {
    let path = format!("{:#}", rustc_demangle::demangle(name));
    path.rsplit("::").next().unwrap_or_default().to_owned()
}
