//! Places like one place: laws that hold for any data, and the peers of Japan's municipalities, found here from the CSV
//! files with floating-point numbers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]
#![allow(clippy::cast_precision_loss, clippy::suboptimal_flops, reason = "distances are compared with a margin")]

mod japan_package;

use japan_package::{Row, id, japan, rows};
use pledge_core::{
    Dataset, PlaceId, ingest,
    measure::peers::{NEAREST, Rule, peers},
};
use proptest::prelude::*;
use std::{collections::BTreeSet, fmt::Write};

type Figure = Option<u16>;

/// Kind, parent, people, area, solar capacity, position.
type Drawn = (u8, u8, Figure, Figure, Figure, Option<(i16, i16)>);

fn load(places: &[Drawn]) -> Dataset {
    let mut text = String::from("code,kind,parent,population,area_km2,solar_kw_2023,lat,lon\n");
    let cell = |figure: Figure| figure.map(|figure| figure.to_string()).unwrap_or_default();
    for (at, (kind, parent, people, area, solar, position)) in places.iter().enumerate() {
        let parent = if at == 0 || *parent == 0 { String::new() } else { format!("p{}", usize::from(*parent) % at) };
        let (lat, lon) = position.map_or_else(Default::default, |(lat, lon)| {
            (format!("{}", f64::from(lat) / 370.0), format!("{}", f64::from(lon) / 185.0))
        });
        let (people, area, solar) = (cell(*people), cell(*area), cell(*solar));
        _ = writeln!(text, "p{at},k{},{parent},{people},{area},{solar},{lat},{lon}", kind % 3);
    }
    let (data, issues) = ingest::read(&[ingest::csv::read("places", text.as_bytes()).0]);
    assert_eq!(issues, []);
    data
}

fn any_data() -> impl Strategy<Value = Dataset> {
    let figure = || prop::option::weighted(0.8, 0_u16..200);
    let position = prop::option::weighted(0.8, any::<(i16, i16)>());
    let place = (any::<u8>(), any::<u8>(), figure(), figure(), figure(), position);
    prop::collection::vec(place, 1..60).prop_map(|places| load(&places))
}

fn all(data: &Dataset) -> Vec<PlaceId> {
    data.places().map(|(id, _)| id).collect()
}

proptest! {
    /// Peers are of the same kind, each once, and never the place itself.
    #[test]
    fn peers_are_other_places_of_the_same_kind(data in any_data()) {
        for (id, (rule, _)) in all(&data).into_iter().flat_map(|id| Rule::ALL.map(|rule| (id, rule))) {
            let found = peers(&data, id, rule);
            let kind = |id: PlaceId| &data.place(id).unwrap().kind;
            prop_assert!(found.iter().all(|peer| *peer != id && kind(*peer) == kind(id)));
            prop_assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len());
            prop_assert!(rule != Rule::Nearest || found.len() <= NEAREST);
        }
    }

    /// But for the nearest, a place is its peers' peer.
    #[test]
    fn peers_are_peers_of_each_other(data in any_data()) {
        for rule in [Rule::Population, Rule::Region, Rule::Density, Rule::Solar] {
            for id in all(&data) {
                for peer in peers(&data, id, rule) {
                    prop_assert!(peers(&data, peer, rule).contains(&id), "{rule:?}");
                }
            }
        }
    }

    /// The closest come first, ties by code; whoever is left out is not closer than the last one named.
    #[test]
    fn the_closest_come_first(data in any_data()) {
        for id in all(&data) {
            let place = data.place(id).unwrap();
            let gap = |other: PlaceId| data.place(other).unwrap().population.map(|people| people.abs_diff(place.population.unwrap()));
            for pair in peers(&data, id, Rule::Population).windows(2) {
                let key = |id: PlaceId| (gap(id), &data.place(id).unwrap().code);
                prop_assert!(key(pair[0]) < key(pair[1]));
            }
            let near = peers(&data, id, Rule::Nearest);
            let chord = |other: PlaceId| data.place(other)?.position.map(|there| there.chord(place.position.unwrap()));
            for pair in near.windows(2) {
                let key = |id: PlaceId| (chord(id), &data.place(id).unwrap().code);
                prop_assert!(key(pair[0]) < key(pair[1]));
            }
            if let Some(last) = near.get(NEAREST - 1) {
                let left = data.places().filter(|(other, peer)| *other != id && peer.kind == place.kind && !near.contains(other));
                for (other, _) in left {
                    prop_assert!(chord(other).is_none_or(|chord_of| Some(chord_of) >= chord(*last)));
                }
            }
        }
    }

    /// The number of places that fit is the number of those within the band.
    #[test]
    fn the_band_is_four_to_five_either_way(data in any_data()) {
        for id in all(&data) {
            let own = data.place(id).unwrap();
            let fits = |a: (u32, u32), b: (u32, u32)| {
                let (x, y) = (u64::from(a.0) * u64::from(b.1), u64::from(b.0) * u64::from(a.1));
                4 * x <= 5 * y && 4 * y <= 5 * x
            };
            let density = |place: &pledge_core::Place| place.population.zip(place.area).filter(|(_, area)| *area > 0);
            let count = |place: &&pledge_core::Place| place.kind == own.kind && density(own).zip(density(place)).is_some_and(|(a, b)| fits(a, b));
            let expected = data.places().map(|(_, place)| place).filter(count).count();
            // The place itself is in its own band, if it has one.
            let itself = usize::from(density(own).is_some());
            prop_assert_eq!(peers(&data, id, Rule::Density).len(), expected - itself);
        }
    }
}

/// Kilometres along a great circle of a sphere.
fn haversine(a: &Row, b: &Row) -> f64 {
    let angle = |row: &Row, column: &str| row[column].parse::<f64>().unwrap().to_radians();
    let half = |column: &str| ((angle(a, column) - angle(b, column)) / 2.0).sin().powi(2);
    let h = half("lat") + angle(a, "lat").cos() * angle(b, "lat").cos() * half("lon");
    2.0 * 6371.0 * h.sqrt().asin()
}

/// The row of a place, and the rows of all others of its kind.
fn compared(code: &str) -> (Row, Vec<Row>) {
    let (own, others): (Vec<Row>, Vec<Row>) = rows("places").into_iter().partition(|row| row["code"] == code);
    let own = own.into_iter().next().expect("listed");
    let same = others.into_iter().filter(|row| row["kind"] == own["kind"]).collect();
    (own, same)
}

fn found(data: &Dataset, code: &str, rule: Rule) -> Vec<String> {
    peers(data, id(data, code), rule).iter().map(|id| data.place(*id).unwrap().code.to_string()).collect()
}

/// A city, a small one, a ward, a town on an island, a village.
const ASKED: [&str; 6] = ["14130", "07203", "13101", "47381", "01304", "20201"];

#[test]
fn the_nearest_are_those_that_the_great_circle_finds() {
    let data = japan();
    for code in ASKED {
        let (own, mut others) = compared(code);
        others
            .sort_by(|a, b| haversine(&own, a).total_cmp(&haversine(&own, b)).then_with(|| a["code"].cmp(&b["code"])));
        let expected: Vec<String> = others.iter().take(NEAREST).map(|row| row["code"].clone()).collect();
        assert_eq!(found(&data, code, Rule::Nearest), expected, "{code}");
    }
}

/// Not only for those asked: no place of Japan has neighbours that the great circle would put farther by ten metres.
#[test]
fn no_neighbour_is_out_of_order_by_ten_metres() {
    let data = japan();
    let rows = rows("places");
    let row = |id: &PlaceId| rows.iter().find(|row| *row["code"] == *data.place(*id).unwrap().code).unwrap();
    for (id, _) in data.places().step_by(7) {
        let own = row(&id);
        let near: Vec<f64> = peers(&data, id, Rule::Nearest).iter().map(|peer| haversine(own, row(peer))).collect();
        assert!(near.windows(2).all(|pair| pair[0] <= pair[1] + 0.01), "{} {near:?}", own["code"]);
    }
}

#[test]
fn peers_by_figures_are_within_the_band() {
    let data = japan();
    let figure = |row: &Row, column: &str| row[column].parse::<f64>().expect("a number");
    let rules = [
        (Rule::Population, "population", ""),
        (Rule::Density, "population", "area_km2"),
        (Rule::Solar, "solar_kw_2023", "population"),
    ];
    let mut some = 0;
    for (code, (rule, of, by)) in ASKED.into_iter().flat_map(|code| rules.map(|rule| (code, rule))) {
        let (own, others) = compared(code);
        let measure = |row: &Row| figure(row, of) / if by.is_empty() { 1.0 } else { figure(row, by) };
        let mut fit: Vec<(f64, String)> = others
            .iter()
            .map(|row| (measure(row), row["code"].clone()))
            .filter(|(value, _)| (0.8..=1.25).contains(&(value / measure(&own))))
            .map(|(value, code)| ((value - measure(&own)).abs(), code))
            .collect();
        fit.sort_by(|(a, code), (b, other)| a.total_cmp(b).then_with(|| code.cmp(other)));
        let expected: Vec<String> = fit.into_iter().map(|(_, code)| code).collect();
        some += expected.len();
        assert_eq!(found(&data, code, rule), expected, "{code} {rule:?}");
    }
    assert!(some > 500, "Chiyoda has no peers, the others many: {some}");
}

#[test]
fn peers_of_a_region_are_its_municipalities_of_the_kind() {
    let data = japan();
    for code in ASKED {
        let (own, others) = compared(code);
        let expected: BTreeSet<String> =
            others.iter().filter(|row| row["parent"] == own["parent"]).map(|row| row["code"].clone()).collect();
        assert_eq!(found(&data, code, Rule::Region).into_iter().collect::<BTreeSet<_>>(), expected, "{code}");
    }
    assert_eq!(found(&data, "14000", Rule::Region), [""; 0], "nothing lies above a prefecture");
    assert_eq!(found(&data, "14130", Rule::Region), ["14150", "14100"], "the closest population first");
}

#[test]
fn prefectures_are_compared_by_the_sums_of_their_municipalities() {
    let data = japan();
    let people = |code: &str| -> u64 {
        let inside = rows("places").into_iter().filter(|row| row["parent"] == code);
        inside.map(|row| row["population"].parse::<u64>().unwrap()).sum()
    };
    let own = people("14000");
    let mut fit: Vec<(u64, String)> = compared("14000")
        .1
        .iter()
        .map(|row| (people(&row["code"]), row["code"].clone()))
        .filter(|(people, _)| people * 100 >= own * 80 && people * 100 <= own * 125)
        .map(|(people, code)| (people.abs_diff(own), code))
        .collect();
    fit.sort();
    assert_eq!(found(&data, "14000", Rule::Population), fit.into_iter().map(|(_, code)| code).collect::<Vec<_>>());
}

#[test]
fn without_an_area_or_without_people_there_is_no_density_and_no_capacity_per_person() {
    let text = "code,kind,population,area_km2,solar_kw_2023\na,k,0,0,0\nb,k,0,0,9\nc,k,50,1,3\nd,k,50,1,3\n";
    let (data, issues) = ingest::read(&[ingest::csv::read("places", text.as_bytes()).0]);
    assert_eq!(issues, []);
    for rule in [Rule::Density, Rule::Solar] {
        assert_eq!(["a", "b", "c", "d"].map(|code| found(&data, code, rule).concat()), ["", "", "d", "c"], "{rule:?}");
    }
}
