//! Programmes of links between places, and what sources say of them.

use crate::model::{date::PartialDate, link::Link, place::PlaceId, reported::Origin, source::SourceId};
use std::rc::Rc;

/// The programme under which two places are linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Programme {
    /// A sister or friendship city.
    SisterCity,
    /// City-to-city collaboration of Japan's Ministry of the Environment.
    EnvCityToCity,
    /// International Urban Cooperation of the European Union.
    Iuc,
    /// International Urban and Regional Cooperation, its successor.
    Iurc,
    /// Renewable energy from one place of the country for another.
    DomesticRenewable,
    /// Another agreement.
    Agreement,
}

impl Programme {
    /// All programmes with the words used in data, answers and links, in the order in which they are shown.
    pub const ALL: [(Programme, &'static str); 6] = [
        (Programme::SisterCity, "sister-city"),
        (Programme::EnvCityToCity, "env-city-to-city"),
        (Programme::Iuc, "iuc"),
        (Programme::Iurc, "iurc"),
        (Programme::DomesticRenewable, "domestic-renewable"),
        (Programme::Agreement, "agreement"),
    ];

    /// The word used in data, answers and links.
    pub fn id(self) -> &'static str {
        Programme::ALL.iter().find(|(programme, _)| *programme == self).map_or("", |(_, id)| id)
    }
}

/// How many of the links belong to each programme, in the order of [`Programme::ALL`].
pub fn count_by_programme<'a>(links: impl Iterator<Item = &'a Link>) -> [u32; 6] {
    links.fold([0; 6], |mut counts, link| {
        counts
            .iter_mut()
            .zip(Programme::ALL)
            .for_each(|(count, (programme, _))| *count += u32::from(programme == link.programme));
        counts
    })
}

/// A programme in words. There are more of these than programmes that links belong to: the JCM has no pairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeText {
    /// The word by which the other tables name it.
    pub code: Rc<str>,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
    /// When it began.
    pub since: Option<PartialDate>,
    /// When it ended.
    pub until: Option<PartialDate>,
    /// What it is, in Japanese.
    pub text_ja: Rc<str>,
    /// The same in English.
    pub text_en: Rc<str>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
}

/// The size of a programme, as others published it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// The date it speaks of.
    pub date: PartialDate,
    /// Who published it.
    pub origin: Origin,
    /// Places at home that take part.
    pub home: Option<u32>,
    /// Places abroad that take part.
    pub abroad: Option<u32>,
    /// Countries of those abroad.
    pub countries: Option<u32>,
    /// Where it was published.
    pub sources: Rc<[SourceId]>,
}

/// A further statement of a source about a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The word of the programme.
    pub programme: Rc<str>,
    /// The places that it names.
    pub places: Rc<[PlaceId]>,
    /// What it says, in Japanese.
    pub text_ja: Rc<str>,
    /// The same in English.
    pub text_en: Rc<str>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
}
