//! Sheets: a map with its insets, each in its own projection.

use super::{Point, Projection, WIDTH, projection::Extent};
use crate::model::position::Position;
use std::rc::Rc;

/// A part of a sheet, in its units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rect {
    /// Left edge.
    pub left: i32,
    /// Upper edge.
    pub top: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// The area of a place, such as a prefecture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Territory {
    /// The code of the place.
    pub code: Rc<str>,
    /// Its outline, as an SVG path in units of the sheet.
    pub path: Rc<str>,
}

/// A frame: an extent of the earth, drawn in a rectangle of the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// Japanese name of an inset; empty for the main map.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
    /// Which part of the earth: what lies in it is drawn here.
    pub extent: Extent,
    /// Where it is drawn.
    pub rect: Rect,
    /// The land in it, as an SVG path in units of the sheet.
    pub land: Rc<str>,
    /// The areas of places in it; none where the sheet shows land alone.
    pub territories: Rc<[Territory]>,
    projection: Projection,
    /// Sheet units per radius of the earth, and the centre of the bounds on the plane.
    scale: f64,
    middle: (f64, f64),
}

impl Frame {
    /// A frame without land. Its part of the earth is drawn as large as its rectangle allows, in the middle of it.
    pub fn new(extent: Extent, rect: Rect) -> Frame {
        let projection = Projection::of(&extent);
        let [left, top, right, bottom] = projection.bounds(&extent);
        let scale = (f64::from(rect.width) / (right - left)).min(f64::from(rect.height) / (bottom - top));
        let middle = (f64::midpoint(left, right), f64::midpoint(top, bottom));
        let [name_ja, name_en, land] = [(); 3].map(|()| Rc::from(""));
        Frame { name_ja, name_en, extent, rect, land, territories: Rc::from([]), projection, scale, middle }
    }

    /// Where a longitude and a latitude lie, in units of the sheet; outside the extent, wherever the projection leads.
    pub fn at(&self, lon: i32, lat: i32) -> (f64, f64) {
        let (x, y) = self.projection.at(lon, lat);
        let Rect { left, top, width, height } = self.rect;
        let (across, down) = (f64::from(left) + f64::from(width) / 2.0, f64::from(top) + f64::from(height) / 2.0);
        (across + (x - self.middle.0) * self.scale, down + (y - self.middle.1) * self.scale)
    }

    /// The point of a position.
    pub fn point(&self, position: Position) -> Point {
        let (x, y) = self.at(self.extent.longitude(position), position.lat);
        // A float beyond the range of integers becomes the nearest one: this cannot fail.
        Point { x: x.round() as i32, y: y.round() as i32 }
    }
}

/// A map with its insets.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The main map, then the insets.
    pub frames: Vec<Frame>,
}

impl Sheet {
    /// Its height in units, at least 1: that of the main map.
    pub fn height(&self) -> i32 {
        self.frames.first().map_or(WIDTH, |main| main.rect.top.saturating_add(main.rect.height)).max(1)
    }

    /// Where a position is drawn: in the first inset that it belongs to, else on the main map. `None` where it lies in
    /// neither.
    pub fn at(&self, position: Position) -> Option<Point> {
        let (main, insets) = self.frames.split_first()?;
        let frame = insets.iter().chain([main]).find(|frame| frame.extent.holds(position))?;
        Some(frame.point(position))
    }
}
