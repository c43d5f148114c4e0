//! Numbers with a fixed count of digits. `format!` would do, and is 2 KB of wasm that the first screen needs for nothing else.

/// The number with zeros before it, so that there are at least so many digits.
pub(crate) fn padded(number: u64, width: usize) -> String {
    let digits = number.to_string();
    let mut padded = String::new();
    for _ in digits.len()..width {
        padded.push('0');
    }
    padded + &digits
}
