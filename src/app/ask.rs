//! What only the page around the widget can do.

/// A request to the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Put this text on the clipboard.
    Copy(String),
    /// Offer this text as a file of this name.
    Save(&'static str, String),
    /// Read the reader's file again, with these meanings of its columns.
    ReadAs(Vec<(String, String)>),
    /// Show the data that the page brought.
    Bundled,
    /// Load the part of the widget that the first screen does without.
    Later,
}
