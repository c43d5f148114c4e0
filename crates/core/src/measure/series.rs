//! Time series of coverage: places and people at the end of each month, certain and possible.

use crate::{
    measure::{coverage::coverage, snapshot::Snapshot},
    model::{
        dataset::Dataset,
        date::{Day, Holds},
        place::PlaceId,
    },
};

/// The counts on one day, as pairs of lower and upper bound: pledges without an exact date lie between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub day: Day,
    /// Places that had declared, for certain and at most.
    pub places: [u32; 2],
    /// People who lived under a pledge, for certain and at most.
    pub people: [u64; 2],
}

impl Step {
    /// The count on a day.
    fn at(data: &Dataset, day: Day) -> Step {
        let snapshot = Snapshot::at(data, day);
        let known = coverage(&snapshot, None);
        let maybe = (0..data.len() as u32).filter(|id| snapshot.own(PlaceId(*id)) == Holds::Maybe).count();
        Step {
            day,
            places: [known.places, known.places + maybe as u32],
            people: [known.covered, known.covered + known.maybe],
        }
    }
}

/// The counts at the end of each month from that of `first` to the day `last`, which is the last one counted. At most 600 months,
/// the latest ones: a typing error in a year must not block the page.
pub fn series(data: &Dataset, first: Day, last: Day) -> Vec<Step> {
    let first = first.month_index().max(last.month_index().saturating_sub(600));
    let ends = (first..last.month_index()).map(Day::end_of_month);
    ends.chain([last]).map(|day| Step::at(data, day)).collect()
}
