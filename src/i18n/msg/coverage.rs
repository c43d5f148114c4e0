//! The view of coverage.

use crate::i18n::Tier;
use pledge_core::reported::Origin;

/// What the view of coverage says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum CoverageMsg<'a> {
    Sentence {
        tier: Tier,
        date: Option<&'a str>,
        places: Option<&'a str>,
        people: &'a str,
        share: Option<&'a str>,
    },
    NamedDatesLabel,
    NamedDate {
        name: &'a str,
        date: &'a str,
    },
    NamedLatest {
        date: &'a str,
    },
    Play,
    Pause,

    SumTitle,
    SumCaption,
    NobodyTwice,
    BothCounted(Tier),
    AboveNational {
        tier: Tier,
        people: &'a str,
    },
    LevelPeople {
        municipalities: bool,
    },
    KindPeople {
        kind: &'a str,
    },
    PlainSum,
    CountedTwice,
    CountedOnce,
    WithoutPledge,
    UnderPledge,

    GrowthTitle,
    KeyOfficial,
    KeyArticle,
    KeyOurs,
    PanelGovernments,
    PanelPeople,
    Value {
        value: u64,
        people: bool,
    },
    PointLabel {
        origin: Origin,
        value: &'a str,
        date: Option<&'a str>,
        about: bool,
    },
    OurLabel {
        value: &'a str,
    },
    NationalLine {
        people: &'a str,
    },
    GrewGovernments {
        from: &'a str,
        low: &'a str,
        to: &'a str,
        high: &'a str,
    },
    GrewPeople {
        from: &'a str,
        low: &'a str,
        to: &'a str,
        high: &'a str,
    },
    OursNow {
        date: Option<&'a str>,
        governments: &'a str,
        people: &'a str,
    },
    SharedAxis,
    NoPeopleAfter {
        date: &'a str,
    },
    FewerBodies,
    AsTable {
        rows: &'a str,
    },
    TableOf {
        what: &'a str,
    },
    ColumnWhen,
    ColumnWho,
    ColumnGovernments,
    ColumnPeople,
    ColumnSource,
    NotGiven,
    Before {
        date: &'a str,
    },
    About {
        people: &'a str,
        about: bool,
    },
    WhoSays {
        origin: Origin,
    },
    WhoOurs,
    NoSource,

    TopsTitle {
        tier: Tier,
        count: &'a str,
    },
    TopsSummary {
        tier: Tier,
        whole: &'a str,
        rest: &'a str,
        named: &'a str,
        more: Option<&'a str>,
    },
    ColumnTop(Tier),
    ColumnBy,
    ColumnCovered,
    ColumnShare,
    ByTop(Tier),
    ByBelow(Tier),
    Percent {
        share: &'a str,
    },

    IfTitle,
    IfFind,
    IfHint,
    IfHeading {
        place: &'a str,
        people: &'a str,
    },
    IfDeclared,
    IfCovered {
        above: &'a str,
    },
    IfInPart {
        people: &'a str,
    },
    IfNobody,
    IfMaybe,
    IfLater {
        date: &'a str,
    },
    IfLaterBy {
        date: &'a str,
    },
    IfBar {
        place: &'a str,
    },
    IfShares {
        tier: Tier,
        top: Option<&'a str>,
        before: &'a str,
        after: &'a str,
        country_before: &'a str,
        country_after: &'a str,
        people: &'a str,
    },
}
