//! What is counted from a [`Dataset`](crate::Dataset): who is covered on one day, by whom, and what would change it.

pub mod coverage;
pub mod ledger;
pub mod peers;
pub mod series;
pub mod snapshot;
mod tally;
pub mod uncovered;
pub mod what_if;
