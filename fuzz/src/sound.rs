//! What a dataset promises about itself, and that every question to it has an answer.

use pledge_core::{
    Dataset, Day, End, PlaceId, Snapshot,
    export::csv,
    measure::{coverage::coverage, ledger, peers, series, uncovered, what_if},
    query::{self, Filter, Query, SearchIndex, Sort},
};

/// A day on which most of the seeds have pledges that stand, that may stand, and that are to come.
const DAY: Day = Day { year: 2021, month: 10, day: 29 };

/// How many places are asked about one by one.
const SOME: usize = 8;

/// Fails where the data contradict themselves.
pub fn check(data: &Dataset, text: &str) {
    structure(data);
    let snapshot = Snapshot::at(data, data.span().map_or(DAY, |span| span.1));
    let all: Vec<PlaceId> = data.places().map(|(id, _)| id).collect();
    let whole = coverage(&snapshot, Some(&all));
    assert_eq!(whole.people, data.national(), "all places together are the country");
    assert_eq!(whole.covered, whole.own + whole.above + whole.both);
    assert!(whole.covered + whole.maybe <= whole.people);
    let sum: u64 = ledger::by_depth(&snapshot, None).iter().sum();
    assert_eq!(sum, coverage(&snapshot, None).naive, "the levels of the plain sum add up to it");
    assert!(uncovered::not_declared(&snapshot, None) <= data.national());
    for id in all.iter().copied().take(SOME) {
        snapshot.standing(id);
        what_if::what_if(&snapshot, id);
        for (rule, _) in peers::Rule::ALL {
            assert!(!peers::peers(data, id, rule).contains(&id));
        }
    }
    series::series(data, Day { month: 1, ..DAY }, DAY);
    let index = SearchIndex::new(data);
    let question = Query { text, filter: &Filter::default(), sort: &Sort::default(), english: true, chosen: &all };
    let found = query::run(&snapshot, &index, &question);
    assert!(found.len() <= data.len());
    index.nearest(data, text, SOME);
    query::find_partners(data, text);
    csv::write(&snapshot, all.get(..SOME).unwrap_or(&all), true, |status| status.id().into());
}

/// The tree, and who belongs to whom.
fn structure(data: &Dataset) {
    for (id, place) in data.places() {
        assert!(place.parent.is_none_or(|parent| parent < id && data.subtree(parent).contains(&id.0)));
        assert_eq!(data.find(&place.code), Some(id), "{:?}", place.code);
        assert!(data.pledges_of(id).iter().all(|pledge| pledge.place == id));
    }
    let pledges: usize = data.places().map(|(id, _)| data.pledges_of(id).len()).sum();
    assert_eq!(pledges, data.pledges().len());
    for source in data.sources() {
        let url = &source.url;
        assert!(url.is_empty() || url.starts_with("https://") || url.starts_with("http://"), "{url}");
    }
    for link in data.links() {
        assert!(link.b != End::Home(link.a) && data.place(link.a).is_some());
        for end in [End::Home(link.a), link.b] {
            assert!(data.links_of(end).any(|other| other == link));
            assert!(matches!(end, End::Home(_)) || matches!(end, End::Abroad(id) if data.partner(id).is_some()));
        }
    }
}
