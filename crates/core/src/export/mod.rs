//! Export: the list and the comparison as CSV, and the sources to cite for figures.

pub mod comparison;
pub mod csv;
pub mod sources;
