//! Chart geometry: axes, paths and label placement. Lengths are whole tenths of a pixel of the drawing, so that every
//! browser and every snapshot has the same characters.

mod axis;
mod label;
mod path;

pub use axis::{Axis, ticks};
pub use label::{Anchor, Area, Label, Placed, around, place, width_of};
pub use path::{Px, band, diamond, disc, steps};
