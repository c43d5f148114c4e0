//! Export: CSV, and the sources to cite for figures.

pub mod csv;
pub mod sources;
