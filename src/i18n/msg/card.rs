//! The card of one place, and places like it.

use crate::i18n::Tier;
use pledge_core::{View, measure::peers::Rule};

/// What the card and the places like one place say. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum CardMsg<'a> {
    /// Heading of the card, no full stop. `place`: name alone; `year`: target year, four digits, not always known.
    HasDeclared { place: &'a str, year: Option<&'a str> },
    /// The same: only the place above has pledged. `above`: its name.
    IsCovered { place: &'a str, above: &'a str },
    /// The same: it was checked, and there was none. `date`: the day asked about.
    HasNot { place: &'a str, date: Option<&'a str> },
    /// The same: nothing was found so far. Must not sound like a no.
    IsUnknown { place: &'a str },
    /// In the place of the card. `code`: what the page asked for, as it was written.
    NoSuchPlace { code: &'a str },
    /// Ends the line below the heading, after “ · ”: the day asked about.
    AsOf { date: &'a str },
    /// Label of a fact: the date of the pledge. Short, as all of them.
    FactSince,
    /// Label: the pledge of the place above, with its name and date.
    FactAbove(Tier),
    /// Label: the target year.
    FactTarget,
    /// Label: the population, as `People`.
    FactPeople,
    /// Label: numbers of partnerships, by programme.
    FactLinks,
    /// Label: whether the place is a Decarbonization Leading Area, a programme of the Japanese government.
    FactLeading,
    /// Line that opens the sources; a heading where the widget cannot run.
    FactSources,
    /// Population. `people`: exact digits without unit; `year`: of the census, on the card only.
    People { people: &'a str, year: Option<&'a str> },
    /// After `FactLinks`: none in the lists that were read. Not: there is none.
    NoLinks,
    /// After `FactLeading`; several are joined by commas. `round`: of the selection, a number; `date`: of that round.
    Leading { round: &'a str, date: &'a str },
    /// After `FactLeading`: not in the lists that were read.
    NoLeading,
    /// What “covered” means, for the whole widget: below the heading of a place that is covered, in the foot of every view, and in
    /// copied texts. Two sentences: who has declared, and whom a declaration covers.
    CoveredMeans(Tier),
    /// Button after the names of the first partners: to all of them. `count`: how many links there are.
    AllLinks { count: &'a str },
    /// Button: puts the address of this card on the clipboard.
    CopyCardLink,
    /// In the place of a fact or of a whole view while its data are loaded. No full stop.
    Loading,
    /// Button below a card that stands alone: to the list of all places.
    ToList,
    /// Button above a card that the reader has opened: back to this view.
    BackTo(View),
    /// Line that opens places like this one, in the comparison; also the name of their group, read out. `place`: name
    /// alone.
    PeersTitle { place: &'a str },
    /// Line on the card that opens them.
    PeersOpen,
    /// Read out only: name of the group of buttons `RuleName`.
    PeersRules,
    /// Button: in what they are alike. `count`: how many there are. Short.
    RuleName { rule: Rule, count: &'a str },
    /// Sentences below these buttons. `count`: how many; `shown`: how many are listed; `kind`: as `Msg::Kind`,
    /// singular.
    RuleText { rule: Rule, count: &'a str, kind: &'a str, shown: &'a str },
    /// In the place of `RuleText`: there are none.
    NoPeers,
    /// Read out only: label of the check box of one. `place`: with the place above.
    PeerAdd { place: &'a str },
    /// Button below them: compare this place with all those listed. `count`: how many, without this one.
    PeersCompare { count: &'a str },
}
