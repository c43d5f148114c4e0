//! Detects the delimiter of a text table.

/// The delimiters that are detected, the most common first.
pub const SEPARATORS: [char; 4] = [',', '\t', ';', '|'];

/// The number of lines examined.
const LINES: usize = 60;

/// The delimiter of a text: the one with the same count outside quotes in most lines. A first line `sep=;` (Excel) decides.
pub(super) fn detect(bytes: &[u8]) -> char {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(stated) = hint(bytes) {
        return stated;
    }
    let counts = counts(bytes);
    let score = |separator: usize| {
        let column = || counts.iter().filter_map(move |line| line.get(separator)).copied().filter(|count| *count > 0);
        let same = |count: usize| column().filter(|other| *other == count).count();
        column().map(|count| (same(count), count)).max().unwrap_or_default()
    };
    let mut best = (',', score(0));
    for (at, separator) in SEPARATORS.into_iter().enumerate().skip(1) {
        let scored = score(at);
        if scored > best.1 {
            best = (separator, scored);
        }
    }
    best.0
}

/// The delimiter in a first line `sep=;`.
pub(super) fn hint(bytes: &[u8]) -> Option<char> {
    let stated = bytes.strip_prefix(b"sep=").or_else(|| bytes.strip_prefix(b"\"sep="))?.first()?;
    SEPARATORS.into_iter().find(|separator| u32::from(*separator) == u32::from(*stated))
}

/// How often each separator occurs outside quotes, line by line.
fn counts(bytes: &[u8]) -> Vec<[usize; 4]> {
    let mut lines = Vec::new();
    let (mut line, mut quoted) = ([0; 4], false);
    for byte in bytes {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                lines.push(std::mem::take(&mut line));
                if lines.len() == LINES {
                    return lines;
                }
            }
            byte if !quoted => {
                let at = SEPARATORS.iter().position(|separator| u32::from(*separator) == u32::from(*byte));
                at.and_then(|at| line.get_mut(at)).into_iter().for_each(|count| *count += 1);
            }
            _ => {}
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn the_separator_is_the_one_that_is_in_every_line_alike() {
        for (text, separator) in [
            ("a,b\n1,2\n", ','),
            ("a;b;c\n1,5;2,5;3\n2,5;1;1,5\n", ';'),
            ("a\tb\n1,000\t2,000\n", '\t'),
            ("a|b|c\n1|2|3\n", '|'),
            ("title\n\"a,b\";c\nd;e\n", ';'),
            ("sep=;\na,b;c\n", ';'),
            ("name\nx\n", ','),
            ("", ','),
        ] {
            assert_eq!(detect(text.as_bytes()), separator, "{text:?}");
        }
    }
}
