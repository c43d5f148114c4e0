//! The widget of pledge-compare: people compare municipal carbon-neutral pledges and the population they cover.
//!
//! [`PledgeCompare`] is the Yew component. Compiled to WebAssembly, `element` carries the same component into the custom
//! element `<pledge-compare>`. `docs/ARCHITECTURE.md` shows the way of the data.

pub mod app;

#[cfg(all(target_arch = "wasm32", feature = "element"))]
mod boundary;
mod component;
#[cfg(all(target_arch = "wasm32", feature = "element"))]
mod element;
pub mod i18n;
pub mod screens;
pub mod ui;

pub use component::{PledgeCompare, PledgeCompareProps};
pub use pledge_core as core;

/// 2 KB smaller than the standard allocator; reading the Japan package takes 6 % longer with it.
#[cfg(all(target_arch = "wasm32", feature = "element"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
