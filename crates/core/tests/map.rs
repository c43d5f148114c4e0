//! Maps. Promises: places lie where the published formulas put them, whatever the zoom the point under the pointer stays,
//! arrows lead to the nearest dot on their side, boxes belong to one frame, and no numbers make any of it fail.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::many_single_char_names,
    reason = "tests may fail loudly"
)]

use pledge_core::{
    Position,
    ingest::{csv, sheet},
    map::{Direction, Extent, Frame, Point, Projection, Rect, Sheet, WIDTH, Window, arc, nearest, next},
    model::position::DEGREE,
};
use proptest::prelude::*;
use std::{f64::consts::PI, fs};

fn frames(package: &str) -> Sheet {
    let path = format!("{}/../../data/{package}/frames.csv", env!("CARGO_MANIFEST_DIR"));
    let (table, issues) = csv::read("frames", &fs::read(path).unwrap());
    assert_eq!(issues, []);
    let (sheet, issues) = sheet(&table);
    assert_eq!(issues, []);
    sheet.unwrap()
}

fn position(lat: f64, lon: f64) -> Position {
    let angle = |degrees: f64| (degrees * f64::from(DEGREE)).round() as i32;
    Position { lat: angle(lat), lon: angle(lon) }
}

/// The world between two meridians.
const WORLD: Extent = Extent { west: -180 * DEGREE, south: -90 * DEGREE, east: 180 * DEGREE, north: 90 * DEGREE };
const COUNTRY: Extent = Extent { west: 128 * DEGREE, south: 30 * DEGREE, east: 148 * DEGREE, north: 45 * DEGREE };

/// Equal Earth as its authors print it, with the angle from the standard library's arc sine.
fn equal_earth(lat: f64, lon: f64) -> (f64, f64) {
    let [a1, a2, a3, a4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let theta = (3.0_f64.sqrt() / 2.0 * lat.to_radians().sin()).asin();
    let slope = 9.0 * a4 * theta.powi(8) + 7.0 * a3 * theta.powi(6) + 3.0 * a2 * theta.powi(2) + a1;
    let x = 2.0 * 3.0_f64.sqrt() * lon.to_radians() * theta.cos() / (3.0 * slope);
    (x, a4 * theta.powi(9) + a3 * theta.powi(7) + a2 * theta.powi(3) + a1 * theta)
}

proptest! {
    #[test]
    fn the_world_is_drawn_as_equal_earth_is_published(lat in -90.0..90.0_f64, lon in -180.0..180.0_f64) {
        let at = position(lat, lon);
        let (x, y) = Projection::of(&WORLD).at(at.lon, at.lat);
        let (wanted_x, wanted_y) = equal_earth(lat, lon);
        prop_assert!((x - wanted_x).abs() < 2e-6 && (y + wanted_y).abs() < 2e-6, "{x} {y} {wanted_x} {wanted_y}");
    }

    /// On an equal-area map a small square of the ground has the same area wherever it lies: cos φ for one of a degree.
    #[test]
    fn areas_of_a_country_are_true(lat in 30.0..44.9_f64, lon in 128.0..147.9_f64) {
        let projection = Projection::of(&COUNTRY);
        let side = 0.1;
        let corner = |up: f64, right: f64| {
            let at = position(lat + up * side, lon + right * side);
            projection.at(at.lon, at.lat)
        };
        let ring = [corner(0.0, 0.0), corner(0.0, 1.0), corner(1.0, 1.0), corner(1.0, 0.0)];
        let area: f64 = (0..4).map(|n| { let (a, b) = (ring[n], ring[(n + 1) % 4]); a.0 * b.1 - b.0 * a.1 }).sum::<f64>().abs() / 2.0;
        let true_area = (side.to_radians()) * ((lat + side).to_radians().sin() - lat.to_radians().sin());
        prop_assert!((area / true_area - 1.0).abs() < 2e-3, "{area} {true_area}");
    }

    #[test]
    fn no_frame_and_no_position_fail(
        edges in prop::array::uniform4(any::<i32>()), sides in prop::array::uniform4(0..300_000_i32), lat in any::<i32>(), lon in any::<i32>(),
    ) {
        let [west, south, east, north] = edges.map(|edge| edge % (360 * DEGREE));
        let [left, top, width, height] = sides;
        let frame = Frame::new(Extent { west, south, east, north }, Rect { left, top, width, height });
        let at = Position { lat: lat % (90 * DEGREE), lon: lon % (180 * DEGREE) };
        let sheet = Sheet { frames: vec![frame.clone(), frame] };
        let _ = (sheet.at(at), sheet.height());
    }

    #[test]
    fn what_is_under_the_pointer_stays_there(x in 0..WIDTH, y in 0..15_000_i32, zoom in 1000..9000_u32, factor in 1000..2000_u32, ax in 0..1000_i64, ay in 0..1000_i64) {
        let window = Window::whole(15_000).around(Point { x, y }, zoom);
        let size = window.size();
        let at = Point { x: window.start.x + (i64::from(size.x) * ax / 1000) as i32, y: window.start.y + (i64::from(size.y) * ay / 1000) as i32 };
        let seen = |window: Window| (f64::from(at.x - window.start.x) * f64::from(window.zoom), f64::from(at.y - window.start.y) * f64::from(window.zoom));
        let (before, after) = (seen(window), seen(window.zoomed(at, factor)));
        // Within two units of the sheet, as large as they are drawn.
        let off = 2.0 * f64::from(window.zoomed(at, factor).zoom);
        prop_assert!((before.0 - after.0).abs() <= off && (before.1 - after.1).abs() <= off, "{before:?} {after:?}");
    }

    #[test]
    fn a_window_never_leaves_the_sheet(steps in prop::collection::vec((any::<i32>(), any::<i32>(), 1..30_000_u32, any::<bool>()), 0..12), height in 1..40_000_i32) {
        let mut window = Window::whole(height);
        for (x, y, factor, zoom) in steps {
            window = if zoom { window.zoomed(Point { x: x % 40_000, y: y % 40_000 }, factor) } else { window.moved(Point { x, y }) };
            let size = window.size();
            prop_assert!((1000..=Window::MOST).contains(&window.zoom));
            prop_assert!(window.start.x >= 0 && window.start.x + size.x <= WIDTH);
            prop_assert!(window.start.y >= 0 && window.start.y + size.y <= height);
        }
    }

    #[test]
    fn all_points_are_seen_that_are_asked_for(points in prop::collection::vec((0..WIDTH, 0..12_000_i32), 1..30)) {
        let points: Vec<Point> = points.into_iter().map(|(x, y)| Point { x, y }).collect();
        let window = Window::whole(12_000).with_all(&points, Window::MOST);
        prop_assert!(points.iter().all(|point| window.shows(*point)), "{window:?}");
    }

    /// Against a plain search: of the points within 45° of the direction the nearest, and some point as long as there is one
    /// on that side.
    #[test]
    fn arrows_lead_to_the_nearest_dot_on_their_side(points in prop::collection::vec((-50..50_i32, -50..50_i32), 1..40), from in (-50..50_i32, -50..50_i32)) {
        let points: Vec<Point> = points.into_iter().map(|(x, y)| Point { x, y }).collect();
        let from = Point { x: from.0, y: from.1 };
        for (direction, (dx, dy)) in [(Direction::Left, (-1, 0)), (Direction::Right, (1, 0)), (Direction::Up, (0, -1)), (Direction::Down, (0, 1))] {
            let along = |point: &Point| (point.x - from.x) * dx + (point.y - from.y) * dy;
            let aside = |point: &Point| ((point.x - from.x) * dy - (point.y - from.y) * dx).abs();
            let found = next(points.iter().copied(), from, direction).map(|at| points[at]);
            let cone: Vec<&Point> = points.iter().filter(|point| along(point) > 0 && aside(point) <= along(point)).collect();
            match cone.iter().map(|point| point.distance2(from)).min() {
                Some(nearest) => prop_assert_eq!(found.map(|found| found.distance2(from)), Some(nearest)),
                None => prop_assert_eq!(found.is_some(), points.iter().any(|point| along(point) > 0)),
            }
            prop_assert!(found.is_none_or(|found| along(&found) > 0));
        }
    }

    #[test]
    fn a_way_over_ground_is_the_great_circle(lat1 in -80.0..80.0_f64, lon1 in -179.0..179.0_f64, lat2 in -80.0..80.0_f64, lon2 in -179.0..179.0_f64) {
        let vector = |at: Position| {
            let (lat, lon) = (f64::from(at.lat) / f64::from(DEGREE) * PI / 180.0, f64::from(at.lon) / f64::from(DEGREE) * PI / 180.0);
            [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
        };
        let dot = |a: [f64; 3], b: [f64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let (from, to) = (position(lat1, lon1), position(lat2, lon2));
        let (a, b) = (vector(from), vector(to));
        prop_assume!(dot(a, b) > -0.999 && dot(a, b) < 0.999);
        let way = arc(from, to, 4);
        prop_assert_eq!(way.len(), 17);
        prop_assert_eq!((way[0], way[16]), (from, to));
        // In the plane of the two ends, and in even steps.
        let normal = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
        let length = dot(normal, normal).sqrt();
        let step = dot(a, b).acos() / 16.0;
        for (nth, at) in way.iter().enumerate() {
            prop_assert!((dot(vector(*at), normal) / length).abs() < 2e-3);
            prop_assert!((dot(vector(*at), a).clamp(-1.0, 1.0).acos() - step * nth as f64).abs() < 2e-3);
        }
    }
}

#[test]
fn every_place_of_the_package_has_one_point_in_the_right_frame() {
    let sheet = frames("japan");
    let path = format!("{}/../../data/japan/places.csv", env!("CARGO_MANIFEST_DIR"));
    let (places, _) = csv::read("places", &fs::read(path).unwrap());
    let mut insets = [0; 2];
    for row in 0..places.len() {
        let number = |name: &str| places.cell(row, name).parse::<f64>().unwrap();
        let (lat, lon) = (number("lat"), number("lon"));
        let point = sheet.at(position(lat, lon)).unwrap();
        // Where the boxes of the table put it, and no corner of it outside.
        let southwest = (122.8..=131.5).contains(&lon) && (24.0..=28.7).contains(&lat);
        let ogasawara = (141.3..=143.0).contains(&lon) && (26.4..=27.9).contains(&lat);
        let inside = |rect: Rect| {
            (rect.left..=rect.left + rect.width).contains(&point.x)
                && (rect.top..=rect.top + rect.height).contains(&point.y)
        };
        assert_eq!(inside(sheet.frames[1].rect), southwest, "{}", places.cell(row, "name_ja"));
        assert_eq!(inside(sheet.frames[2].rect), ogasawara, "{}", places.cell(row, "name_ja"));
        assert!(inside(sheet.frames[0].rect));
        insets[0] += usize::from(southwest);
        insets[1] += usize::from(ogasawara);
    }
    // 41 of Okinawa with its prefecture, and 12 of Amami.
    assert_eq!(insets, [54, 1]);
}

#[test]
fn the_world_begins_in_the_atlantic_and_holds_every_meridian() {
    let sheet = frames("world");
    let x = |lon: f64| sheet.at(position(0.0, lon)).unwrap().x;
    assert!(x(-29.9) < 100 && x(-30.1) > WIDTH - 100);
    assert!(x(0.0) < x(139.7) && x(139.7) < x(-179.0) && x(-179.0) < x(-74.0));
    assert_eq!(sheet.at(position(-80.0, 0.0)), None, "what lies beyond the frame is not drawn");
}

#[test]
fn the_dot_under_the_pointer_is_the_nearest_that_reaches_it() {
    let dots = [(Point { x: 0, y: 0 }, 100), (Point { x: 90, y: 0 }, 10), (Point { x: 400, y: 0 }, 10)];
    let under = |x: i32| nearest(dots.into_iter(), Point { x, y: 0 });
    assert_eq!([under(10), under(85), under(70), under(395), under(250)], [Some(0), Some(1), Some(0), Some(2), None]);
}
