//! JavaScript values to the values of the core and back. Only configuration, state, answers and events cross here; rows of
//! data cross as bytes.

mod about;
pub(crate) mod answers;
mod config;
pub(crate) mod object;
mod store;

pub(crate) use about::about;
pub(crate) use config::apply;
pub(crate) use store::{get, put, reading};
