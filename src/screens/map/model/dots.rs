//! The dots: where they lie, how large they are, and how they are drawn.

use crate::{app::context::ViewContext, ui::drawing::model::Mark};
use pledge_core::{
    PlaceId, Status,
    chart::{Px, disc},
    map::{Point, Sheet, WIDTH},
};
use std::{fmt::Write, rc::Rc};

/// A place on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Which.
    pub id: PlaceId,
    /// Where.
    pub point: Point,
    /// Its people; 0 where they are not known.
    pub people: u32,
    /// Its state.
    pub status: Status,
}

/// The places that answer the question on screen, on their map.
#[derive(Debug, Clone, PartialEq)]
pub struct Dots {
    /// The map.
    pub sheet: Rc<Sheet>,
    /// Those with a position, most people first.
    pub list: Vec<Dot>,
    /// All of them, in the order of the list of places.
    pub found: Vec<PlaceId>,
    /// How many have no position on the map.
    pub nowhere: usize,
    /// Where the other places lie: those that do not answer the question.
    pub pale: Vec<Point>,
    /// How many they are.
    pub others: usize,
    /// People of the largest place that any question of this kind could find.
    largest: u32,
}

/// The dots of a session; `None` for data without a map.
pub fn dots(context: &ViewContext<'_>) -> Option<Dots> {
    let data = &context.loaded.data;
    let sheet = context.loaded.sheet()?.clone();
    let found: Vec<PlaceId> = context.found().into_iter().map(|found| found.place).collect();
    let point = |id: PlaceId| data.place(id).and_then(|place| place.position).and_then(|position| sheet.at(position));
    let people = |id: PlaceId| data.place(id).and_then(|place| place.population).unwrap_or(0);
    let dot = |id: &PlaceId| {
        Some(Dot { id: *id, point: point(*id)?, people: people(*id), status: context.snapshot.status(*id) })
    };
    let mut list: Vec<Dot> = found.iter().filter_map(dot).collect();
    pledge_core::order::sort_by(&mut list, |a, b| b.people.cmp(&a.people).then_with(|| a.id.cmp(&b.id)));
    let mut sorted = found.clone();
    pledge_core::order::sort_by(&mut sorted, Ord::cmp);
    let leaves = data.places().map(|(id, _)| id).filter(|id| data.is_leaf(*id));
    let other: Vec<PlaceId> = leaves.filter(|id| sorted.binary_search(id).is_err()).collect();
    let largest = list.iter().map(|dot| dot.people).chain(other.iter().map(|id| people(*id))).max().unwrap_or(0);
    Some(Dots {
        nowhere: found.len() - list.len(),
        pale: other.iter().filter_map(|id| point(*id)).collect(),
        others: other.len(),
        largest: largest.max(1),
        sheet,
        list,
        found,
    })
}

/// How large a map is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// The width of the whole sheet at no zoom, in pixels.
    pub width: i32,
    /// The zoom, in thousandths.
    pub zoom: u32,
}

impl Scale {
    /// A length in units of the sheet.
    pub fn length(self, units: i32) -> Px {
        let tenths = i64::from(units) * i64::from(self.width) * i64::from(self.zoom) / (i64::from(WIDTH) * 100);
        Px(tenths as i32)
    }

    /// A point of the sheet.
    pub fn at(self, point: Point) -> (Px, Px) {
        (self.length(point.x), self.length(point.y))
    }

    /// How many units of the sheet so many pixels are.
    pub fn units(self, pixels: i32) -> i32 {
        let units = i64::from(pixels) * i64::from(WIDTH) * 1000;
        units.checked_div(i64::from(self.width) * i64::from(self.zoom)).unwrap_or(0) as i32
    }

    /// Whether the map is small.
    pub fn is_small(self) -> bool {
        self.width < SMALL
    }

    /// The least radius, in tenths of a pixel: it grows with the zoom until a dot can be hit.
    fn least(self) -> f64 {
        let [small, large] = LEAST;
        let least = if self.is_small() { small } else { large };
        (least * (f64::from(self.zoom) / 1000.0).sqrt()).min(LEAST_NEAR)
    }

    /// Dots grow with the fourth root of the zoom: slower than the map, so that they come apart.
    fn growth(self) -> f64 {
        (f64::from(self.zoom) / 1000.0).sqrt().sqrt()
    }
}

/// The radius of the largest dot, as a part of the width of the map.
const LARGEST: f64 = 1.0 / 40.0;
/// The least radius at no zoom, in tenths of a pixel: on a small map, where less are drawn, and else; and the least when near.
const LEAST: [f64; 2] = [25.0, 14.0];
const LEAST_NEAR: f64 = 55.0;
/// A map narrower than this is small, in pixels: a phone's.
const SMALL: i32 = 480;
/// On a small map no two dots are nearer than this, in pixels, so that a finger can tell them apart.
const APART: i32 = 9;

impl Dots {
    /// Whether some places of the data do not answer the question.
    pub fn narrowed(&self) -> bool {
        self.others > 0
    }

    /// The radius for so many people: the area is in proportion to them, down to the least that can be seen.
    pub fn radius(&self, people: u32, scale: Scale) -> Px {
        let full = f64::from(scale.width) * 10.0 * LARGEST;
        let share = (f64::from(people) / f64::from(self.largest)).sqrt();
        Px((full * share * scale.growth()).max(scale.least()).round() as i32)
    }

    /// Whether some dots are drawn larger than their share.
    pub fn enlarged(&self, scale: Scale) -> bool {
        let least = self.list.last().map_or(0, |dot| dot.people);
        let share = (f64::from(least) / f64::from(self.largest)).sqrt();
        !self.list.is_empty() && f64::from(scale.width) * 10.0 * LARGEST * share * scale.growth() < scale.least()
    }

    /// Which dots are drawn: all, but on a small map none that lies over one of more people.
    pub fn drawn(&self, scale: Scale) -> Vec<bool> {
        let apart = i64::from(scale.units(APART));
        let mut kept: Vec<Point> = Vec::new();
        let keep = |dot: &Dot| {
            let clear = !scale.is_small() || kept.iter().all(|other| other.distance2(dot.point) >= apart * apart);
            if clear && scale.is_small() {
                kept.push(dot.point);
            }
            clear
        };
        self.list.iter().map(keep).collect()
    }

    /// The dots as a few paths: large ones first, so that small ones lie on top; in each band, state by state.
    pub fn marks(&self, scale: Scale, drawn: &[bool]) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut pale = String::new();
        for point in &self.pale {
            pale.push_str(&disc(scale.at(*point), Px(14)));
        }
        push(&mut marks, "f-edge pc-pale", pale);
        let list: Vec<Dot> = self.list.iter().zip(drawn).filter(|(_, drawn)| **drawn).map(|(dot, _)| *dot).collect();
        let mut rest = list.as_slice();
        for band in BANDS {
            let end = rest.partition_point(|dot| self.radius(dot.people, scale).0 >= band);
            let (now, later) = rest.split_at_checked(end).unwrap_or((rest, &[]));
            for status in Status::ALL.into_iter().rev() {
                self.draw(&mut marks, status, now.iter().filter(|dot| dot.status == status), scale);
            }
            rest = later;
        }
        marks
    }

    /// The shapes are those of the icons of the states: a full disc, a half one, a ring with a bar, a dashed ring.
    fn draw<'a>(&self, marks: &mut Vec<Mark>, status: Status, dots: impl Iterator<Item = &'a Dot>, scale: Scale) {
        let (mut whole, mut part) = (String::new(), String::new());
        for dot in dots {
            let (at, radius) = (scale.at(dot.point), self.radius(dot.people, scale));
            whole.push_str(&disc(at, radius));
            match status {
                Status::Covered => part.push_str(&upper_half(at, radius)),
                Status::NotDeclared if radius.0 >= 25 => {
                    _ = write!(part, "M{} {}h{radius}", Px(at.0.0 - radius.0 / 2), at.1);
                }
                _ => {}
            }
        }
        let (class, inside) = match status {
            Status::Declared => ("f-self s-bg", ""),
            Status::Covered => ("f-pref s-pref", "f-prefe"),
            Status::NotDeclared => ("f-none s-none", "s-none"),
            Status::Unknown => ("f-unk s-unk d-22", ""),
        };
        push(marks, class, whole);
        push(marks, inside, part);
    }
}

/// From this radius on, in tenths of a pixel, dots are drawn before smaller ones.
const BANDS: [i32; 4] = [100, 50, 25, 0];

fn push(marks: &mut Vec<Mark>, class: &'static str, path: String) {
    if !path.is_empty() {
        marks.push(Mark::Path(class, path.into()));
    }
}

fn upper_half((x, y): (Px, Px), radius: Px) -> String {
    let (left, across) = (Px(x.0 - radius.0), Px(radius.0 * 2));
    format!("M{left} {y}a{radius} {radius} 0 0 1 {across} 0z")
}
