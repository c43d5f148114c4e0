//! The order of functions, and of exports. It means nothing to a program; but a compressor finds what it has seen just before most cheaply.

use std::convert::Infallible;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, ExportSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, ExportSectionReader, ExternalKind, FunctionBody, FunctionSectionReader, Parser, Payload,
};

/// The module with its functions in the order of their types, and those of one type in the order of their bytes;
/// exports in the order of what they export.
pub(super) fn ordered(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imports, mut types, mut bodies) = (0, Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
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
    Ordered { imports, from, to }.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}

/// Which function of old stands at each place, and the new number of each function of old; imports keep theirs.
struct Ordered {
    imports: u32,
    from: Vec<u32>,
    to: Vec<u32>,
}

impl Ordered {
    fn in_order<T: Clone>(&self, old: &[T]) -> Vec<T> {
        self.from.iter().filter_map(|at| old.get(*at as usize)).cloned().collect()
    }
}

impl Reencode for Ordered {
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
        for export in all {
            exports.export(export.name, self.export_kind(export.kind)?, export.index);
        }
        Ok(())
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
