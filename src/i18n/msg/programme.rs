//! Programmes of links.

use pledge_core::model::member::Membership;

/// What the screen of a programme says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum ProgrammeMsg<'a> {
    /// Button after the name of a programme, over its links. `AboutOf` follows, read out.
    About,
    /// Read out only, after `About` without a space; brings its own colon or brackets. `name`: of the programme, in
    /// full.
    AboutOf { name: &'a str },
    /// Heading over programmes and documents that name no pairs of places.
    Others,
    /// Button beside the heading of a programme: to the links.
    Back,
    /// Line below that heading. `from`: date in words.
    Since { from: &'a str },
    /// The same of a programme that has ended.
    FromTo { from: &'a str, to: &'a str },
    /// The same where the sources do not say. A sentence.
    StartUnknown,
    /// Sentences below the description. Numbers: `links`, `places` at home, `partners` in `countries`; `abroad`: there
    /// are such partners.
    Counts { links: &'a str, places: &'a str, partners: &'a str, countries: &'a str, abroad: bool },
    /// Heading over the pairs, grouped by the partner’s country.
    ByCountry,
    /// Heading over the pairs at home, grouped by the place that takes electricity from the other.
    ByTaker,
    /// Line that opens a group of pairs. `name`: country or place; `links`: how many.
    GroupOf { name: &'a str, links: &'a str },
    /// Heading over a table of members: countries, or places that were chosen and whose partner is not known.
    MembersTitle(Membership),
    /// Sentences below it. `members`: countries; `dated`: those with a date.
    MembersDated { members: &'a str, dated: &'a str },
    /// Sentence in its place, over places whose partner is not known.
    NotFoundNote,
    /// Cell of `ColumnSince` without a date.
    DateNotKnown,
    /// Column head: number of the member in the order of joining. Very short.
    ColumnOrder,
    /// Column head: name of the member.
    ColumnName,
    /// Column head: a date. Short.
    ColumnSince,
    /// Heading over a drawing of how the city-to-city programme of the Ministry of the Environment grew.
    TotalsTitle,
    /// Below it, also read out as the drawing. All hold `TotalAt`: `first`, `newest` and `beside` (at the time of
    /// `article`) are the Ministry’s.
    TotalsSummary { first: &'a str, newest: &'a str, article: Option<&'a str>, beside: Option<&'a str> },
    /// In `TotalsSummary`, no sentence. `date`: of the figure; `home`, `abroad`: numbers of local governments and
    /// partners.
    TotalAt { date: &'a str, home: &'a str, abroad: &'a str },
    /// Title in the drawing: how many local governments took part. Short.
    PanelHome,
    /// Title in the drawing: how many partners abroad. Short.
    PanelAbroad,
    /// Column head of its table, as `PanelHome`. Very short.
    ColumnHome,
    /// Column head of its table, as `PanelAbroad`. Very short.
    ColumnAbroad,
    /// Column head of its table: in how many countries. Very short.
    ColumnCountries,
    /// Heading over the Decarbonization Leading Areas.
    AreasTitle,
    /// Sentence below it. `chosen`: all areas; `listed`: those whose place is known.
    AreasSummary { listed: &'a str, chosen: &'a str },
    /// Heading of a round; date and `Listed` follow, each after “ · ”. `number`: of the round.
    Round { number: &'a str },
    /// Ends that heading. `listed`: areas named below; `of`: areas chosen; `all`: these are the same. Short.
    Listed { listed: &'a str, of: &'a str, all: bool },
    /// Button below `AreasSummary`: to the list of places, filtered by these.
    ShowAll,
    /// Button below a round: the same for its places. `number`: of the round.
    ShowRound { number: &'a str },
}
