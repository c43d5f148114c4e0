//! One component per file. Components show view models and send actions; they compute nothing and fetch nothing.

mod citation;
mod compare;
mod disclosure;
mod figure;
mod focus;
mod frame;
mod icon;
mod own;
mod places;
mod screen;
mod when;

pub use screen::{Screen, ScreenProps};
