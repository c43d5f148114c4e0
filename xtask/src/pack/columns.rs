//! Code by columns: operations in one, what follows them in others, by kind. Like stands beside like, so that a module takes
//! a sixth less after brotli.
//!
//! ```text
//! content    functions · pairs · columns, each as length and bytes · numbers
//! pairs      how many, and the two operations of each (`pairs`)
//! columns    0 operations  1 locals  2 offsets  3 addresses  4 calls  5 branches  6 blocks  7 i64 constants  8 globals
//!            9 what is rare, with its length  10 locals declared
//! numbers    how many columns of i32 constants; each as the operation that follows the constant, length and bytes
//! ```
//! All numbers are LEB128 as in wasm, and but for constants unsigned. Functions and the operations in them stand in their
//! order; a function ends with its last `end`. Alignments are the natural ones. Which operation has what: [`follows`], and
//! `after` in `www/element/unpack.js`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use wasm_encoder::Encode;
use wasmparser::FunctionBody;

use super::pairs;

const OPERATIONS: usize = 0;
const LOCALS: usize = 1;
const OFFSETS: usize = 2;
const ADDRESSES: usize = 3;
const CALLS: usize = 4;
const BRANCHES: usize = 5;
const BLOCKS: usize = 6;
const LONG: usize = 7;
const GLOBALS: usize = 8;
const RARE: usize = 9;
const DECLARED: usize = 10;

/// Stands for an i32 constant that is an address of data; a byte that no operation starts with.
const ADDRESS: u8 = 0xd7;

/// Opens a block of handlers as they were before the standard.
const LEGACY_TRY: u8 = 0x06;

/// Where data start: behind the mebibyte of Rust's stack. They take far less than another.
const DATA: u32 = 1 << 20;

/// What follows an operation.
enum Follows {
    /// Nothing.
    Nothing,
    /// A number, for this column.
    Number(usize),
    /// The alignment of a load or store, and the offset.
    Place,
    /// An i32 constant.
    Constant,
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
        // local.get, local.set, local.tee; global.get, global.set; loads and stores
        0x20..=0x22 => Follows::Number(LOCALS),
        0x23 | 0x24 => Follows::Number(GLOBALS),
        0x28..=0x3e => Follows::Place,
        // i32.const, i64.const
        0x41 => Follows::Constant,
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
    let mut columns = Columns::default();
    bodies.iter().try_for_each(|body| columns.take(body))?;
    let numbers = columns.numbers()?;
    let (pairs, operations) = pairs::paired(&columns.of[OPERATIONS]);
    columns.of[OPERATIONS] = operations;
    let mut content = Vec::new();
    bodies.len().encode(&mut content);
    pairs.len().encode(&mut content);
    content.extend(pairs.as_flattened());
    columns.of.iter().for_each(|column| column.encode(&mut content));
    numbers.len().encode(&mut content);
    for (operation, column) in numbers {
        content.push(operation);
        column.encode(&mut content);
    }
    Ok(content)
}

#[derive(Default)]
struct Columns {
    of: [Vec<u8>; DECLARED + 1],
    /// The i32 constants, each with the place of the operation after it.
    constants: Vec<(usize, Vec<u8>)>,
}

impl Columns {
    fn take(&mut self, body: &FunctionBody<'_>) -> Result<()> {
        let bytes = body.as_bytes();
        let start = body.range().start;
        let mut operations = body.get_operators_reader()?;
        let mut at = operations.original_position() - start;
        let declared = bytes.get(..at).unwrap_or_default();
        let groups = body.get_locals_reader()?.get_count() as usize;
        let numbers = declared.iter().filter(|byte| **byte < 0x80).count();
        ensure!(numbers == 1 + 2 * groups, "a local has a type that is no single number");
        self.of[DECLARED].extend(declared);
        while !operations.eof() {
            operations.read()?;
            let end = operations.original_position() - start;
            let (operation, rest) =
                bytes.get(at..end).and_then(<[u8]>::split_first).context("an operation is empty")?;
            self.put(*operation, rest)?;
            at = end;
        }
        Ok(())
    }

    fn put(&mut self, operation: u8, rest: &[u8]) -> Result<()> {
        ensure!(!(ADDRESS..pairs::END).contains(&operation), "operation {operation:#x} has a meaning of its own here");
        ensure!(operation != LEGACY_TRY, "a block of a kind that `unpack` does not count");
        let mut written = operation;
        match follows(operation) {
            Follows::Nothing => ensure!(rest.is_empty(), "something follows operation {operation:#x}"),
            Follows::Number(kind) => {
                let numbers = rest.iter().filter(|byte| **byte < 0x80).count();
                ensure!(numbers == 1, "what follows operation {operation:#x} is no single number");
                self.of.get_mut(kind).context("no such column")?.extend(rest);
            }
            Follows::Place => {
                let (alignment, offset) = rest.split_first().context("a load or store has no alignment")?;
                let natural = NATURAL.get(usize::from(operation - 0x28)).context("no load and no store")?;
                ensure!(natural == alignment, "an alignment is not the natural one");
                self.of[OFFSETS].extend(offset);
            }
            Follows::Constant => match address(rest) {
                Some(address) => {
                    written = ADDRESS;
                    address.encode(&mut self.of[ADDRESSES]);
                }
                None => self.constants.push((self.of[OPERATIONS].len() + 1, rest.to_vec())),
            },
            Follows::Rare => rest.encode(&mut self.of[RARE]),
        }
        self.of[OPERATIONS].push(written);
        Ok(())
    }

    /// The i32 constants by the operation that follows them: those added, those compared and those stored are not alike.
    fn numbers(&self) -> Result<BTreeMap<u8, Vec<u8>>> {
        let mut numbers = BTreeMap::<u8, Vec<u8>>::new();
        for (after, constant) in &self.constants {
            let operation = self.of[OPERATIONS].get(*after).context("a constant ends a function")?;
            numbers.entry(*operation).or_default().extend(constant);
        }
        Ok(numbers)
    }
}

/// How far behind the start of data a constant leads, when it leads there: wasm writes such a one in four bytes.
fn address(constant: &[u8]) -> Option<u32> {
    let constant: &[u8; 4] = constant.try_into().ok()?;
    let number = constant.iter().rev().fold(0, |number, byte| number << 7 | u32::from(byte & 0x7f));
    (DATA..2 * DATA).contains(&number).then(|| number - DATA)
}
