//! The card of one place, and places like it.

use crate::i18n::Tier;
use pledge_core::peers::Rule;

/// What the card and the places like one place say. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum CardMsg<'a> {
    HasDeclared { place: &'a str, year: Option<&'a str> },
    IsCovered { place: &'a str, above: &'a str },
    HasNot { place: &'a str, date: Option<&'a str> },
    IsUnknown { place: &'a str },
    NoSuchPlace { code: &'a str },
    AsOf { date: &'a str },
    FactSince,
    FactAbove(Tier),
    FactTarget,
    FactPeople,
    FactLinks,
    FactLeading,
    FactSources,
    People { people: &'a str, year: Option<&'a str> },
    NoLinks,
    Leading { round: &'a str, date: &'a str },
    NoLeading,
    Loading,
    ToList,
    PeersTitle { place: &'a str },
    PeersOpen,
    PeersRules,
    RuleName { rule: Rule, count: &'a str },
    RuleText { rule: Rule, count: &'a str, kind: &'a str, shown: &'a str },
    NoPeers,
    PeerAdd { place: &'a str },
    PeersCompare { count: &'a str },
}
