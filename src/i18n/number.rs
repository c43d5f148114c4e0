//! Numbers as text, from integers: no floating point, so no rounding error in a figure.

use super::Lang;
use yew::AttrValue;

/// A run of digits, or the unit after it, which is set smaller beside a large figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// The text.
    pub text: AttrValue,
    /// Whether it is a unit.
    pub unit: bool,
}

impl Piece {
    fn digits(text: String) -> Piece {
        Piece { text: text.into(), unit: false }
    }

    /// A number that is not known.
    pub fn unknown() -> Piece {
        Piece::digits("?".to_owned())
    }

    fn unit(text: &'static str) -> Piece {
        Piece { text: text.into(), unit: true }
    }
}

impl Lang {
    /// A large number of people in pieces, units apart: 1 億 1,109 万 人.
    pub fn people(self, people: u64) -> Vec<Piece> {
        people_in_pieces(self, people)
    }

    /// A large number of people as running text: 1億1,109万人.
    pub fn people_text(self, people: u64) -> String {
        self.people(people).iter().map(|piece| &*piece.text).collect()
    }

    /// Tenths of a percent as a percentage: 881 → 88.1.
    pub fn tenths(self, tenths: u32) -> String {
        decimal(tenths)
    }

    /// Hundredths with one decimal and separators: 143741 → 1,437.4.
    pub fn hundredths(self, hundredths: u32) -> String {
        decimal(hundredths.saturating_add(5) / 10)
    }

    /// A whole number with separators: 126146099 → 126,146,099.
    pub fn count(self, count: u64) -> String {
        group(count)
    }
}

fn group(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn decimal(tenths: u32) -> String {
    group(u64::from(tenths / 10)) + "." + &(tenths % 10).to_string()
}

const OKU: u64 = 100_000_000;
const MAN: u64 = 10_000;

/// Exact below a million, in 万 where that is exact; above it rounded to 万, or to a tenth of a million.
fn people_in_pieces(lang: Lang, people: u64) -> Vec<Piece> {
    match lang {
        Lang::Ja | Lang::Era | Lang::Easy if people < 1_000_000 && (people == 0 || !people.is_multiple_of(MAN)) => {
            vec![Piece::digits(group(people)), Piece::unit("人")]
        }
        Lang::Ja | Lang::Era | Lang::Easy => {
            let rounded = (people + MAN / 2) / MAN * MAN;
            let mut pieces = Vec::with_capacity(5);
            for (value, unit) in [(rounded / OKU, "億"), (rounded % OKU / MAN, "万")] {
                if value > 0 {
                    pieces.extend([Piece::digits(group(value)), Piece::unit(unit)]);
                }
            }
            pieces.push(Piece::unit("人"));
            pieces
        }
        Lang::En if people < 1_000_000 => vec![Piece::digits(group(people))],
        Lang::En => {
            let (unit, step) =
                if people < 1_000_000_000 { (" million", 1_000_000) } else { (" billion", 1_000_000_000) };
            // A round figure gets no decimal: it would look more exact than it is.
            let digits = if people.is_multiple_of(step) {
                group(people / step)
            } else {
                decimal(((people * 10 + step / 2) / step) as u32)
            };
            vec![Piece::digits(digits), Piece::unit(unit)]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(lang: Lang, count: u64) -> String {
        lang.people_text(count)
    }

    #[test]
    fn people_are_rounded_to_what_readers_compare() {
        assert_eq!(text(Lang::Ja, 111_090_598), "1億1,109万人");
        assert_eq!(text(Lang::Ja, 100_004_999), "1億人");
        assert_eq!(text(Lang::Ja, 12_880_000), "1,288万人");
        assert_eq!(text(Lang::Ja, 327_692), "327,692人");
        assert_eq!(text(Lang::Ja, 200_000), "20万人");
        assert_eq!(text(Lang::Ja, 0), "0人");
        assert_eq!(text(Lang::En, 111_090_598), "111.1 million");
        assert_eq!(text(Lang::En, 100_000_000), "100 million");
        assert_eq!(text(Lang::En, 7_960_000_000), "8.0 billion");
        assert_eq!(text(Lang::En, 5_634), "5,634");
    }

    #[test]
    fn decimals_come_from_integers() {
        assert_eq!(Lang::En.tenths(881), "88.1");
        assert_eq!(Lang::En.hundredths(143_741), "1,437.4");
        assert_eq!(group(126_146_099), "126,146,099");
        assert_eq!(group(0), "0");
    }
}
