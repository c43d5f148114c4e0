//! A compared place: the head of a column.

use crate::app::names::Name;
use std::rc::Rc;
use yew::AttrValue;

/// A compared place.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedPlace {
    /// The code.
    pub code: Rc<str>,
    /// The name.
    pub name: Name,
    /// The kind in words.
    pub kind: AttrValue,
    /// Label of the button that takes it away.
    pub remove: AttrValue,
    /// Labels of the buttons that move it before and behind its neighbour.
    pub moves: [AttrValue; 2],
}
