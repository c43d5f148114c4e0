//! Programmes of links.

use pledge_core::member::Membership;

/// What the screen of a programme says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum ProgrammeMsg<'a> {
    About,
    AboutOf { name: &'a str },
    Others,
    Back,
    Since { from: &'a str },
    FromTo { from: &'a str, to: &'a str },
    StartUnknown,
    Counts { links: &'a str, places: &'a str, partners: &'a str, countries: &'a str, abroad: bool },
    ByCountry,
    ByTaker,
    GroupOf { name: &'a str, links: &'a str },
    MembersTitle(Membership),
    MembersDated { members: &'a str, dated: &'a str },
    NotFoundNote,
    DateNotKnown,
    ColumnOrder,
    ColumnName,
    ColumnSince,
    TotalsTitle,
    TotalsSummary { first: &'a str, newest: &'a str, article: Option<&'a str>, beside: Option<&'a str> },
    TotalAt { date: &'a str, home: &'a str, abroad: &'a str },
    PanelHome,
    PanelAbroad,
    ColumnHome,
    ColumnAbroad,
    ColumnCountries,
    AreasTitle,
    AreasSummary { listed: &'a str, chosen: &'a str },
    Round { number: &'a str },
    Listed { listed: &'a str, of: &'a str, all: bool },
    ShowAll,
    ShowRound { number: &'a str },
}
