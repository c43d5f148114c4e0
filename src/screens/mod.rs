//! One folder for each screen: `model` makes plain text and numbers from the session and the data, the files beside it show them.

pub mod card;
pub mod compare;
pub mod coverage;
pub mod export;
mod fallback;
pub mod foot;
mod frame;
pub mod links;
pub mod map;
pub mod own;
pub mod places;
mod root;
mod screen;

pub use fallback::{Fallback, FallbackProps};
pub use root::{Root, RootProps};
pub use screen::Screen;
