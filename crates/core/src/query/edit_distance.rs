//! The edit distance between short texts: suggests names for a query that finds nothing.

/// The Levenshtein distance in characters; `None` beyond a third of the longer text, where names have little in common. One edit is
/// always allowed, but for a text of one character.
pub(super) fn edit_distance(name: &str, text: &str) -> Option<usize> {
    let (name, text): (Vec<char>, Vec<char>) = (name.chars().collect(), text.chars().collect());
    let most = (text.len().max(name.len()) / 3).max(usize::from(text.len() > 1));
    if name.is_empty() || name.len().abs_diff(text.len()) > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=text.len()).collect();
    for (above, from) in name.iter().enumerate() {
        let mut next = vec![above + 1];
        for (to, (diagonal, up)) in text.iter().zip(row.iter().zip(row.iter().skip(1))) {
            let left = next.last().copied().unwrap_or_default();
            next.push((diagonal + usize::from(from != to)).min(up + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::edit_distance;

    #[test]
    fn near_names_differ_in_a_third_of_their_signs_at_most() {
        for (name, text, distance) in [
            ("sapporo", "saporo", Some(1)),
            ("kawasaki", "kawaski", Some(1)),
            ("yokohama", "yokahame", Some(2)),
            ("札幌", "札榥", Some(1)),
            ("福岡", "青森", None),
            ("osaka", "tokyo", None),
            ("", "a", None),
            ("津", "堺", None),
        ] {
            assert_eq!(edit_distance(name, text), distance, "{name} {text}");
        }
    }
}
