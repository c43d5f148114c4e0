//! Sorting of the list by its fields; the order of what a search finds is in `search.rs`. Missing values come last in either direction.

use super::Found;
use crate::{
    measure::snapshot::Snapshot,
    model::{
        dataset::Dataset,
        place::{Place, PlaceId},
    },
};
use std::cmp::{Ordering, Reverse};

/// A field of the list: a column and a sort key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Name, by its reading in Japanese.
    Name,
    /// State, in the order declared, covered, none, unknown.
    Status,
    /// Kind, by its name in the data.
    Kind,
    /// The place directly above, in the order of the data.
    In,
    /// Date of the place's own pledge.
    Declared,
    /// Target year of the place's own pledge.
    Target,
    /// People.
    Population,
    /// Area.
    Area,
    /// People per square kilometre.
    Density,
    /// Households.
    Households,
    /// Solar capacity.
    Solar,
}

impl Field {
    /// All fields in the order of the table, with the names used in links and attributes.
    pub const ALL: [(Field, &'static str); 11] = [
        (Field::Name, "name"),
        (Field::Status, "status"),
        (Field::Kind, "kind"),
        (Field::In, "in"),
        (Field::Declared, "declared"),
        (Field::Target, "target"),
        (Field::Population, "population"),
        (Field::Area, "area"),
        (Field::Density, "density"),
        (Field::Households, "households"),
        (Field::Solar, "solar"),
    ];

    /// The figure of a place in this column: people, hectares, people per square kilometre, households, kilowatts.
    pub fn figure(self, place: &Place) -> Option<u32> {
        match self {
            Field::Population => place.population,
            Field::Area => place.area,
            Field::Density => place.density(),
            Field::Households => place.households,
            Field::Solar => place.solar_kw,
            _ => None,
        }
    }

    /// Whether it shows what the file of figures holds, which is loaded when it is needed.
    pub fn is_figure(self) -> bool {
        match self {
            Field::Area | Field::Density | Field::Households | Field::Solar => true,
            Field::Name
            | Field::Status
            | Field::Kind
            | Field::In
            | Field::Declared
            | Field::Target
            | Field::Population => false,
        }
    }

    pub(super) fn id(self) -> &'static str {
        Field::ALL.iter().find(|(field, _)| *field == self).map_or("", |(_, id)| id)
    }
}

/// One sort key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The field.
    pub field: Field,
    /// Largest, latest or last first.
    pub descending: bool,
}

/// Sort keys, the most important first. Written `-population,name`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sort(pub Vec<Key>);

/// A sort value of a place. All values of one field have the same variant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Value<'a> {
    Text(&'a str),
    Number(u32),
}

impl Dataset {
    /// All places, most people first: the order in which lists and searches begin. Computed on first use.
    pub(super) fn by_people(&self) -> &[PlaceId] {
        self.by_people.get_or_init(|| {
            let people = |at: usize| Reverse(self.places.get(at).and_then(|place| place.population));
            let mut order: Vec<usize> = (0..self.places.len()).collect();
            crate::order::sort_indices(&mut order, &|a, b| people(a).cmp(&people(b)));
            order.into_iter().map(|at| PlaceId(at as u32)).collect()
        })
    }
}

impl Sort {
    /// The order of the list when the reader has not chosen one: most people first.
    pub fn default_order() -> Sort {
        Sort(vec![Key { field: Field::Population, descending: true }])
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads `-population,name`. Unknown fields are returned beside the rest.
    pub fn parse(text: &str) -> (Sort, Vec<&str>) {
        let mut unknown = Vec::new();
        let mut keys: Vec<Key> = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let name = part.strip_prefix('-').unwrap_or(part);
            match Field::ALL.iter().find(|(_, id)| *id == name) {
                Some((field, _)) => {
                    if keys.iter().all(|key| key.field != *field) {
                        keys.push(Key { field: *field, descending: part.starts_with('-') });
                    }
                }
                None => unknown.push(part),
            }
        }
        (Sort(keys), unknown)
    }

    /// Sorts stably.
    pub fn apply(&self, snapshot: &Snapshot<'_>, english: bool, places: &mut Vec<Found>) {
        let column = |key: &Key| places.iter().map(|one| value(snapshot, english, key.field, one.place)).collect();
        let columns: Vec<Vec<Option<Value<'_>>>> = self.0.iter().map(column).collect();
        let mut order: Vec<usize> = (0..places.len()).collect();
        crate::order::sort_indices(&mut order, &|a, b| {
            let each = self.0.iter().zip(&columns).map(|(key, column)| {
                let at = |row: usize| column.get(row).copied().flatten();
                compare(at(a), at(b), key.descending)
            });
            each.fold(Ordering::Equal, Ordering::then)
        });
        *places = order.iter().filter_map(|at| places.get(*at)).copied().collect();
    }
}

fn compare(a: Option<Value<'_>>, b: Option<Value<'_>>, descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if descending => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

fn value<'a>(snapshot: &Snapshot<'a>, english: bool, field: Field, id: PlaceId) -> Option<Value<'a>> {
    let place = snapshot.data().place(id)?;
    let pledge = || snapshot.standing(id).pledge;
    match field {
        Field::Name => snapshot.data().name_ranks(english).get(id.index()).copied().map(Value::Number),
        Field::Status => Some(Value::Number(snapshot.status(id) as u32)),
        Field::Kind => Some(Value::Text(&place.kind)),
        Field::In => place.parent.map(|above| Value::Number(above.0)),
        Field::Declared => pledge()?.declared.date().map(|date| Value::Number(date.last_day().number())),
        Field::Target => pledge()?.target_year.map(|year| Value::Number(u32::from(year))),
        _ => field.figure(place).map(Value::Number),
    }
}

impl Sort {
    /// The text that [`Sort::parse`] reads.
    pub fn text(&self) -> String {
        let key = |key: &Key| format!("{}{}", if key.descending { "-" } else { "" }, key.field.id());
        self.0.iter().map(key).collect::<Vec<_>>().join(",")
    }
}
