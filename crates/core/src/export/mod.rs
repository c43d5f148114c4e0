//! What readers take away: tables, and the sources that figures rest on.

pub mod csv;
pub mod sources;
