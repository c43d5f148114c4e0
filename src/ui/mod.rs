//! One component per file. Components show view models and send actions; they compute nothing and fetch nothing.

mod as_of;
mod card;
mod citation;
mod compare;
mod coverage;
mod disclosure;
mod drawing;
mod export;
mod fallback;
mod figure;
mod finder;
mod focus;
mod frame;
mod heading;
mod headline;
mod icon;
mod links;
mod map;
mod own;
mod peers;
mod phrases;
mod place_link;
mod places;
mod readings;
mod root;
mod screen;
mod tray;
mod undo;
mod when;

pub use fallback::{Fallback, FallbackProps};
pub use root::{Root, RootProps};
pub use screen::{Screen, ScreenProps};
