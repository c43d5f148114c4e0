//! Settings of the page around the widget. They are not part of the state: no link carries them.

use super::Loaded;
use pledge_core::state::FIRST_ROWS;
use std::rc::Rc;
use yew::AttrValue;

/// The settings of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The level of the widget's title.
    pub heading: Level,
    /// How many rows the list shows at first.
    pub rows: FirstRows,
    /// Whether the figures stand alone, without controls: what would be a button is text.
    pub plain: bool,
    /// Whether the page is being printed, when the list has all its rows.
    pub printed: bool,
    /// Where readers report errors: an address, in which `{code}` stands for the code of a place; empty for none.
    pub correction: Rc<str>,
    /// Data in which no place could be read: what was understood of them is shown beside the data that were there before.
    pub attempt: Option<Rc<Loaded>>,
}

impl Page {
    /// Where readers report an error about a place.
    pub fn correction_of(&self, code: &str) -> Option<AttrValue> {
        (!self.correction.is_empty()).then(|| self.correction.replace("{code}", code).into())
    }
}

/// How many rows the list shows at first, 5 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstRows(u8);

impl Default for FirstRows {
    fn default() -> FirstRows {
        let [_, wide] = FirstRows::DEFAULTS;
        wide
    }
}

impl FirstRows {
    /// The numbers where the page does not say it: of a narrow widget, and of any other.
    pub const DEFAULTS: [FirstRows; 2] = {
        let [narrow, wide] = FIRST_ROWS;
        [FirstRows(narrow), FirstRows(wide)]
    };

    /// Reads a number of rows; `None` for one out of range.
    pub fn parse(text: &str) -> Option<FirstRows> {
        match text.trim().parse() {
            Ok(rows @ 5..=100) => Some(FirstRows(rows)),
            Err(_) if text.trim().is_empty() => Some(FirstRows::default()),
            _ => None,
        }
    }

    /// The number.
    pub fn count(self) -> usize {
        usize::from(self.0)
    }
}

/// A level of headings, 1 to 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level(u8);

impl Default for Level {
    /// Pages have one heading of the first level, above the widget.
    fn default() -> Level {
        Level(2)
    }
}

impl Level {
    /// Reads a level; `None` where there is none of this name.
    pub fn parse(text: &str) -> Option<Level> {
        match text.as_bytes() {
            [] => Some(Level::default()),
            [digit @ b'1'..=b'6'] => Some(Level(digit - b'0')),
            _ => None,
        }
    }

    /// The element for a heading so many levels below this one; HTML has no seventh.
    pub fn below(self, depth: u8) -> &'static str {
        match self.0.saturating_add(depth) {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }
}

/// Whether a link may have this address: a web page or `mailto:`. Any other scheme is refused, above all `javascript:`; so a path
/// with a colon must start with a slash.
pub fn may_lead_to(address: &str) -> bool {
    let starts = ["https:", "http:", "mailto:", "/", "?", "#"].iter().any(|start| address.starts_with(start));
    starts || !address.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_go_no_deeper_than_the_sixth_level() {
        let (two, six) = (Level::default(), Level::parse("6").unwrap_or_default());
        assert_eq!([two.below(0), two.below(1), two.below(2), two.below(9)], ["h2", "h3", "h4", "h6"]);
        assert_eq!([six.below(0), six.below(2), six.below(255)], ["h6", "h6", "h6"]);
        assert_eq!(Level::parse(""), Some(two));
        for wrong in ["0", "7", "-1", "two", "2.5", "300"] {
            assert_eq!(Level::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_list_begins_with_5_to_100_rows() {
        let read = |text| FirstRows::parse(text).map(FirstRows::count);
        assert_eq!(["", "5", " 100 "].map(read), [Some(15), Some(5), Some(100)]);
        assert_eq!(["4", "101", "-1", "ten", "1000"].map(read), [None; 5]);
    }

    #[test]
    fn a_report_goes_to_pages_and_letters_only() {
        for good in [
            "/contact?place={code}",
            "contact.html#{code}",
            "#a:b",
            "https://city.example.jp/{code}",
            "mailto:env@city.example.jp?subject={code}",
            "?a=b:c",
            "",
        ] {
            assert!(may_lead_to(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            " JavaScript:x",
            "HTTPS\t:x",
            "java\nscript:x",
            "data:text/html,x",
            "vbscript:x",
            "blob:x",
            "\u{1}javascript:x",
        ] {
            assert!(!may_lead_to(bad), "{bad:?}");
        }
        let page = Page { correction: "/contact?place={code}".into(), ..Page::default() };
        assert_eq!(page.correction_of("14130").as_deref(), Some("/contact?place=14130"));
        assert_eq!(Page::default().correction_of("14130"), None);
    }
}
