//! The one large figure: people under a pledge, their share and their split.

use crate::{
    app::context::ViewContext,
    i18n::{Lang, Msg, Piece},
};
use pledge_core::{
    Coverage, PlaceId, Snapshot,
    measure::{coverage::coverage, uncovered::not_declared},
    model::reported::{Origin, Reported, Subject},
};
use yew::AttrValue;

/// A part of the split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoverageShare {
    /// Under a pledge of their own place and one above.
    Both,
    /// Under a pledge of their own place only.
    Own,
    /// Under a pledge of a place above only.
    Above,
    /// The place of the what-if question.
    Picked,
    /// Known not to be covered.
    None,
    /// Not covered, or no declaration found.
    Unknown,
}

/// One segment of the bar with its entry in the key.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Which part.
    pub part: CoverageShare,
    /// What it is.
    pub label: AttrValue,
    /// How many people.
    pub people: Vec<Piece>,
    /// Where it starts, in hundredths of a percent of the bar.
    pub start: u32,
    /// How long it is, in hundredths of a percent of the bar.
    pub length: u32,
}

/// The headline.
#[derive(Debug, Clone, PartialEq)]
pub struct Headline {
    /// Date and scope of the question.
    pub scope: AttrValue,
    /// What the large figure means, as a sentence after it.
    pub answer: AttrValue,
    /// The day asked about, which ends that sentence; empty for data in which nothing is dated.
    pub day: AttrValue,
    /// The large figure; a question mark where no population of the counted places is known.
    pub figure: Vec<Piece>,
    /// Its share of the country in percent; empty when the country's people are not known.
    pub share: AttrValue,
    /// Whose people are missing from both; empty where nobody's are.
    pub missing: AttrValue,
    /// The split.
    pub split: Vec<Segment>,
    /// The split in one text, for those who hear it.
    pub split_text: AttrValue,
    /// The chosen places as a scope, when there are any.
    pub choice: Option<AttrValue>,
}

/// The headline for the whole country, or for the chosen places.
pub fn headline(context: &ViewContext<'_>, selection: Option<&[PlaceId]>) -> Headline {
    let lang = context.lang();
    let covered = coverage(&context.snapshot, selection);
    let (date, places) = (context.date(), context.count(context.chosen.len()));
    let date = date.as_deref();
    let share = share(covered).map(|share| lang.tenths(share)).unwrap_or_default();
    let split = segments(context, &parts(&context.snapshot, covered, selection));
    Headline {
        answer: lang.say(Msg::Answer {
            tier: context.tier,
            share: Some(&*share).filter(|share| !share.is_empty()),
            places: selection.map(|_| &*places),
        }),
        day: date.map(|date| lang.say(Msg::OnDay { date })).unwrap_or_default(),
        scope: match selection {
            Some(_) => lang.say(Msg::QuestionSelection { places: &places, date }),
            None => lang.say(Msg::QuestionAll { tier: context.tier, date }),
        },
        figure: figure(lang, covered),
        share: share.into(),
        missing: missing(context, covered).join(lang.pick("", " ")).into(),
        split_text: split_text(context, &split),
        split,
        choice: (!context.chosen.is_empty()).then(|| lang.say(Msg::ScopeSelection { places: &places })),
    }
}

fn split_text(context: &ViewContext<'_>, split: &[Segment]) -> AttrValue {
    let lang = context.lang();
    let part = |segment: &Segment| {
        let people: String = segment.people.iter().map(|piece| &*piece.text).collect();
        format!("{} {people}", segment.label)
    };
    let parts = split.iter().map(part).collect::<Vec<_>>().join(lang.pick("、", ", "));
    lang.say(Msg::SplitLabel { parts: &parts })
}

fn share(covered: Coverage) -> Option<u32> {
    Coverage { people: covered.covered, ..covered }.share()
}

/// Whether no population of the counted places is known: the figure is then unknown, not zero.
fn is_unknown(covered: Coverage) -> bool {
    covered.people == 0 && covered.unknown > 0
}

/// People under a pledge.
fn figure(lang: Lang, covered: Coverage) -> Vec<Piece> {
    if is_unknown(covered) { vec![Piece::unknown()] } else { lang.people(covered.covered) }
}

/// The exact figure.
pub fn count(lang: Lang, covered: Coverage) -> String {
    if is_unknown(covered) { "?".to_owned() } else { lang.count(covered.covered) }
}

/// Whose people are missing from the figure, and from what its share is of.
fn missing(context: &ViewContext<'_>, covered: Coverage) -> Vec<AttrValue> {
    let lang = context.lang();
    let mut missing = Vec::new();
    if covered.unknown > 0 {
        missing.push(lang.say(Msg::CountedWithoutPeople { places: &context.count(covered.unknown as usize) }));
    }
    if covered.unknown_national > 0 && covered.national > 0 {
        missing.push(lang.say(Msg::AllWithoutPeople { places: &context.count(covered.unknown_national as usize) }));
    }
    missing
}

/// What the figure is based on, sentence by sentence.
pub fn notes(context: &ViewContext<'_>, selection: Option<&[PlaceId]>) -> Vec<AttrValue> {
    let lang = context.lang();
    let covered = coverage(&context.snapshot, selection);
    let mut notes = vec![lang.say(Msg::Exactly { people: &count(lang, covered) })];
    if selection.is_none() {
        let listed = context.count(covered.places as usize);
        let day = context.snapshot.day();
        let official = |reported: &&Reported| {
            reported.subject == Subject::Pledges && reported.origin != Origin::Article && reported.governments.is_some()
        };
        let before =
            context.loaded.data.reported().iter().filter(official).rfind(|reported| reported.date.last_day() <= day);
        // Where all are listed, there is nothing to say of those that are not.
        let before = before.filter(|reported| !reported.is_listed(context.loaded.data.pledges()));
        notes.push(match before.and_then(|reported| Some((reported.governments?, reported))) {
            Some((governments, reported)) => lang.say(Msg::ListedOf {
                listed: &listed,
                official: &lang.count(u64::from(governments)),
                date: &lang.date(reported.date),
                tally: reported.origin == Origin::Tally,
            }),
            None => lang.say(Msg::Listed { listed: &listed }),
        });
    }
    if covered.maybe > 0 {
        notes.push(lang.say(Msg::MaybeMore { people: &lang.count(covered.maybe) }));
    }
    notes.extend(missing(context, covered));
    notes
}

/// Why the figure is not the plain sum; empty where it is.
pub fn why_once(context: &ViewContext<'_>, selection: Option<&[PlaceId]>) -> AttrValue {
    let lang = context.lang();
    let covered = coverage(&context.snapshot, selection);
    let [naive, national, people, twice] =
        [covered.naive, covered.national, covered.people, covered.naive - covered.people.min(covered.naive)]
            .map(|n| lang.count(n));
    if covered.naive > covered.national {
        lang.say(Msg::WhyOnceText { tier: context.tier, naive: &naive, national: &national, people: &people })
    } else if covered.naive > covered.people {
        lang.say(Msg::WhyOnceBelow { tier: context.tier, naive: &naive, people: &people, twice: &twice })
    } else {
        AttrValue::default()
    }
}

/// The split of a coverage: of its own people when places were selected, else of the whole country.
pub fn parts(snapshot: &Snapshot<'_>, covered: Coverage, selection: Option<&[PlaceId]>) -> [(CoverageShare, u64); 5] {
    let whole = if selection.is_some() { covered.people } else { covered.national };
    let rest = whole.saturating_sub(covered.covered);
    let none = not_declared(snapshot, selection).min(rest);
    [
        (CoverageShare::Both, covered.both),
        (CoverageShare::Own, covered.own),
        (CoverageShare::Above, covered.above),
        (CoverageShare::None, none),
        (CoverageShare::Unknown, rest - none),
    ]
}

/// Parts of a whole as segments of a bar.
pub fn segments(context: &ViewContext<'_>, parts: &[(CoverageShare, u64)]) -> Vec<Segment> {
    let (lang, tier) = (context.lang(), context.tier);
    let whole: u64 = parts.iter().map(|(_, people)| people).sum();
    let at = |people: u64| (people * 10_000).checked_div(whole).unwrap_or(0) as u32;
    let mut before = 0;
    let segment = |(part, people): &(CoverageShare, u64)| {
        let start = at(before);
        before += people;
        let label = match part {
            CoverageShare::Both => Msg::PartBoth(tier),
            CoverageShare::Own => Msg::PartOwn(tier),
            CoverageShare::Above => Msg::PartAbove(tier),
            CoverageShare::Picked => Msg::PartPicked,
            CoverageShare::None => Msg::PartNone,
            CoverageShare::Unknown => Msg::PartUnknown,
        };
        let (label, length) = (lang.say(label), at(before) - start);
        Segment { part: *part, label, people: lang.people(*people), start, length }
    };
    parts.iter().map(segment).collect()
}
