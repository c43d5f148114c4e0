//! Numbers of sources after a value: raised and in brackets, so that nobody reads them as part of a number.

use crate::i18n::{CompareMsg, Lang};
use yew::{Html, html};

/// No line is broken at this character: the bracket stays with the word before it.
const JOINER: char = '\u{2060}';
/// Between the numbers of a bracket, which may go on on the next line: many are wider than a column on a phone.
const COMMA: &str = ", ";

/// The numbers of the sources of a value, to be written straight after it.
pub(crate) fn marks(lang: Lang, numbers: &[usize]) -> Html {
    if numbers.is_empty() {
        return Html::default();
    }
    html! {
        <sup class="pc-ref">{ format!("{JOINER}[{JOINER}") }<span class="pc-vh">{ lang.say(CompareMsg::SourceMark) }</span>{ spans(numbers) }{ "]" }</sup>
    }
}

/// Numbers in order, three and more in a row as the first and the last.
fn spans(numbers: &[usize]) -> String {
    let mut sorted = numbers.to_vec();
    pledge_core::order::sort_by(&mut sorted, Ord::cmp);
    sorted.dedup();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in sorted {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let run = |(first, last): (usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}{COMMA}{last}"),
        _ => format!("{first}{JOINER}–{JOINER}{last}"),
    };
    runs.into_iter().map(run).collect::<Vec<_>>().join(COMMA)
}

#[cfg(test)]
mod tests {
    use super::{JOINER, spans};

    /// Guards that every number is named, and none twice.
    #[test]
    fn numbers_in_a_row_are_named_by_the_first_and_the_last() {
        let plain = |numbers: &[usize]| spans(numbers).replace(JOINER, "");
        assert_eq!(plain(&[6]), "6");
        assert_eq!(plain(&[9, 7]), "7, 9");
        assert_eq!(plain(&[12, 13]), "12, 13");
        assert_eq!(plain(&[26, 24, 21, 25, 24]), "21, 24–26");
    }
}
