//! Facets: by what the list of places can be filtered, and their options.

use crate::measure::snapshot::Status;
use std::ops::RangeInclusive;

/// A property of places by which the list can be filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// The kind of place.
    Kind,
    /// The place lies in the one with this code.
    In,
    /// The state: `declared`, `covered`, `none`, `unknown`.
    Status,
    /// Target year of its own pledge.
    Target,
    /// Year in which its own pledge was declared.
    Year,
    /// Population band, by its lower end.
    People,
    /// Whether the data list links of its own that lead abroad: `yes` or `no`.
    Links,
    /// The first round of Decarbonization Leading Areas in which it was chosen: `1`, `2`, …
    Leading,
    /// The reader has chosen it: `yes`.
    Chosen,
}

impl Facet {
    /// All facets with the names used in links and attributes.
    pub const ALL: [(Facet, &'static str); 9] = [
        (Facet::Kind, "kind"),
        (Facet::In, "in"),
        (Facet::Status, "status"),
        (Facet::Target, "target"),
        (Facet::Year, "year"),
        (Facet::People, "people"),
        (Facet::Links, "links"),
        (Facet::Leading, "leading"),
        (Facet::Chosen, "chosen"),
    ];

    /// Its name in links.
    pub fn id(self) -> &'static str {
        Facet::ALL.iter().find(|(facet, _)| *facet == self).map_or("", |(_, id)| id)
    }

    /// Whether a value is valid for the facet. Kinds and codes depend on the data: any text is valid.
    pub(super) fn can_be(self, value: &str) -> bool {
        let number = |number: &u32| number.to_string() == *value;
        match self {
            Facet::Kind | Facet::In => !value.is_empty(),
            Facet::Status => Status::ALL.iter().any(|status| status.id() == value),
            Facet::Links => ANSWERS.contains(&value),
            Facet::Chosen => value == "yes",
            Facet::People => BANDS.iter().any(|band| number(band.start())),
            Facet::Target | Facet::Year | Facet::Leading => value.parse().ok().as_ref().is_some_and(number),
        }
    }
}

/// The population bands in people, largest first: steps of this project, not an official classification.
pub const BANDS: [RangeInclusive<u32>; 5] =
    [1_000_000..=u32::MAX, 300_000..=999_999, 100_000..=299_999, 10_000..=99_999, 0..=9_999];

/// The options of a yes-no facet, by the number that stands for each.
pub const ANSWERS: [&str; 2] = ["no", "yes"];
