//! Sources: where facts were read.

use crate::date::PartialDate;
use std::rc::Rc;

/// The position of a source in its dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(pub u32);

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Title; empty when it is not known.
    pub title: Rc<str>,
    /// Publisher, or the host of the page.
    pub publisher: Rc<str>,
    /// When it was published or read; may be unknown.
    pub date: Option<PartialDate>,
    /// Address, `http` or `https` only; empty when there is none.
    pub url: Rc<str>,
    /// The line of credit that the licence asks for; may be empty.
    pub credit: Rc<str>,
}

impl Source {
    /// How it is named in one line: its address, else its title, else its publisher.
    pub fn name(&self) -> &str {
        [&self.url, &self.title, &self.publisher].into_iter().find(|name| !name.is_empty()).map_or("", |name| name)
    }
}
