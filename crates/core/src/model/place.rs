//! Places: municipalities, regions, countries, in a tree.

use crate::model::{date::PartialDate, position::Position, source::SourceId};
use std::rc::Rc;

/// The position of a place in its [`crate::Dataset`]: parents before children, each subtree in one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceId(pub u32);

impl PlaceId {
    /// The position as an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The official code, unique in the dataset.
    pub code: Rc<str>,
    /// The kind as the data name it: `prefecture`, `designated_city`, `city`, `ward`, `town`, `village`, `country`, …
    pub kind: Rc<str>,
    /// The parent.
    pub parent: Option<PlaceId>,
    /// Japanese name, or the English one where there is none.
    pub name_ja: Rc<str>,
    /// Reading in hiragana; empty when not known.
    pub name_kana: Rc<str>,
    /// English name, or the Japanese one where there is none.
    pub name_en: Rc<str>,
    /// Its parent or a child has the same English name apart from the suffix of the kind: Osaka and Osaka-shi.
    pub shares_name: bool,
    /// Population at `population_date` (Japan: the resident register or census that the source names). Without a figure of its own, the
    /// sum of the children.
    pub population: Option<u32>,
    /// `population` is a sum that lacks people: some leaf in it has no figure.
    pub lacks_people: bool,
    /// The date of the population figure.
    pub population_date: Option<PartialDate>,
    /// Households, at the date of the population figure.
    pub households: Option<u32>,
    /// Area in hundredths of a square kilometre (hectares).
    pub area: Option<u32>,
    /// Solar generation capacity under the feed-in tariff, in kilowatts.
    pub solar_kw: Option<u32>,
    /// Position of its town hall or government office.
    pub position: Option<Position>,
    /// How many of its own links lead abroad; `None` when the data have no links.
    pub links_abroad: Option<u32>,
    /// The first round of Decarbonization Leading Areas in which it was selected.
    pub leading_round: Option<u32>,
    /// Where the figures come from.
    pub sources: Rc<[SourceId]>,
    /// It was added by a merge: the sources of whole columns of the base list do not apply to it.
    pub is_added: bool,
}

impl Place {
    /// The English name without the word for its kind, which that of a Japanese municipality has as a suffix.
    pub fn english_stem(&self) -> &str {
        let stem = self.name_en.rsplit_once('-').filter(|_| !self.name_kana.is_empty());
        stem.map_or(&self.name_en, |(stem, _)| stem)
    }

    /// The English name. A city and the prefecture around it may have one name: then each has the word for its kind.
    pub fn english(&self) -> String {
        let kind = match &*self.kind {
            "prefecture" => " Prefecture",
            "designated_city" | "city" => " City",
            "town" => " Town",
            "village" => " Village",
            _ => "",
        };
        [self.english_stem(), if self.shares_name { kind } else { "" }].concat()
    }

    /// The population, if it is complete.
    pub fn whole_population(&self) -> Option<u32> {
        self.population.filter(|_| !self.lacks_people)
    }

    /// People per square kilometre, rounded down.
    pub fn density(&self) -> Option<u32> {
        let density = (u64::from(self.whole_population()?) * 100).checked_div(u64::from(self.area?))?;
        Some(u32::try_from(density).unwrap_or(u32::MAX))
    }
}
