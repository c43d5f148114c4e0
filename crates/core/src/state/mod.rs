//! The state of the widget: its grammar in links and attributes, and the files that a state needs.

pub mod grammar;
pub mod needs;
