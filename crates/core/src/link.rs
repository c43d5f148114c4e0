//! Links: two places that work together, under a programme.

use crate::{
    dataset::SourceId,
    date::{Declared, PartialDate},
    partner::PartnerId,
    place::PlaceId,
};
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

/// How well a source shows a link of the Ministry's programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// A source names the pair and the programme.
    A,
    /// Part of it is inferred.
    B,
    /// Cooperation was seen, the programme was not.
    C,
}

impl Evidence {
    /// The letter used in data and answers.
    pub fn id(self) -> &'static str {
        match self {
            Evidence::A => "A",
            Evidence::B => "B",
            Evidence::C => "C",
        }
    }
}

/// How much of a link was read, and how much follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkStatus {
    /// Read in the source.
    Verified,
    /// Part of it is inferred.
    Inferred,
    /// A visit, not necessarily a formal pair.
    StudyVisit,
    /// Cooperation was seen, membership in the programme was not.
    ProgrammeNotSeen,
}

/// Either end of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// A place of the dataset.
    Home(PlaceId),
    /// A place abroad.
    Abroad(PartnerId),
}

/// Two places, linked under a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The place at home; for renewable energy, the one that takes it.
    pub a: PlaceId,
    /// The place that it is linked with.
    pub b: End,
    /// The programme.
    pub programme: Programme,
    /// When it was agreed, or by when it was seen running.
    pub since: Declared,
    /// What it is about: slugs of topics.
    pub topics: Rc<[Rc<str>]>,
    /// The grade of evidence, where one is given.
    pub evidence: Option<Evidence>,
    /// How much of it was read.
    pub status: LinkStatus,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
    /// A doubt or an explanation; may be empty.
    pub note: Rc<str>,
}

impl Link {
    /// The end that is not `end`.
    pub fn other(&self, end: End) -> End {
        if self.b == end { End::Home(self.a) } else { self.b }
    }

    /// Whether it leads abroad.
    pub fn is_abroad(&self) -> bool {
        matches!(self.b, End::Abroad(_))
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

/// What a link is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The word by which links name it.
    pub slug: Rc<str>,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
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
