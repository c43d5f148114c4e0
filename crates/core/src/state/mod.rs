//! The state of the widget: its grammar in links and attributes, and the files that a state needs.

pub mod grammar;
pub mod needs;

/// How many rows a list shows at first where the page does not say it: in a narrow widget, and in any other.
pub const FIRST_ROWS: [u8; 2] = [10, 15];
