//! Detects how a column of codes is written: whether they are Japanese, and whether a spreadsheet has dropped leading zeros.

use super::{japan::Prefecture, value::half_width};
use crate::model::{
    code::{self, check_digit},
    issue::Reason,
};

/// The code of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Code {
    /// None is given.
    None,
    /// This one.
    Is(String),
    /// This one, with its leading zero restored.
    Zero(String),
    /// The cell holds no valid code.
    Bad(Reason),
}

impl Code {
    pub(super) fn text(&self) -> &str {
        match self {
            Code::Is(code) | Code::Zero(code) => code,
            Code::None | Code::Bad(_) => "",
        }
    }
}

/// How the codes of a table are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct System {
    /// Six digits are Japanese codes with a check digit. Elsewhere they are codes of their own.
    japanese: bool,
    /// Codes of prefectures 01 to 09 have lost their leading zero.
    zeros_lost: bool,
}

/// The text of a cell in half width, without the `.0` that spreadsheets add.
fn bare(text: &str) -> String {
    let text = half_width(text.trim());
    let number = text.strip_suffix(".0").filter(|number| is_digits(number));
    number.unwrap_or(&text).trim().to_owned()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// The first five of six digits, if the sixth fits them.
fn checked(six: &str) -> Option<&str> {
    code::shortened(six).filter(|five| Prefecture::of(five).is_some())
}

fn without_zero(five: &str) -> Option<String> {
    checked(&format!("0{five}")).map(str::to_owned)
}

impl System {
    /// Detects the system from all codes of a column.
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> System {
        let (mut sixes, mut fitting, mut fives, mut padded, mut short) = (0, 0, 0, 0, 0);
        for text in cells.map(bare).filter(|text| is_digits(text)) {
            match text.len() {
                6 => {
                    sixes += 1;
                    fitting += u32::from(checked(&text).is_some());
                }
                5 if Prefecture::of(&text).is_some() || without_zero(&text).is_some() => {
                    fives += 1;
                    short += u32::from(!text.starts_with('0'));
                    padded += u32::from(!text.starts_with('0') && without_zero(&text).is_some());
                }
                _ => {}
            }
        }
        let japanese = fives > 0 || sixes < 2 || fitting * 2 >= sixes;
        // One random code in ten has a valid check digit, so a single one proves nothing.
        let zeros_lost = short > 0 && padded == short && (short > 1 || fitting > 0) && fives == short;
        System { japanese, zeros_lost }
    }

    /// The same for a package, whose codes keep their zeros, so that one Japanese code of five digits tells.
    pub(super) fn of_package<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> System {
        let japanese = cells.clone().map(bare).any(|text| Prefecture::of(&text).is_some());
        System { japanese: japanese || System::of(cells).japanese, zeros_lost: false }
    }

    /// Whether the codes are those of Japan, as far as they have the form.
    pub(super) fn is_japanese(self) -> bool {
        self.japanese
    }

    /// Reads the code in a cell; `prefecture` is that of its row, if given.
    pub(super) fn read(self, text: &str, prefecture: Option<Prefecture>) -> Code {
        let text = bare(text);
        if text.is_empty() {
            return Code::None;
        }
        if let Err(error) = code::well_formed(&text) {
            return Code::Bad(error);
        }
        if !self.japanese || !is_digits(&text) {
            return Code::Is(text);
        }
        let lies = |code: &str| prefecture.is_some() && Prefecture::of(code) == prefecture;
        match text.len() {
            6 => match (checked(&text), text.get(..5).and_then(check_digit)) {
                (Some(five), _) => Code::Is(five.to_owned()),
                (None, Some(expected)) if Prefecture::of(text.get(..5).unwrap_or_default()).is_some() => {
                    Code::Bad(Reason::CheckDigit { expected })
                }
                _ => Code::Is(text),
            },
            5 if prefecture.is_some() || self.zeros_lost => match without_zero(&text) {
                Some(padded) if lies(&padded) || self.zeros_lost && !lies(&text) => Code::Zero(padded),
                _ => Code::Is(text),
            },
            4 if lies(&format!("0{text}")) => Code::Zero(format!("0{text}")),
            _ => Code::Is(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, System};
    use crate::ingest::japan::Prefecture;

    fn read(codes: &[&str], prefecture: Option<&str>) -> Vec<String> {
        let system = System::of(codes.iter().copied());
        codes
            .iter()
            .map(|code| match system.read(code, prefecture.and_then(Prefecture::named)) {
                Code::Zero(code) => format!("0:{code}"),
                Code::Bad(_) => "bad".to_owned(),
                code => code.text().to_owned(),
            })
            .collect()
    }

    #[test]
    fn zeros_are_put_back_where_the_table_tells() {
        assert_eq!(read(&["12025", "92011"], None), ["0:01202", "0:09201"]);
        assert_eq!(read(&["12025"], Some("北海道")), ["0:01202"]);
        assert_eq!(read(&["1202"], Some("北海道")), ["0:01202"]);
        assert_eq!(read(&["12025", "141305"], None), ["0:01202", "14130"]);
        assert_eq!(read(&["12025", "14130", "14100"], None), ["12025", "14130", "14100"]);
        assert_eq!(read(&["14130.0", "１４１００"], None), ["14130", "14100"]);
    }

    #[test]
    fn codes_of_six_digits_from_elsewhere_stay() {
        assert_eq!(read(&["110000", "310000", "440100", "120000"], None), ["110000", "310000", "440100", "120000"]);
        assert_eq!(read(&["141306", "14130"], None), ["bad", "14130"]);
    }
}
