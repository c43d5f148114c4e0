//! Links between places.

use pledge_core::model::{
    link::{Evidence, LinkStatus, Programme},
    partner::Aim,
    pledge::PledgeStatus,
};

/// What the view of links says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum LinksMsg<'a> {
    /// Heading of the view while nothing is chosen.
    OverviewTitle,
    /// Sentence below it. `links`, `places` (at home), `partners` (abroad): numbers.
    OverviewSummary { links: &'a str, places: &'a str, partners: &'a str },
    /// Sentences below it. `both`, `unknown`, `rest` add up to `links`; `date`: the day asked about; `read`: one or
    /// more of `ReadOn`.
    OverviewPledged {
        links: &'a str,
        both: &'a str,
        unknown: &'a str,
        rest: &'a str,
        date: Option<&'a str>,
        read: Option<&'a str>,
    },
    /// In `OverviewPledged` and `TargetsRead`, also joined by commas: where targets abroad were read. `publisher`, `date`:
    /// of a source.
    ReadOn { publisher: &'a str, date: &'a str },
    /// Text of a drawing of bars, read out: the table below it has the same numbers.
    OverviewDrawn,
    /// Caption of the table of programmes.
    OverviewCaption,
    /// Column head there, over numbers. Short.
    OverviewLinks,
    /// Column head there: how many places of the country take part. Short.
    OverviewPlaces,
    /// Column head there: how many places abroad do. Short.
    OverviewPartners,
    /// Sentence in the place of the view: a reader’s own data, as a rule.
    NoData,
    /// Label of the field above the view.
    FindLabel,
    /// Sentences below it. Examples in several scripts, and what a place abroad leads to.
    FindHint,
    /// Button beside the heading while a place abroad is shown: to the links of the whole country.
    Back,
    /// The same where places were chosen before: to their links.
    BackToChosen,
    /// Heading of the links of one. `place`: with country or place above. Also begins the caption of the table.
    TitleOf { place: &'a str },
    /// The same of several. `places`: how many.
    TitleOfSeveral { places: &'a str },
    /// Sentence below it, also read out. `partners`, `links`: numbers; `programmes`: several of `Counted`, joined by
    /// commas.
    Summary { partners: &'a str, links: &'a str, programmes: &'a str },
    /// In its place: none in the lists that were read. Not: there is none.
    NoLinks,
    /// Short name of a programme: in sentences, options and keys of drawings. Not the start of a sentence.
    ProgrammeName(Programme),
    /// In sentences, joined by commas, and over rows. `name`: of a programme, short or in full; `count`: links.
    Counted { name: &'a str, count: &'a str },
    /// Country of a partner that lies in the same one, as a cell and an option.
    AtHome,
    /// Read out only: name of the group of four select fields.
    NarrowLabel,
    /// Label of a select field; column head, and label of a fact. Short.
    ByProgramme,
    /// Label of a select field. Short.
    ByCountry,
    /// Label of a select field: what is worked on together. Short.
    ByTopic,
    /// Label of a select field: years, as `SinceYear`. Short.
    BySince,
    /// First option of each of them: all links. `Option` adds their number.
    Any,
    /// An option. `word`: a programme, country, topic, `SinceYear` or `Any`; `count`: links that it would leave.
    Option { word: &'a str, count: &'a str },
    /// In `Option`: begun in that year or after it. `year`: four digits.
    SinceYear { year: &'a str },
    /// Ends the caption of the table, after `TitleOf` and “ · ”. `shown`, `all`: numbers of links.
    Caption { shown: &'a str, all: &'a str },
    /// Sentences in the place of rows: what to do.
    NothingFits,
    /// Column head: the other end of the link. Short.
    ColumnPartner,
    /// Column head: its country, of partners at home the place above.
    ColumnCountry,
    /// Column head, and label of a fact: when the link began. Short.
    ColumnSince,
    /// Label of a fact: when it began was not found.
    Undated,
    /// Sentence above the list: what holds of each link of which the row does not say how sure it is.
    HoldsSure,
    /// Sentence above the list, where some rows have no year.
    HoldsUndated,
    /// Sentence above the list, where some rows have no topics.
    HoldsTopics,
    /// Column head, and label of a fact: what is worked on together. Short.
    ColumnTopics,
    /// Column head, and label of a fact: `StatusWord` with `Grade`. Short.
    ColumnSure,
    /// Column head: climate target of the partner. Short.
    ColumnPledge,
    /// Tooltip of a partner’s name, a button: look from there. `place`: with country or place above.
    LinksOf { place: &'a str },
    /// Small, below a partner’s name when several places are asked about: which of them. `place`: name alone.
    With { place: &'a str },
    /// Cell of `ColumnSure`: how the link is known. Short; two of these words are quoted in `WeakNote`.
    StatusWord(LinkStatus),
    /// Tag after it: how good the evidence is, best A. Short; `GradeText` is read out in its place.
    Grade(Evidence),
    /// Sentence below the table for each grade named in it. Begins with the word of `Grade`.
    GradeText(Evidence),
    /// Sentences below the table. Quotes the words of `StatusWord` for study visits and unseen programmes as they are
    /// there.
    WeakNote,
    /// Sentences below the table: of which time targets abroad are. Quotes `TargetUnknown`.
    AbroadNote,
    /// Label over sources in a panel: those of the link. A colon is not needed.
    SourceLink,
    /// Label over sources in a panel: those of the partner’s target.
    SourceTarget,
    /// Cell: the partner’s target. `aim`: zero or another; `year`: four digits; `status`: in what form. In parts, no
    /// sentence; the saved table has it too.
    Target { aim: Aim, year: Option<&'a str>, status: Option<PledgeStatus> },
    /// Cell: somebody looked, and found none. `date`: when.
    TargetNotFound { date: Option<&'a str> },
    /// Cell: nobody has looked. Must not sound like a no. Quoted in `AbroadNote`.
    TargetUnknown,
    /// Heading over the partners’ targets beside those of the places asked about.
    TargetsTitle,
    /// Sentence below it. `declared`, `covered`, `none`, `other` (a target that is not zero, or is only
    /// proposed) and `unknown` add up to `partners`; all but the first are left out where they are 0.
    TargetsSummary {
        partners: &'a str,
        declared: &'a str,
        covered: &'a str,
        none: &'a str,
        other: &'a str,
        unknown: &'a str,
    },
    /// Caption of the table of targets: what it holds and in which order.
    TargetsCaption,
    /// Sentences below the summary, either or both. `date`: the day asked about; `read`: one or more of `ReadOn`.
    TargetsRead { date: Option<&'a str>, read: Option<&'a str> },
    /// Sentences above a drawing, also read out as the drawing. `drawn`: number of partners; `own`: up to three of
    /// `OwnYear`, whose line is coloured.
    TargetsDrawn { drawn: &'a str, own: Option<&'a str> },
    /// In `TargetsDrawn`, joined by commas. `place`: name alone; `year`: four digits.
    OwnYear { place: &'a str, year: &'a str },
    /// Entry in the key of the drawing, beside a disc. Short.
    KeyPartners,
    /// Entry beside a line: the places asked about. Short.
    KeyOwn,
    /// Button below the table of targets: save it as a file.
    SaveTargets,
    /// Column head: the place asked about, with its own target. Short.
    ColumnOurs,
    /// Heading over partners that several of the chosen places have.
    CommonTitle,
    /// Column head there: several of `PlaceWith`. Short.
    CommonWith,
    /// Cell there, joined by commas. `place`: name alone; `programmes`: of `ProgrammeName`, joined by commas.
    PlaceWith { place: &'a str, programmes: &'a str },
    /// Heading over a drawing of one place with its partners around it.
    EgoDiagramTitle,
    /// Sentences below it, also read out as the drawing. `place`: name alone; `partners`: how many; a table follows
    /// below.
    EgoDiagramSummary { place: &'a str, partners: &'a str },
    /// At the foot of the drawing. `count`: partners that are not named in it.
    More { count: &'a str },
}
