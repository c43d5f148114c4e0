//! One byte in place of two that often stand together.

/// The first byte that stands for a pair, and the one after the last. No operation of the standard starts with one of these.
const FIRST: u8 = 0xd8;
pub(super) const END: u8 = 0xfb;

/// Pairs, of which each may have pairs before it in it, and the operations with a byte in place of each. What stands
/// together most often comes first.
pub(super) fn paired(operations: &[u8]) -> (Vec<[u8; 2]>, Vec<u8>) {
    let mut pairs = Vec::new();
    let mut written = operations.to_vec();
    for byte in FIRST..END {
        let Some(pair) = commonest(&written) else { break };
        written = replaced(&written, pair, byte);
        pairs.push(pair);
    }
    (pairs, written)
}

/// The pair that stands there most often, if one does more than once.
fn commonest(operations: &[u8]) -> Option<[u8; 2]> {
    let mut counts = vec![0_u32; 1 << 16];
    for pair in operations.windows(2) {
        let number = pair.iter().fold(0, |number, byte| number << 8 | usize::from(*byte));
        if let Some(count) = counts.get_mut(number) {
            *count += 1;
        }
    }
    let (pair, count) = counts.iter().enumerate().rev().max_by_key(|(_, count)| **count)?;
    (*count > 1).then_some((pair as u16).to_be_bytes())
}

fn replaced(operations: &[u8], pair: [u8; 2], byte: u8) -> Vec<u8> {
    let mut written = Vec::with_capacity(operations.len());
    let mut rest = operations;
    while let [first, after @ ..] = rest {
        let is_pair = rest.starts_with(&pair);
        written.push(if is_pair { byte } else { *first });
        rest = if is_pair { after.get(1..).unwrap_or_default() } else { after };
    }
    written
}
