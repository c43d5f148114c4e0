//! What is reached from where: functions and data of the bound module, with what the linker knew of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Result, bail};
use walrus::ir::{Load, Store, Value, Visitor, dfs_in_order};
use walrus::{ConstExpr, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, Module};

use super::links::{Links, Target};

/// A function (by its place in the module) or a piece of data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    Function(usize),
    Data(usize),
}

/// The module as a graph.
pub(super) struct Graph {
    /// The names of the functions as people write them.
    names: Vec<String>,
    /// The functions in the table, by their places in it.
    pub(super) table: BTreeMap<usize, usize>,
    /// The addresses of the pieces of data.
    pub(super) data: Vec<Range<usize>>,
    edges: BTreeMap<Node, BTreeSet<Node>>,
    roots: BTreeSet<Node>,
}

/// Which part functions and data belong to.
pub(super) struct Parts {
    /// In their order: what can be reached without passing a gate, what only through the gates of the second part, and so on.
    pub(super) all: Vec<BTreeSet<Node>>,
    /// The gates that are referred to from a part before their own.
    pub(super) gates: BTreeSet<usize>,
}

impl Parts {
    /// The number of the part that this belongs to.
    pub(super) fn owner(&self, node: Node) -> Option<usize> {
        self.all.iter().position(|part| part.contains(&node))
    }

    /// Leaves these pieces of data to nobody.
    pub(super) fn forget(&mut self, pieces: &BTreeSet<usize>) {
        for part in &mut self.all {
            part.retain(|node| !matches!(node, Node::Data(piece) if pieces.contains(piece)));
        }
    }
}

impl Graph {
    /// Builds the graph of a module that wasm-bindgen made out of the linked one.
    pub(super) fn new(module: &Module, links: &Links) -> Result<Graph> {
        let functions: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let place: BTreeMap<FunctionId, usize> = functions.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, function) in module.funcs.iter().enumerate() {
            if let (FunctionKind::Local(_), Some(name)) = (&function.kind, &function.name) {
                named.entry(name).or_default().push(at);
            }
        }
        let nodes = |target: &Target| match target {
            Target::Data(piece) => vec![Node::Data(*piece)],
            // A function that the module no longer has was for wasm-bindgen alone, or has become an import.
            Target::Function(name) => {
                named.get(&**name).into_iter().flatten().map(|at| Node::Function(*at)).collect::<Vec<_>>()
            }
        };
        let table = table(module, &place)?;
        let slots: BTreeMap<usize, usize> = table.iter().map(|(slot, at)| (*at, *slot)).collect();
        let mut edges: BTreeMap<Node, BTreeSet<Node>> = BTreeMap::new();
        let mut roots: BTreeSet<Node> = links.elsewhere.iter().flat_map(nodes).collect();
        for (at, function) in module.funcs.iter().enumerate() {
            let FunctionKind::Local(local) = &function.kind else {
                // What comes from JavaScript comes through the first part.
                roots.insert(Node::Function(at));
                continue;
            };
            let mut seen = Seen::default();
            dfs_in_order(&mut seen, local, local.entry_block());
            let to = edges.entry(Node::Function(at)).or_default();
            to.extend(seen.functions.iter().filter_map(|id| place.get(id)).map(|at| Node::Function(*at)));
            let known = function.name.as_ref().and_then(|name| links.code.get(name));
            for (target, address) in known.into_iter().flatten() {
                let still = |node: &Node| match node {
                    Node::Data(_) => address.is_some_and(|address| seen.numbers.contains(&address)),
                    Node::Function(at) => slots.get(at).is_some_and(|slot| seen.numbers.contains(&(*slot as u32))),
                };
                to.extend(nodes(target).into_iter().filter(still));
            }
        }
        for (piece, (_, refers)) in links.data.iter().enumerate() {
            edges.insert(Node::Data(piece), refers.iter().flat_map(nodes).collect());
        }
        roots.extend(module.start.and_then(|start| place.get(&start)).map(|at| Node::Function(*at)));
        for export in module.exports.iter() {
            if let ExportItem::Function(id) = export.item {
                roots.extend(place.get(&id).map(|at| Node::Function(*at)));
            }
        }
        // What is in the table without anybody known to the linker who refers to it may be called from anywhere. Who is known
        // may be gone: reports of panics are.
        let targets = links.code.values().flatten().map(|(target, _)| target);
        let targets = targets.chain(links.data.iter().flat_map(|(_, refers)| refers));
        let referred: BTreeSet<Node> = targets.flat_map(nodes).chain(edges.values().flatten().copied()).collect();
        roots.extend(table.values().map(|at| Node::Function(*at)).filter(|node| !referred.contains(node)));
        let names =
            module.funcs.iter().map(|function| super::plain(function.name.as_deref().unwrap_or_default())).collect();
        let data = links.data.iter().map(|(range, _)| range.clone()).collect();
        Ok(Graph { names, table, data, edges, roots })
    }

    /// The functions with these names.
    pub(super) fn named(&self, names: &[&str]) -> BTreeSet<Node> {
        let named = |at: &usize| self.names.get(*at).is_some_and(|name| names.contains(&&**name));
        (0..self.names.len()).filter(named).map(Node::Function).collect()
    }

    /// Cuts at the gates of each part after the first.
    pub(super) fn cut(&self, gates: &[BTreeSet<Node>]) -> Parts {
        // What is not to be entered from the part in hand: its gates and those of the parts after it, and what has a part.
        let mut closed: BTreeSet<Node> = gates.iter().flatten().copied().collect();
        let mut all = vec![self.reached(&self.roots, &closed)];
        let mut met = BTreeSet::new();
        for gates in gates {
            let before: BTreeSet<Node> = all.iter().flatten().copied().collect();
            let is_met =
                |gate: &&Node| self.roots.contains(gate) || before.iter().any(|node| self.refers(*node).contains(gate));
            let found: BTreeSet<Node> = gates.iter().filter(is_met).copied().collect();
            closed.retain(|gate| !gates.contains(gate));
            closed.extend(before);
            all.push(self.reached(&found, &closed));
            met.extend(found);
        }
        let function = |node: &Node| if let Node::Function(at) = node { Some(*at) } else { None };
        Parts { all, gates: met.iter().filter_map(function).collect() }
    }

    fn refers(&self, from: Node) -> &BTreeSet<Node> {
        static NOBODY: BTreeSet<Node> = BTreeSet::new();
        self.edges.get(&from).unwrap_or(&NOBODY)
    }

    /// Everything that can be reached from `starts` without going through `closed`.
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

fn table(module: &Module, place: &BTreeMap<FunctionId, usize>) -> Result<BTreeMap<usize, usize>> {
    let Some(main) = module.tables.main_function_table()? else { return Ok(BTreeMap::new()) };
    let mut table = BTreeMap::new();
    for segment in module.elements.iter() {
        let ElementKind::Active { table: into, offset: ConstExpr::Value(Value::I32(offset)) } = &segment.kind else {
            bail!("a segment of the table has no constant place");
        };
        let ElementItems::Functions(ids) = &segment.items else {
            bail!("a segment of the table has no plain functions")
        };
        if *into == main {
            table.extend(ids.iter().enumerate().filter_map(|(at, id)| Some((*offset as usize + at, *place.get(id)?))));
        }
    }
    Ok(table)
}

/// The functions that a function calls, and the numbers in its code.
#[derive(Default)]
struct Seen {
    functions: BTreeSet<FunctionId>,
    numbers: BTreeSet<u32>,
}

impl Visitor<'_> for Seen {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.functions.insert(*function);
    }

    fn visit_value(&mut self, value: &Value) {
        if let Value::I32(number) = value {
            self.numbers.insert(*number as u32);
        }
    }

    fn visit_load(&mut self, load: &Load) {
        self.numbers.insert(load.arg.offset as u32);
    }

    fn visit_store(&mut self, store: &Store) {
        self.numbers.insert(store.arg.offset as u32);
    }
}
