//! The pure core of pledge-compare: places, pledges, the people they cover, and search.
//!
//! Nothing here does I/O, sees a browser or panics. Reading returns `(value, issues)`: what could be read, and what could
//! not, with the table, row, column and reason. `docs/ARCHITECTURE.md` lists the invariants and the test that guards each.

pub mod chart;
pub mod code;
pub mod coverage;
pub mod dataset;
pub mod date;
pub mod export;
mod ground;
pub mod ingest;
pub mod issue;
pub mod leading_area;
pub mod ledger;
pub mod link;
pub mod link_state;
pub mod map;
pub mod order;
pub mod partner;
pub mod peers;
pub mod place;
pub mod pledge;
pub mod position;
pub mod query;
pub mod reported;
pub mod snapshot;
pub mod uncovered;
pub mod what_if;

pub use coverage::Coverage;
pub use dataset::Dataset;
pub use date::{AsOf, Day, Declared, PartialDate};
pub use issue::{Issue, Reason};
pub use leading_area::LeadingArea;
pub use link::{End, Link, Programme};
pub use link_state::{State, View};
pub use partner::{Partner, PartnerId};
pub use place::{Place, PlaceId};
pub use pledge::{Absence, Pledge};
pub use position::Position;
pub use snapshot::{Snapshot, Standing, Status};
