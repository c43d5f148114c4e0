//! Writes a module so that it compresses well: functions that are alike stand together (`order`), and code (`columns`), exports,
//! the table of functions and data (`tables`) are stored by columns, as data packages are. `www/element/unpack.js` puts it
//! together again before the browser compiles it.
//!
//! What comes of it is a module with a section of its own in place of each of these.

mod columns;
mod names;
mod order;
mod pairs;
mod tables;
#[cfg(test)]
mod tests;

use std::ops::Range;

use anyhow::{Context, Result, ensure};
use wasm_encoder::{CustomSection, Encode, Section};
use wasmparser::{Parser, Payload};

pub(crate) use names::Names;

/// The name of the sections in place of others: number and length of the other, and what it has.
const NAME: &str = "columns";

/// The module as it travels, whose `part` others import from. It must come after those that it imports from, all with the same
/// `names`.
pub(crate) fn pack(part: &str, wasm: &[u8], names: &mut Names) -> Result<Vec<u8>> {
    let ordered = order::ordered(part, wasm, names)?;
    let mut packed = Vec::new();
    let mut done = 0;
    for (number, range, content) in contents(&ordered)? {
        // Before its contents a section has its number and its length.
        let mut head = vec![number];
        range.len().encode(&mut head);
        let start = range.start.checked_sub(head.len()).context("a section has no head")?;
        ensure!(ordered.get(start..range.start) == Some(&head), "the head of a section is longer than it need be");
        packed.extend(ordered.get(done..start).context("sections are not in their order")?);
        CustomSection { name: NAME.into(), data: [head, content].concat().into() }.append_to(&mut packed);
        done = range.end;
    }
    packed.extend(ordered.get(done..).unwrap_or_default());
    Ok(packed)
}

/// A section that is stored by columns: its number, its place, and what takes that place.
type Stored = (u8, Range<usize>, Vec<u8>);

/// The sections that are stored by columns, in their order.
fn contents(wasm: &[u8]) -> Result<Vec<Stored>> {
    let (mut contents, mut bodies, mut code) = (Vec::new(), Vec::new(), None);
    let (mut elements, mut data) = (None, None);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ExportSection(section) => contents.push((7, section.range(), tables::exports(section)?)),
            Payload::ElementSection(section) => elements = Some((section.range(), tables::elements(section)?)),
            Payload::CodeSectionStart { range, .. } => code = Some(range),
            Payload::CodeSectionEntry(body) => bodies.push(body),
            Payload::DataSection(section) => data = Some((section.range(), tables::data(section)?)),
            _ => {}
        }
    }
    if let Some((range, Some(content))) = elements {
        contents.push((9, range, content));
    }
    contents.push((10, code.context("the module has no code")?, columns::code(&bodies)?));
    if let Some((range, Some(content))) = data {
        contents.push((11, range, content));
    }
    Ok(contents)
}
