//! Reads relocations: with `--emit-relocs` the linker lists every offset in code and data at which it wrote an address.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasmparser::{
    ConstExpr, DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationType, SymbolInfo, TypeRef,
};

/// The target of a reference.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// The function of this name: called, or taken by its table index.
    Function(String),
    /// The piece of data with this number.
    Data(usize),
}

/// All references. Functions are identified by name, which wasm-bindgen keeps; indices change.
#[derive(Default)]
pub(super) struct Relocations {
    /// The references of each function, except direct calls. The address of a function is its table slot.
    pub(super) code: BTreeMap<String, BTreeSet<Target>>,
    /// The address range of each piece of data, in order and disjoint, with its references.
    pub(super) data: Vec<(Range<usize>, BTreeSet<Target>)>,
    /// The references of data outside all pieces.
    pub(super) elsewhere: BTreeSet<Target>,
}

/// The contents of the sections that are needed.
#[derive(Default)]
struct Sections {
    imported: usize,
    code: Option<u32>,
    data: Option<u32>,
    /// The range of each function body in the code section.
    bodies: Vec<Range<usize>>,
    /// The range of each segment in the data section, and its memory address.
    segments: Vec<(Range<usize>, usize)>,
    names: BTreeMap<usize, String>,
    symbols: Vec<Symbol>,
    relocations: Vec<Relocation>,
}

enum Symbol {
    Function(usize),
    /// Segment, offset and size.
    Data(usize, usize, usize),
    Other,
}

struct Relocation {
    section: u32,
    at: usize,
    symbol: usize,
}

impl Relocations {
    /// Reads a module linked with `--emit-relocs`.
    pub(super) fn read(wasm: &[u8]) -> Result<Relocations> {
        let sections = Sections::read(wasm)?;
        let mut all = Relocations { data: sections.pieces(), ..Relocations::default() };
        for relocation in &sections.relocations {
            let target = match sections.symbols.get(relocation.symbol).context("a relocation without a symbol")? {
                Symbol::Function(index) => Target::Function(sections.name(*index)?),
                symbol @ Symbol::Data(..) => match sections.range(symbol) {
                    Some(range) => Target::Data(all.piece(range.start).context("data outside all pieces")?),
                    // A linker symbol such as `__heap_base`, or zero-initialised memory: no bytes in the file.
                    None => continue,
                },
                Symbol::Other => continue,
            };
            if sections.code == Some(relocation.section) {
                let body = sections.bodies.partition_point(|body| body.end <= relocation.at);
                all.code.entry(sections.name(sections.imported + body)?).or_default().insert(target);
            } else {
                let holder = sections.address(relocation.at).and_then(|address| all.piece(address));
                match holder.and_then(|piece| all.data.get_mut(piece)) {
                    Some((_, refers)) => refers,
                    None => &mut all.elsewhere,
                }
                .insert(target);
            }
        }
        Ok(all)
    }

    /// The start address of a piece of data.
    pub(super) fn address(&self, piece: usize) -> usize {
        self.data.get(piece).map_or(0, |(range, _)| range.start)
    }

    /// The piece of data that this address is in.
    pub(super) fn piece(&self, address: usize) -> Option<usize> {
        let at = self.data.partition_point(|(piece, _)| piece.end <= address);
        self.data.get(at).is_some_and(|(piece, _)| piece.contains(&address)).then_some(at)
    }
}

impl Sections {
    fn read(wasm: &[u8]) -> Result<Sections> {
        let mut all = Sections::default();
        let mut index = 0;
        let mut code_start = 0;
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            match &payload {
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        all.imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => (all.code, code_start) = (Some(index), range.start),
                Payload::CodeSectionEntry(body) => {
                    all.bodies.push(body.range().start - code_start..body.range().end - code_start);
                }
                Payload::DataSection(segments) => {
                    all.data = Some(index);
                    let data_start = segments.range().start;
                    for segment in segments.clone() {
                        let segment = segment?;
                        let end = segment.range.end - data_start;
                        all.segments.push((end - segment.data.len()..end, address(&segment.kind)?));
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => all.read_names(names)?,
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                all.symbols =
                                    symbols.into_iter().map(|one| Ok(symbol(&one?))).collect::<Result<_>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => all.read_relocations(&relocations)?,
                    _ => {}
                },
                _ => {}
            }
            index += u32::from(payload.as_section().is_some());
        }
        if all.symbols.is_empty() || all.relocations.is_empty() {
            bail!("the module was not linked with --emit-relocs");
        }
        Ok(all)
    }

    fn read_names(&mut self, names: wasmparser::NameSectionReader<'_>) -> Result<()> {
        for names in names {
            if let Name::Function(functions) = names? {
                for function in functions {
                    let function = function?;
                    self.names.insert(function.index as usize, function.name.to_owned());
                }
            }
        }
        Ok(())
    }

    fn read_relocations(&mut self, section: &wasmparser::RelocSectionReader<'_>) -> Result<()> {
        let index = section.section_index();
        if Some(index) != self.code && Some(index) != self.data {
            return Ok(());
        }
        for one in section.entries() {
            let one = one?;
            // Type indices are no references; direct calls are read from the code.
            if !matches!(one.ty, RelocationType::TypeIndexLeb | RelocationType::FunctionIndexLeb) {
                let (at, symbol) = (one.offset as usize, one.index as usize);
                self.relocations.push(Relocation { section: index, at, symbol });
            }
        }
        Ok(())
    }

    fn name(&self, function: usize) -> Result<String> {
        self.names.get(&function).cloned().with_context(|| format!("function {function} has no name"))
    }

    /// The addresses of a piece of data; `None` where no bytes are in the file.
    fn range(&self, symbol: &Symbol) -> Option<Range<usize>> {
        let Symbol::Data(segment, offset, size) = symbol else { return None };
        let (bytes, address) = self.segments.get(*segment)?;
        let start = address + offset;
        (*size > 0 && offset + size <= bytes.len()).then_some(start..start + size)
    }

    /// The address of a byte of the data section.
    fn address(&self, at: usize) -> Option<usize> {
        self.segments.iter().find(|(bytes, _)| bytes.contains(&at)).map(|(bytes, address)| at - bytes.start + address)
    }

    /// The pieces: data symbols, with overlapping ones merged.
    fn pieces(&self) -> Vec<(Range<usize>, BTreeSet<Target>)> {
        let mut ranges: Vec<_> = self.symbols.iter().filter_map(|symbol| self.range(symbol)).collect();
        ranges.sort_by_key(|range| (range.start, range.end));
        let mut pieces: Vec<(Range<usize>, _)> = Vec::new();
        for range in ranges {
            match pieces.last_mut() {
                Some((last, _)) if range.start < last.end => last.end = last.end.max(range.end),
                _ => pieces.push((range, BTreeSet::new())),
            }
        }
        pieces
    }
}

fn symbol(symbol: &SymbolInfo<'_>) -> Symbol {
    match symbol {
        SymbolInfo::Func { index, .. } => Symbol::Function(*index as usize),
        SymbolInfo::Data { symbol: Some(data), .. } => {
            Symbol::Data(data.index as usize, data.offset as usize, data.size as usize)
        }
        _ => Symbol::Other,
    }
}

fn address(kind: &DataKind<'_>) -> Result<usize> {
    match kind {
        DataKind::Active { offset_expr, .. } => constant(offset_expr),
        DataKind::Passive => bail!("passive data have no address"),
    }
}

fn constant(expression: &ConstExpr<'_>) -> Result<usize> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value as u32 as usize),
        _ => bail!("the address of a data segment is not a constant"),
    }
}
