//! Code by columns: operations in one, what follows them in others, by kind. Like stands beside like, so that a module takes
//! a tenth less after brotli, and a seventh after gzip.
//!
//! ```text
//! content    functions · columns, each as length and bytes
//! columns    0 operations  1 locals  2 offsets  3 what alignments lack to the natural ones  4 i32 constants  5 calls
//!            6 branches  7 blocks  8 i64 constants  9 what is rare, with its length  10 locals declared
//! ```
//! All numbers are unsigned LEB128, as in wasm. Functions and the operations in them stand in their order; a function ends
//! with its last `end`. Which operation has what: [`follows`], and `after` in `www/element/unpack.js`.

use anyhow::{Context, Result, ensure};
use wasm_encoder::Encode;
use wasmparser::FunctionBody;

const OPERATIONS: usize = 0;
const LOCALS: usize = 1;
const OFFSETS: usize = 2;
const ALIGNMENTS: usize = 3;
const NUMBERS: usize = 4;
const CALLS: usize = 5;
const BRANCHES: usize = 6;
const BLOCKS: usize = 7;
const LONG: usize = 8;
const RARE: usize = 9;
const DECLARED: usize = 10;

/// What follows an operation.
enum Follows {
    /// Nothing.
    Nothing,
    /// A number, for this column.
    Number(usize),
    /// The alignment of a load or store, and the offset.
    Place,
    /// Something for the column of what is rare.
    Rare,
}

/// By the first byte of the operation. It opens a block when it is one of 2, 3, 4 and 31; 11 closes one.
fn follows(operation: u8) -> Follows {
    match operation {
        // block, loop, if; br, br_if; call
        0x02..=0x04 => Follows::Number(BLOCKS),
        0x0c | 0x0d => Follows::Number(BRANCHES),
        0x10 => Follows::Number(CALLS),
        // local.get, local.set, local.tee; loads and stores
        0x20..=0x22 => Follows::Number(LOCALS),
        0x28..=0x3e => Follows::Place,
        // i32.const, i64.const
        0x41 => Follows::Number(NUMBERS),
        0x42 => Follows::Number(LONG),
        // unreachable, nop, throw_ref, end, else, return; drop, select; comparisons, arithmetic, conversions; ref.is_null
        0x00 | 0x01 | 0x05 | 0x0a | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => Follows::Nothing,
        _ => Follows::Rare,
    }
}

/// The natural alignments of loads and stores, as powers of two.
const NATURAL: [u8; 23] = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];

/// The bodies of functions by columns.
pub(super) fn code(bodies: &[FunctionBody<'_>]) -> Result<Vec<u8>> {
    let mut columns = vec![Vec::new(); DECLARED + 1];
    bodies.iter().try_for_each(|body| split(body, &mut columns))?;
    let mut content = Vec::new();
    bodies.len().encode(&mut content);
    for column in columns {
        column.encode(&mut content);
    }
    Ok(content)
}

fn split(body: &FunctionBody<'_>, columns: &mut [Vec<u8>]) -> Result<()> {
    let bytes = body.as_bytes();
    let start = body.range().start;
    let mut operations = body.get_operators_reader()?;
    let mut at = operations.original_position() - start;
    let declared = bytes.get(..at).unwrap_or_default();
    let groups = body.get_locals_reader()?.get_count() as usize;
    let numbers = declared.iter().filter(|byte| **byte < 0x80).count();
    ensure!(numbers == 1 + 2 * groups, "a local has a type that is no single number");
    put(columns, DECLARED, Some(declared))?;
    while !operations.eof() {
        operations.read()?;
        let end = operations.original_position() - start;
        let (operation, rest) = bytes.get(at..end).and_then(<[u8]>::split_first).context("an operation is empty")?;
        put(columns, OPERATIONS, Some(&[*operation]))?;
        match follows(*operation) {
            Follows::Nothing => ensure!(rest.is_empty(), "something follows operation {operation:#x}"),
            Follows::Number(kind) => put(columns, kind, Some(rest))?,
            Follows::Place => {
                let (alignment, offset) = rest.split_first().context("a load or store has no alignment")?;
                let natural = NATURAL.get(usize::from(*operation - 0x28)).context("no load and no store")?;
                let lack = natural.checked_sub(*alignment).context("an alignment is greater than the natural one")?;
                put(columns, ALIGNMENTS, Some(&[lack]))?;
                put(columns, OFFSETS, Some(offset))?;
            }
            Follows::Rare => {
                rest.encode(columns.get_mut(RARE).context("no such column")?);
            }
        }
        at = end;
    }
    Ok(())
}

fn put(columns: &mut [Vec<u8>], column: usize, bytes: Option<&[u8]>) -> Result<()> {
    columns.get_mut(column).context("no such column")?.extend(bytes.context("the code ends early")?);
    Ok(())
}
