//! Dates with the month by name.

use super::parts::number;
use crate::model::{date::PartialDate, issue::Reason};

/// Names of each month and how they are cut short, without marks, in the languages of the lists that are met most: English, German,
/// French, Spanish, Italian, Portuguese.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "janner", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro"],
    &["february", "feb", "februar", "fevrier", "fevr", "febrero", "febbraio", "fevereiro", "fev"],
    &["march", "mar", "marz", "mars", "marzo", "marco"],
    &["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
    &["may", "mai", "mayo", "maggio", "mag", "maio"],
    &["june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho"],
    &["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho"],
    &["august", "aug", "aout", "agosto", "ago"],
    &["september", "sep", "sept", "septembre", "septiembre", "settembre", "set", "setembro"],
    &["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out"],
    &["november", "nov", "novembre", "noviembre", "novembro"],
    &["december", "dec", "dezember", "dez", "decembre", "diciembre", "dic", "dicembre", "dezembro"],
];

/// Words that only join the parts.
const JOINTS: [&str; 6] = ["of", "the", "de", "del", "di", "le"];

/// A date with a month by name; `None` where no word is one.
pub(super) fn named(text: &str) -> Option<Result<PartialDate, Reason>> {
    let plain: String = crate::query::fold::plain_letters(text).collect();
    let words = plain.split([' ', ',', '.', '-', '/', '\'']).filter(|word| !word.is_empty() && !JOINTS.contains(word));
    let (mut month, mut numbers) = (None, Vec::new());
    for word in words {
        let found = MONTHS.iter().position(|names| names.contains(&word)).and_then(|at| u8::try_from(at + 1).ok());
        match (found, number(ordinal(word))) {
            (Some(_), _) if month.is_some() => return Some(Err(Reason::Date)),
            (Some(_), _) => month = found,
            (None, Some(_)) => numbers.push(ordinal(word)),
            _ => return month.map(|_| Err(Reason::Date)),
        }
    }
    let month = month?;
    let date = match numbers.as_slice() {
        [year] if year.len() == 4 => number(year).and_then(|year| PartialDate::new(year, Some(month), None)),
        [day, year] | [year, day] if year.len() == 4 && day.len() < 3 => number(year)
            .zip(number(day).and_then(|day| u8::try_from(day).ok()))
            .and_then(|(year, day)| PartialDate::new(year, Some(month), Some(day))),
        _ => None,
    };
    Some(date.ok_or(Reason::Date))
}

fn ordinal(word: &str) -> &str {
    let cut = ["st", "nd", "rd", "th", "er"].iter().find_map(|end| word.strip_suffix(end));
    cut.filter(|digits| number(digits).is_some()).unwrap_or(word)
}
