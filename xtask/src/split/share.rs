//! What the parts share: one gives it under short names, those after it take it.

use std::collections::{BTreeMap, BTreeSet};

use walrus::{
    ExportItem, FunctionId, FunctionKind, GlobalId, GlobalKind, ImportId, ImportedFunction, MemoryId, Module, TableId,
    TagId, TagKind,
};

use super::graph::Node;

/// Functions with at most so many instructions are in every part: another would need as many bytes to give them.
const SMALL: u64 = 24;

/// Something that the parts share, by its number in the whole module.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Function(usize),
    Table(usize),
    Memory(usize),
    Global(usize),
    Tag(usize),
}

/// What a part gives to those after it, under which names.
pub(super) type Given = BTreeMap<Thing, String>;

/// Names of one or two characters that no Rust function has.
pub(crate) fn short(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from_digit((number % 36) as u32, 36).unwrap_or_default());
        number /= 36;
        if number == 0 {
            return name;
        }
    }
}

/// Whether a name is one of the first 1,296 such.
pub(crate) fn is_short(name: &str) -> bool {
    matches!(name.len(), 1 | 2) && name.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
}

/// Ids of one module by number.
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

    pub(super) fn item(&self, thing: Thing) -> Option<ExportItem> {
        Some(match thing {
            Thing::Function(at) => ExportItem::Function(*self.functions.get(at)?),
            Thing::Table(at) => ExportItem::Table(*self.tables.get(at)?),
            Thing::Memory(at) => ExportItem::Memory(*self.memories.get(at)?),
            Thing::Global(at) => ExportItem::Global(*self.globals.get(at)?),
            Thing::Tag(at) => ExportItem::Tag(*self.tags.get(at)?),
        })
    }
}

/// Makes imports of everything that is not this part's own.
pub(super) fn import_the_rest(module: &mut Module, part: &BTreeSet<Node>) -> BTreeMap<ImportId, Thing> {
    let ids = Ids::of(module);
    for import in module.imports.iter().map(walrus::Import::id).collect::<Vec<_>>() {
        module.imports.delete(import);
    }
    let mut things = BTreeMap::new();
    for (at, id) in ids.memories.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.memories.get_mut(id).import = Some(import);
        things.insert(import, Thing::Memory(at));
    }
    for (at, id) in ids.tables.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.tables.get_mut(id).import = Some(import);
        things.insert(import, Thing::Table(at));
    }
    for (at, id) in ids.globals.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
        things.insert(import, Thing::Global(at));
    }
    for (at, id) in ids.tags.into_iter().enumerate() {
        let import = module.imports.add("", "", id);
        module.tags.get_mut(id).kind = TagKind::Import(import);
        things.insert(import, Thing::Tag(at));
    }
    for (at, id) in ids.functions.into_iter().enumerate() {
        let function = module.funcs.get_mut(id);
        // What comes from JavaScript comes through the first part.
        let own = match &function.kind {
            FunctionKind::Local(local) => part.contains(&Node::Function(at)) || local.size() <= SMALL,
            _ => false,
        };
        if !own {
            let import = module.imports.add("", "", id);
            function.kind = FunctionKind::Import(ImportedFunction { import, ty: function.ty() });
            things.insert(import, Thing::Function(at));
        }
    }
    things
}
