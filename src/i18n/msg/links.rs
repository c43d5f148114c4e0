//! Links between places.

use pledge_core::{
    link::{Evidence, LinkStatus, Programme},
    partner::Aim,
    pledge::PledgeStatus,
};

/// What the view of links says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum LinksMsg<'a> {
    WholeTitle,
    WholeSummary {
        links: &'a str,
        places: &'a str,
        partners: &'a str,
        programmes: &'a str,
    },
    WholePledged {
        links: &'a str,
        both: &'a str,
        unknown: &'a str,
        rest: &'a str,
        date: Option<&'a str>,
        read: Option<&'a str>,
    },
    ReadOn {
        publisher: &'a str,
        date: &'a str,
    },
    WholeCaption,
    WholeLinks,
    WholePlaces,
    WholePartners,
    NoData,
    FindLabel,
    FindHint,
    Back,
    TitleOf {
        place: &'a str,
    },
    TitleOfSeveral {
        places: &'a str,
    },
    Summary {
        partners: &'a str,
        links: &'a str,
        programmes: &'a str,
    },
    NoLinks,
    ProgrammeName(Programme),
    Counted {
        name: &'a str,
        count: &'a str,
    },
    AtHome,
    NarrowLabel,
    ByProgramme,
    ByCountry,
    ByTopic,
    BySince,
    Any,
    Option {
        word: &'a str,
        count: &'a str,
    },
    SinceYear {
        year: &'a str,
    },
    Caption {
        shown: &'a str,
        all: &'a str,
    },
    NothingFits,
    ColumnPartner,
    ColumnCountry,
    ColumnSince,
    Undated,
    ColumnTopics,
    ColumnSure,
    ColumnPledge,
    LinksOf {
        place: &'a str,
    },
    With {
        place: &'a str,
    },
    StatusWord(LinkStatus),
    Grade(Evidence),
    GradeText(Evidence),
    WeakNote,
    AbroadNote,
    SourceLink,
    SourceTarget,
    Target {
        aim: Aim,
        year: Option<&'a str>,
        status: Option<PledgeStatus>,
    },
    TargetNotFound {
        date: Option<&'a str>,
    },
    TargetUnknown,
    TargetsTitle,
    TargetsSummary {
        partners: &'a str,
        declared: &'a str,
        covered: &'a str,
        none: &'a str,
        unknown: &'a str,
    },
    TargetsCaption,
    TargetsRead {
        date: Option<&'a str>,
        read: Option<&'a str>,
    },
    TargetsDrawn {
        drawn: &'a str,
        own: Option<&'a str>,
    },
    OwnYear {
        place: &'a str,
        year: &'a str,
    },
    KeyPartners,
    KeyOwn,
    SaveTargets,
    ColumnOurs,
    CommonTitle,
    CommonWith,
    PlaceWith {
        place: &'a str,
        programmes: &'a str,
    },
    EgoTitle,
    EgoSummary {
        place: &'a str,
        partners: &'a str,
    },
    More {
        count: &'a str,
    },
}
