//! Components that several screens use, one per file; a folder where a component has a view model of its own.
//!
//! Components show what their models give and send actions and requests; only the `model` files, and the panels of drawings, compute.

pub mod as_of;
pub(crate) mod chart_table;
pub(crate) mod citation;
pub(crate) mod disclosure;
pub mod drawing;
pub(crate) mod figure;
pub mod finder;
pub(crate) mod focus;
pub(crate) mod furigana;
pub(crate) mod heading;
pub mod headline;
pub(crate) mod icon;
pub(crate) mod name_button;
pub mod peers;
pub mod phrases;
pub(crate) mod place_link;
pub(crate) mod pledge_date;
pub(crate) mod save_picture;
mod screen_props;
pub(crate) mod source_marks;
pub mod tray;
pub(crate) mod undo;

pub use screen_props::ScreenProps;
