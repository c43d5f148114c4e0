//! The state of the widget: the session and its reducer, the loaded data, and what the models of all screens share.
//!
//! Everything here is pure. The models of `crate::screens` turn `(Session, Dataset)` into plain text and numbers.

mod action;
pub mod context;
pub mod link_ends;
mod loaded;
pub mod names;
mod own_data_reader;
mod page;
mod page_request;
pub mod pledge_date;
mod read_report;
mod session;
pub mod sources;

pub use action::{Action, Opened, Rows};
pub use loaded::Loaded;
pub use own_data_reader::OwnDataReader;
pub use page::{FirstRows, Level, Page, may_lead_to};
pub use page_request::{ExportKind, PageRequest, ReadOptions};
pub use pledge_core::state::needs::WasmPart;
pub use read_report::ReadReport;
pub use session::{Cleared, PLACES_AT_MOST, Session};
