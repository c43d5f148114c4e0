//! Exports and data by columns: names in one, places in another, and the bytes of all data without the heads between them.
//!
//! ```text
//! exports    exports · columns, each as length and bytes: names, each with its length; kinds; numbers
//! data       segments · heads, as length and bytes: where each starts, how long it is; bytes of all
//! ```
//! A number is that of what is exported less that of the one before of its kind; a start is counted from the end of the
//! segment before. All are unsigned LEB128.

use anyhow::{Context, Result};
use wasm_encoder::Encode;
use wasmparser::{DataKind, DataSectionReader, ExportSectionReader, ExternalKind, Operator};

/// What the section has; the numbers of each kind must rise.
pub(super) fn exports(section: ExportSectionReader<'_>) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    section.count().encode(&mut content);
    let (mut names, mut kinds, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    let mut last = (None, 0);
    for export in section {
        let export = export?;
        export.name.encode(&mut names);
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

/// What the section has, if every segment is one with a place in the first memory, and these rise.
pub(super) fn data(section: DataSectionReader<'_>) -> Result<Option<Vec<u8>>> {
    let mut content = Vec::new();
    section.count().encode(&mut content);
    let (mut heads, mut bytes, mut end) = (Vec::new(), Vec::<u8>::new(), 0_u32);
    for segment in section {
        let segment = segment?;
        let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else { return Ok(None) };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else { return Ok(None) };
        let Some(gap) = value.cast_unsigned().checked_sub(end) else { return Ok(None) };
        gap.encode(&mut heads);
        segment.data.len().encode(&mut heads);
        bytes.extend(segment.data);
        end += gap + segment.data.len() as u32;
    }
    heads.encode(&mut content);
    content.extend(bytes);
    Ok(Some(content))
}
