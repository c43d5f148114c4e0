//! What the widget knows and shows: the session and its one reducer, and the view models made from it and the data.
//!
//! Everything here is pure. `view` turns `(Session, Dataset)` into plain text and numbers; `crate::ui` puts them on screen.

mod action;
mod ask;
mod loaded;
mod page;
mod reading;
mod session;
pub mod view;

pub use action::Action;
pub use ask::{Ask, ReadAs, Take};
pub use loaded::Loaded;
pub use page::{FirstRows, Level, Page, may_lead_to};
pub use pledge_core::state::needs::Part;
pub use reading::{Reading, Report};
pub use session::{Cleared, Opened, Rows, Session};
