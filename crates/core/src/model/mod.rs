//! The domain types, one per file: places, pledges, links, sources, and the dataset that holds them.
//!
//! A new kind of fact begins here; `ingest` reads it, `measure` and `query` answer from it.

pub mod actor;
pub mod code;
pub mod dataset;
pub mod date;
pub mod dossier;
pub mod era;
pub mod event;
pub mod focal_point;
pub mod former_name;
pub mod issue;
pub mod leading_area;
pub mod link;
pub mod member;
pub mod note;
pub mod partner;
pub mod place;
pub mod place_set;
pub mod pledge;
pub mod position;
pub mod programme;
pub mod references;
pub mod reported;
pub mod source;
pub mod version;
