//! The pure core of pledge-compare: places, pledges, the people they cover, and search.
//!
//! Nothing here does I/O, sees a browser or panics. Parsing returns `(value, issues)`: what could be read, and what
//! could not, with table, row, column and reason. `docs/ARCHITECTURE.md` lists the invariants and the test that guards each.

pub mod chart;
pub mod export;
pub mod ingest;
pub mod map;
pub mod measure;
pub mod model;
pub mod order;
pub mod query;
pub mod state;

pub use measure::{
    coverage::Coverage,
    snapshot::{Snapshot, Standing, Status},
};
pub use model::{
    actor::Actor,
    dataset::Dataset,
    date::{AsOf, Day, Declared, PartialDate},
    dossier::Dossier,
    event::Event,
    focal_point::FocalPoint,
    issue::{Issue, Reason},
    leading_area::LeadingArea,
    link::{End, Link, LinkId},
    member::Member,
    partner::{Partner, PartnerId},
    place::{Place, PlaceId},
    pledge::{Absence, Pledge},
    position::Position,
    programme::Programme,
};
pub use state::grammar::{State, View};
