//! The pure core of pledge-compare: places, pledges, the people they cover, and search.
//!
//! Nothing here does I/O, sees a browser or panics. Reading returns `(value, issues)`: what could be read, and what could
//! not, with the table, row, column and reason. `docs/ARCHITECTURE.md` lists the invariants and the test that guards each.

pub mod actor;
pub mod chart;
pub mod code;
pub mod coverage;
pub mod dataset;
pub mod date;
pub mod dossier;
pub mod event;
pub mod export;
pub mod focal_point;
pub mod former;
mod ground;
pub mod ingest;
pub mod issue;
pub mod leading_area;
pub mod ledger;
pub mod link;
pub mod link_state;
pub mod map;
pub mod member;
pub mod needs;
pub mod note;
pub mod order;
pub mod partner;
pub mod peers;
pub mod place;
pub mod pledge;
pub mod position;
pub mod programme;
pub mod query;
pub mod references;
pub mod reported;
pub mod series;
pub mod snapshot;
pub mod source;
mod span;
pub mod uncovered;
pub mod version;
pub mod what_if;

pub use actor::Actor;
pub use coverage::Coverage;
pub use dataset::Dataset;
pub use date::{AsOf, Day, Declared, PartialDate};
pub use dossier::Dossier;
pub use event::Event;
pub use focal_point::FocalPoint;
pub use issue::{Issue, Reason};
pub use leading_area::LeadingArea;
pub use link::{End, Link, LinkId};
pub use link_state::{State, View};
pub use member::Member;
pub use partner::{Partner, PartnerId};
pub use place::{Place, PlaceId};
pub use pledge::{Absence, Pledge};
pub use position::Position;
pub use programme::Programme;
pub use snapshot::{Snapshot, Standing, Status};
