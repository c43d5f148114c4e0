//! Digits of a fixed number. `format!` would do, and with it come 2 KB of wasm that nothing on the first screen needs.

/// The number with zeros before it, so that there are at least so many digits.
pub(crate) fn padded(number: u64, width: usize) -> String {
    let digits = number.to_string();
    let mut padded = String::new();
    for _ in digits.len()..width {
        padded.push('0');
    }
    padded + &digits
}
