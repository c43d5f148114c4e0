//! The tiers of places that texts distinguish.

/// What the places above are called: their words differ between Japan's two tiers and any other tree of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// Prefectures above municipalities.
    Prefecture,
    /// Any places above others.
    Any,
}
