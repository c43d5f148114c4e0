//! The pure core of pledge-compare: places, pledges, the people they cover, and search.
//!
//! Nothing here does I/O, sees a browser or panics. Parsing returns `(value, issues)`: what could be read, and what
//! could not, with table, row, column and reason. `docs/ARCHITECTURE.md` lists the invariants and the test that guards each.
//!
//! From files to a figure:
//!
//! ```
//! use pledge_core::{PartialDate, Snapshot, Status, ingest, measure::coverage::coverage};
//!
//! let places = "code,kind,parent,name_ja,population\n14000,prefecture,,神奈川県,\n\
//!     14100,city,14000,横浜市,3777491\n14130,city,14000,川崎市,1538262\n";
//! let pledges = "place,target_year,declared,declared_kind\n14100,2050,2018-10,on\n";
//! let tables = [("places", places), ("pledges", pledges)].map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0);
//! let (data, issues) = ingest::read(&tables);
//! assert_eq!(issues, []);
//!
//! let day = PartialDate::parse("2021-10-29").ok_or("no date")?.last_day();
//! let snapshot = Snapshot::at(&data, day);
//! assert_eq!(coverage(&snapshot, None).covered, 3_777_491);
//! assert_eq!(snapshot.status(data.find("14130").ok_or("no such place")?), Status::Unknown);
//! # Ok::<(), &str>(())
//! ```

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
