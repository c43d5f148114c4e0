//! Promise: whatever the form of a list - headings, separator, numbers, dates, codes, totals, wards, titles and notes - its
//! union of people is that of an independent count, or the difference is listed row by row.
//!
//! A list is made up as facts first, then written in a random form; the count is made from the facts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use pledge_core::{
    Day, Snapshot,
    ingest::{
        self,
        own::{self, Options},
    },
    measure::coverage::coverage,
};
use proptest::prelude::*;

mod made_up_list;
use made_up_list::{Dates, Fact, facts, forms};

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]
    #[test]
    fn the_union_is_right_or_the_difference_is_listed(facts in facts(), form in forms()) {
        let (text, numbers) = form.write(&facts);
        let (tables, _, mut issues) = own::understand(text.as_bytes(), &Options::default()).tables(None);
        let (data, more) = ingest::read(&tables);
        issues.extend(more);
        let listed = |number: u32| issues.iter().any(|issue| issue.row == Some(number));
        let good: Vec<&Fact> = facts.iter().zip(&numbers).filter(|(_, number)| !listed(**number)).map(|(fact, _)| fact).collect();
        let snapshot = Snapshot::at(&data, Day { year: 2030, month: 1, day: 1 });
        let found = coverage(&snapshot, None);
        let covered: u64 = good.iter().filter(|fact| fact.declared.is_some()).map(|fact| u64::from(fact.people)).sum();
        prop_assert_eq!(found.people, covered, "{}\n{:?}", text, issues);
        // A row of which only the pledge cannot be read is a place all the same.
        let is_place = |number: u32| issues.iter().all(|issue| issue.row != Some(number) || &*issue.column == "declared");
        let everybody: u64 = facts.iter().zip(&numbers).filter(|(_, number)| is_place(**number)).map(|(fact, _)| u64::from(fact.people)).sum();
        prop_assert_eq!(found.national, everybody, "{}\n{:?}", text, issues);
        for fact in &good {
            let id = data.find(&fact.code).or_else(|| data.places().find(|(_, place)| *place.name_ja == fact.name).map(|(id, _)| id));
            let id = id.unwrap_or_else(|| panic!("{fact:?} is neither read nor listed\n{text}\n{issues:?}"));
            let date = data.pledges_of(id).first().and_then(|pledge| pledge.declared.date()).map(pledge_core::PartialDate::first_day);
            prop_assert_eq!(date, fact.declared.map(|(year, month, day)| Day { year, month, day }), "{}\n{:?}", text, issues);
        }
        // Most is read: of good rows only dates whose order nobody can tell are listed, and codes whose zero is missing.
        if form.dates != Dates::DayFirst {
            prop_assert_eq!(good.len(), facts.len(), "{}\n{:?}", text, issues);
        }
    }
}
