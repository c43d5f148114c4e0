//! Label placement without overlaps.

use super::Px;

/// The part of a label at its position, as SVG `text-anchor`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A label that wants to stand beside a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// The point.
    pub point: (Px, Px),
    /// How wide the text is.
    pub width: Px,
    /// How high a line of text is.
    pub height: Px,
}

/// Where a label's text begins (or ends), on which baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// From the left.
    pub x: Px,
    /// The baseline.
    pub y: Px,
    /// Which end of the text stands at `x`.
    pub anchor: Anchor,
}

/// A part of the drawing, in tenths of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Left edge.
    pub left: i32,
    /// Right edge.
    pub right: i32,
    /// Upper edge.
    pub top: i32,
    /// Lower edge.
    pub bottom: i32,
}

impl Area {
    /// The bounding box of a dot.
    pub fn dot((x, y): (Px, Px)) -> Area {
        Area { left: x.0 - 40, right: x.0 + 40, top: y.0 - 40, bottom: y.0 + 40 }
    }

    /// What a line of steps through these points takes, as [`super::steps`] draws it: a strip along each of its pieces.
    pub fn along(points: &[(Px, Px)]) -> Vec<Area> {
        let strip = |one: (Px, Px), other: (Px, Px)| Area {
            left: one.0.0.min(other.0.0) - 20,
            right: one.0.0.max(other.0.0) + 20,
            top: one.1.0.min(other.1.0) - 20,
            bottom: one.1.0.max(other.1.0) + 20,
        };
        let pairs = points.iter().zip(points.iter().skip(1));
        pairs.flat_map(|(&from, &to)| [strip(from, (to.0, from.1)), strip((to.0, from.1), to)]).collect()
    }

    /// The area in which a label would be read as that of this mark.
    fn beside((x, y): (Px, Px)) -> Area {
        Area { left: x.0 - 180, right: x.0 + 180, top: y.0 - 70, bottom: y.0 + 70 }
    }

    /// The bounding box of a line of text.
    pub fn text(placed: Placed, width: Px, height: Px) -> Area {
        let left = match placed.anchor {
            Anchor::Start => placed.x.0,
            Anchor::Middle => placed.x.0 - width.0 / 2,
            Anchor::End => placed.x.0 - width.0,
        };
        let bottom = placed.y.0 + height.0 / 4;
        Area { left, right: left + width.0, top: bottom - height.0, bottom }
    }

    fn size(self) -> i64 {
        i64::from((self.right - self.left).max(0)) * i64::from((self.bottom - self.top).max(0))
    }

    fn shared(self, other: Area) -> Area {
        Area {
            left: self.left.max(other.left),
            right: self.right.min(other.right),
            top: self.top.max(other.top),
            bottom: self.bottom.min(other.bottom),
        }
    }
}

/// Room between a point and its label, in tenths of a pixel.
const GAP: i32 = 90;

/// Places labels greedily, in order. Candidates are right and left of the point, level and up to eight lines above and below; the
/// cost is the area that overlaps `taken`, earlier labels and the surroundings of other `marks`, and twice that outside `frame`.
/// On equal cost the nearest wins.
pub fn place(labels: &[Label], marks: &[(Px, Px)], taken: &[Area], frame: Area) -> Vec<Placed> {
    let mut taken = taken.to_vec();
    let mut placed = Vec::with_capacity(labels.len());
    for label in labels {
        let (x, y) = label.point;
        let line = label.height.0;
        let rows = [-1, 1, 0, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8].map(|row| row * line);
        let spots = rows.into_iter().flat_map(|row| [(row, Anchor::Start), (row, Anchor::End)]).map(|(row, anchor)| {
            let left = if anchor == Anchor::Start { x.0 + GAP } else { x.0 - GAP - label.width.0 };
            let left = left.clamp(frame.left, (frame.right - label.width.0).max(frame.left));
            let top = y.0 + row - line / 2;
            (Area { left, right: left + label.width.0, top, bottom: top + line }, anchor)
        });
        let cost = |area: Area| {
            let covered: i64 = taken.iter().map(|other| area.shared(*other).size()).sum();
            let others = marks.iter().filter(|mark| **mark != label.point);
            let beside: i64 = others.map(|mark| area.shared(Area::beside(*mark)).size()).sum();
            covered + beside + (area.size() - area.shared(frame).size()) * 2
        };
        let Some((area, anchor)) = spots.min_by_key(|(area, _)| cost(*area)) else { continue };
        let anchor = inward(area, frame).unwrap_or(anchor);
        taken.push(area);
        // Text stands on its baseline, about a quarter of a line above the foot of its area.
        let y = Px(area.bottom - line / 4);
        placed.push(Placed { x: Px(if anchor == Anchor::Start { area.left } else { area.right }), y, anchor });
    }
    placed
}

/// The anchor of a label that ends close to the left or right edge of `frame`, at that edge: the reader's font or letter spacing
/// can make it wider than estimated, and it then grows into the drawing. `None` where there is room.
fn inward(area: Area, frame: Area) -> Option<Anchor> {
    let spare = (area.right - area.left) / 4;
    if area.right + spare > frame.right {
        Some(Anchor::End)
    } else if area.left - spare < frame.left {
        Some(Anchor::Start)
    } else {
        None
    }
}

/// A position for a label beside a disc: right, left, above or below, the first that overlaps nothing in `taken` and stays in
/// `frame`; `None` if there is none.
pub fn around(label: &Label, radius: Px, taken: &[Area], frame: Area) -> Option<Placed> {
    let ((x, y), away) = (label.point, radius.0 + GAP / 3);
    let level = y.0 + label.height.0 / 4;
    let spots = [
        (x.0 + away, level, Anchor::Start),
        (x.0 - away, level, Anchor::End),
        (x.0, y.0 - away - label.height.0 / 4, Anchor::Middle),
        (x.0, y.0 + away + label.height.0 * 3 / 4, Anchor::Middle),
    ];
    spots.into_iter().map(|(x, y, anchor)| Placed { x: Px(x), y: Px(y), anchor }).find(|placed| {
        let area = Area::text(*placed, label.width, label.height);
        area.shared(frame) == area && taken.iter().all(|other| area.shared(*other).size() == 0)
    })
}

/// About how wide a text is at a size in whole pixels: full-width characters take one em, others 0.58.
pub fn width_of(text: &str, size: i32) -> Px {
    let hundredths: i32 = text.chars().map(|c| if c >= '\u{1100}' { 100 } else { 58 }).sum();
    Px(hundredths.saturating_mul(size) / 10)
}
