//! A drawing as a list of marks, for one component to draw.

use pledge_core::{
    Day,
    chart::{Anchor, Axis, Placed, Px},
};
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
    Share(crate::ui::headline::model::CoverageShare, AttrValue),
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

    /// A hairline for each new year between `head` and `foot`, and the years below as far as they have room: those that
    /// would stand closer than 48 pixels are left out evenly.
    pub fn years(&mut self, time: &Axis, (first, last): (u16, u16), (head, foot): (i32, i32)) {
        let room = (time.end.0 - time.start.0).max(1);
        let every = ((i32::from(last.saturating_sub(first)) + 1) * 480).div_euclid(room) + 1;
        for year in first..=last {
            let x = time.at(u64::from(Day { year, month: 1, day: 1 }.serial()));
            self.path("s-rule", format!("M{x} {head}V{foot}"));
            if i32::from(year - first) % every == 0 && x.0 < time.end.0 - 150 {
                let anchor = if x.0 < time.start.0 + 150 { Anchor::Start } else { Anchor::Middle };
                self.text("t halo", (x, Px::whole(foot + 18)), anchor, year.to_string());
            }
        }
    }
}

/// A figure that the screen shows and that can be saved as a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Its name in `data-figure`.
    pub name: &'static str,
    /// In words.
    pub title: AttrValue,
}
