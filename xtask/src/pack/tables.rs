//! Exports, what fills the table of functions, and data by columns: names in one, places in another, and the bytes of all data
//! without the heads between them.
//!
//! ```text
//! exports    exports · columns, each as length and bytes: names, each with its length; kinds; numbers
//! elements   segments · heads, as length and bytes: where each starts, how long it is; functions of all
//! data       segments · heads, likewise; bytes of all
//! ```
//! The short names stand in their order (`order`) and travel as empty ones. A number is that of what is exported less that of
//! the one before of its kind; a start is counted from the end of the segment before. All are unsigned LEB128.

use anyhow::{Context, Result, ensure};
use wasm_encoder::Encode;
use wasmparser::{
    ConstExpr, DataKind, DataSectionReader, ElementItems, ElementKind, ElementSectionReader, ExportSectionReader,
    ExternalKind, Operator,
};

use crate::split::short;

/// What the section has; the numbers of each kind must rise.
pub(super) fn exports(section: ExportSectionReader<'_>) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    section.count().encode(&mut content);
    let (mut names, mut kinds, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    let (mut last, mut unnamed) = ((None, 0), 0);
    for export in section {
        let export = export?;
        if export.name == short(unnamed) {
            "".encode(&mut names);
            unnamed += 1;
        } else {
            ensure!(!export.name.is_empty(), "an export has no name");
            export.name.encode(&mut names);
        }
        kinds.push(kind(export.kind)?);
        let before = if last.0 == Some(export.kind) { last.1 } else { 0 };
        export.index.checked_sub(before).context("exports are not in their order")?.encode(&mut numbers);
        last = (Some(export.kind), export.index);
    }
    for column in [names, kinds, numbers] {
        column.encode(&mut content);
    }
    Ok(content)
}

/// How wasm writes a kind.
pub(super) fn kind(kind: ExternalKind) -> Result<u8> {
    let kinds =
        [ExternalKind::Func, ExternalKind::Table, ExternalKind::Memory, ExternalKind::Global, ExternalKind::Tag];
    let at = kinds.iter().position(|known| *known == kind);
    u8::try_from(at.context("an export of a kind that nobody knows")?).context("there are five kinds")
}

/// What the section has, if every segment fills the first table with functions from a place on, and these rise.
pub(super) fn elements(section: ElementSectionReader<'_>) -> Result<Option<Vec<u8>>> {
    let (mut heads, mut functions) = (Heads::default(), Vec::new());
    let count = section.count();
    for segment in section {
        let segment = segment?;
        let ElementKind::Active { table_index: None, offset_expr } = segment.kind else { return Ok(None) };
        let ElementItems::Functions(items) = segment.items else { return Ok(None) };
        if !heads.add(&offset_expr, items.count())? {
            return Ok(None);
        }
        items.into_iter().try_for_each(|function| function.map(|number| number.encode(&mut functions)))?;
    }
    Ok(Some(heads.before(count, &functions)))
}

/// What the section has, if every segment is one with a place in the first memory, and these rise.
pub(super) fn data(section: DataSectionReader<'_>) -> Result<Option<Vec<u8>>> {
    let (mut heads, mut bytes) = (Heads::default(), Vec::<u8>::new());
    let count = section.count();
    for segment in section {
        let segment = segment?;
        let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else { return Ok(None) };
        if !heads.add(&offset_expr, segment.data.len() as u32)? {
            return Ok(None);
        }
        bytes.extend(segment.data);
    }
    Ok(Some(heads.before(count, &bytes)))
}

/// Where segments start and how long they are.
#[derive(Default)]
struct Heads {
    written: Vec<u8>,
    end: u32,
}

impl Heads {
    /// Whether a segment starts at a constant place, and not before the last one ends.
    fn add(&mut self, start: &ConstExpr<'_>, length: u32) -> Result<bool> {
        let mut operators = start.get_operators_reader();
        let (Operator::I32Const { value }, Operator::End) = (operators.read()?, operators.read()?) else {
            return Ok(false);
        };
        let Some(gap) = value.cast_unsigned().checked_sub(self.end) else { return Ok(false) };
        gap.encode(&mut self.written);
        length.encode(&mut self.written);
        self.end += gap + length;
        Ok(true)
    }

    fn before(&self, segments: u32, contents: &[u8]) -> Vec<u8> {
        let mut all = Vec::new();
        segments.encode(&mut all);
        self.written.encode(&mut all);
        all.extend(contents);
        all
    }
}
