//! What is counted from a [`Dataset`](crate::Dataset): coverage on one day, its growth, peers, and the effect of one more pledge.

pub mod coverage;
pub mod ledger;
pub mod peers;
pub mod series;
pub mod snapshot;
mod tally;
pub mod uncovered;
pub mod what_if;
