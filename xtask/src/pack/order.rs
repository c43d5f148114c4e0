//! The order of functions and of exports, the names by which parts know each other's functions, and the alignments of loads
//! and stores. They mean nothing to a program; but a compressor finds what it has seen just before most cheaply, and what can
//! be told from the rest need not travel.

use std::convert::Infallible;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, ExportSection, FunctionSection, ImportSection, MemArg, Module};
use wasmparser::{
    CodeSectionReader, ExportSectionReader, ExternalKind, FunctionBody, FunctionSectionReader, ImportSectionReader,
    Parser, Payload,
};

use super::names::Names;
use crate::split::{is_short, short};

/// The module with its functions in the order of their types, and those of one type in the order of their bytes; exports in
/// the order of what they export. Of those with short names, which no one but other parts knows, the first is now called 0, the
/// next 1 and so on: whoever imports them must be ordered after this `part`. Loads and stores have their natural alignments,
/// which are but hints.
pub(super) fn ordered(part: &str, wasm: &[u8], names: &mut Names) -> Result<Vec<u8>> {
    let (mut imports, mut types, mut bodies) = (0, Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    ensure!(
                        !is_short(import.name) || names.of(import.module, import.name).is_some(),
                        "a part comes before one that it imports from"
                    );
                    imports += u32::from(matches!(import.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<Vec<u32>, _>>()?,
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
            _ => {}
        }
    }
    let mut from: Vec<u32> = (0..bodies.len() as u32).collect();
    from.sort_by_key(|at| (types.get(*at as usize), bodies.get(*at as usize)));
    let mut to = vec![0; from.len()];
    for (new, old) in from.iter().enumerate() {
        *to.get_mut(*old as usize).context("a function has lost its place")? = imports + new as u32;
    }
    let mut module = Module::new();
    Ordered { part, imports, from, to, names }.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}

/// Which function of old stands at each place, and the new number of each function of old; imports keep theirs.
struct Ordered<'a> {
    part: &'a str,
    imports: u32,
    from: Vec<u32>,
    to: Vec<u32>,
    names: &'a mut Names,
}

impl Ordered<'_> {
    fn in_order<T: Clone>(&self, old: &[T]) -> Vec<T> {
        self.from.iter().filter_map(|at| old.get(*at as usize)).cloned().collect()
    }
}

impl Reencode for Ordered<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        let own = function.checked_sub(self.imports).and_then(|own| self.to.get(own as usize));
        Ok(own.copied().unwrap_or(function))
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let mut all = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        all.iter_mut().filter(|export| export.kind == ExternalKind::Func).try_for_each(|export| {
            export.index = self.function_index(export.index)?;
            Ok::<_, Error<Infallible>>(())
        })?;
        all.sort_by_key(|export| (super::tables::kind(export.kind).ok(), export.index));
        let mut renamed = 0;
        for export in all {
            let mut name = export.name.to_owned();
            if is_short(&name) {
                let old = std::mem::replace(&mut name, short(renamed));
                self.names.add(self.part, old, &name);
                renamed += 1;
            }
            exports.export(&name, self.export_kind(export.kind)?, export.index);
        }
        Ok(())
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for import in section.into_imports() {
            let import = import?;
            let ty = self.entity_type(import.ty)?;
            imports.import(import.module, self.names.of(import.module, import.name).unwrap_or(import.name), ty);
        }
        Ok(())
    }

    fn mem_arg(&mut self, place: wasmparser::MemArg) -> Result<MemArg, Error<Infallible>> {
        Ok(MemArg { offset: place.offset, align: u32::from(place.max_align), memory_index: place.memory })
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        self.in_order(&types).into_iter().for_each(|ty| _ = functions.function(ty));
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies = section.into_iter().collect::<Result<Vec<FunctionBody<'_>>, _>>()?;
        self.in_order(&bodies).into_iter().try_for_each(|body| self.parse_function_body(code, body))
    }
}
