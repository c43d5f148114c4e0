//! Exports and imports between parts, under short names.

use std::collections::{BTreeMap, BTreeSet};

use walrus::{
    ExportItem, FunctionId, FunctionKind, GlobalId, GlobalKind, ImportId, ImportedFunction, MemoryId, Module, TableId,
    TagId, TagKind,
};

use super::graph::Node;

/// Functions of at most this many instructions are copied into every part that calls them: an export and an import would be
/// larger.
const SMALL: u64 = 24;

/// An entity shared between parts, by its index in the whole module.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Entity {
    Function(usize),
    Table(usize),
    Memory(usize),
    Global(usize),
    Tag(usize),
}

/// The entities that a part exports to those that build on it, with their export names.
pub(super) type Exports = BTreeMap<Entity, String>;

/// A short export name: the number in base 36.
pub(super) fn short_name(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from_digit((number % 36) as u32, 36).unwrap_or_default());
        number /= 36;
        if number == 0 {
            return name;
        }
    }
}

/// The walrus ids of a module by index.
pub(super) struct Ids {
    pub(super) functions: Vec<FunctionId>,
    tables: Vec<TableId>,
    memories: Vec<MemoryId>,
    globals: Vec<GlobalId>,
    tags: Vec<TagId>,
}

impl Ids {
    pub(super) fn of(module: &Module) -> Ids {
        Ids {
            functions: module.funcs.iter().map(walrus::Function::id).collect(),
            tables: module.tables.iter().map(walrus::Table::id).collect(),
            memories: module.memories.iter().map(walrus::Memory::id).collect(),
            globals: module.globals.iter().map(walrus::Global::id).collect(),
            tags: module.tags.iter().map(walrus::Tag::id).collect(),
        }
    }

    pub(super) fn item(&self, entity: Entity) -> Option<ExportItem> {
        Some(match entity {
            Entity::Function(at) => ExportItem::Function(*self.functions.get(at)?),
            Entity::Table(at) => ExportItem::Table(*self.tables.get(at)?),
            Entity::Memory(at) => ExportItem::Memory(*self.memories.get(at)?),
            Entity::Global(at) => ExportItem::Global(*self.globals.get(at)?),
            Entity::Tag(at) => ExportItem::Tag(*self.tags.get(at)?),
        })
    }
}

/// Turns everything that is not of this part into imports.
pub(super) fn import_the_rest(module: &mut Module, part: &BTreeSet<Node>) -> BTreeMap<ImportId, Entity> {
    let ids = Ids::of(module);
    for import in module.imports.iter().map(walrus::Import::id).collect::<Vec<_>>() {
        module.imports.delete(import);
    }
    let mut shared = BTreeMap::new();
    for (at, id) in ids.memories.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.memories.get_mut(id).import = Some(import);
        shared.insert(import, Entity::Memory(at));
    }
    for (at, id) in ids.tables.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.tables.get_mut(id).import = Some(import);
        shared.insert(import, Entity::Table(at));
    }
    for (at, id) in ids.globals.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
        shared.insert(import, Entity::Global(at));
    }
    for (at, id) in ids.tags.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.tags.get_mut(id).kind = TagKind::Import(import);
        shared.insert(import, Entity::Tag(at));
    }
    for (at, id) in ids.functions.into_iter().enumerate() {
        let function = module.funcs.get_mut(id);
        // Imports from JavaScript are re-exported by the first part.
        let stays = match &function.kind {
            FunctionKind::Local(local) => part.contains(&Node::Function(at)) || local.size() <= SMALL,
            _ => false,
        };
        if !stays {
            let import = module.imports.add("", "", id);
            function.kind = FunctionKind::Import(ImportedFunction { import, ty: function.ty() });
            shared.insert(import, Entity::Function(at));
        }
    }
    shared
}
