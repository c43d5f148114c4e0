//! A drawing as a list of marks, for one component to draw.

use pledge_core::chart::{Anchor, Placed, Px};
use yew::AttrValue;

/// A drawing in its own coordinates.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    /// Width in pixels of the drawing.
    pub width: i32,
    /// Height in pixels of the drawing.
    pub height: i32,
    /// What is drawn, from the back to the front.
    pub marks: Vec<Mark>,
}

/// One mark. Its classes say how it is painted.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A path.
    Path(&'static str, AttrValue),
    /// A path filled with a part of the split.
    Part(super::headline::Part, AttrValue),
    /// A line of text.
    Text(&'static str, Placed, AttrValue),
}

impl Drawing {
    /// Adds a path.
    pub fn path(&mut self, class: &'static str, path: String) {
        self.marks.push(Mark::Path(class, path.into()));
    }

    /// Adds a line of text.
    pub fn text(&mut self, class: &'static str, (x, y): (Px, Px), anchor: Anchor, text: impl Into<AttrValue>) {
        self.marks.push(Mark::Text(class, Placed { x, y, anchor }, text.into()));
    }
}
