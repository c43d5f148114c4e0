//! What the widget knows: the session and its one reducer, the loaded data, and what the models of all screens share.
//!
//! Everything here is pure. The models of `crate::screens` turn `(Session, Dataset)` into plain text and numbers.

mod action;
mod ask;
pub mod context;
mod loaded;
pub mod names;
mod page;
pub mod pledged;
mod reading;
mod session;
pub mod sources;

pub use action::Action;
pub use ask::{Ask, ReadAs, Take};
pub use loaded::Loaded;
pub use page::{FirstRows, Level, Page, may_lead_to};
pub use pledge_core::state::needs::WasmPart;
pub use reading::{Reading, Report};
pub use session::{Cleared, Opened, PLACES_AT_MOST, Rows, Session};
