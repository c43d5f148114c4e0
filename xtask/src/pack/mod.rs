//! Writes a module so that it compresses well: functions that are alike stand together (`order`), and code is stored by
//! columns (`columns`), as data packages are. `www/element/unpack.js` puts it together again before the browser compiles it.
//!
//! What comes of it is a module with no code, and a section of its own in that place.

mod columns;
mod order;
#[cfg(test)]
mod tests;

use anyhow::Result;

/// The module as it travels.
pub(crate) fn pack(wasm: &[u8]) -> Result<Vec<u8>> {
    columns::packed(&order::ordered(wasm)?)
}
