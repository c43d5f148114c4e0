//! What a link, an attribute or a property may ask of the widget: the grammar, and what showing it needs.

pub mod grammar;
pub mod needs;
