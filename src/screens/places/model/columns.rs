//! The columns of the list: their heads, the choice of them, and what the chosen ones tell of a place.

use crate::{
    app::{context::ViewContext, names::stem},
    i18n::Msg,
};
use pledge_core::{
    Place, PlaceId,
    query::{Columns, Field, Sort},
};
use yew::AttrValue;

/// The head of a sortable column.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnHead {
    /// The field.
    pub field: Field,
    /// In words.
    pub name: AttrValue,
    /// Sorted by this field: `Some(true)` when descending.
    pub sorted: Option<bool>,
}

/// A column that the reader can have or not.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnChoice {
    /// The field.
    pub field: Field,
    /// In words.
    pub name: AttrValue,
    /// Whether it shows.
    pub shown: bool,
}

/// What a column tells of a place, beyond what each row holds anyway.
#[derive(Debug, Clone, PartialEq)]
pub struct Detail {
    /// The field.
    pub field: Field,
    /// The name of the column.
    pub label: AttrValue,
    /// The value, or a word in its place.
    pub text: AttrValue,
    /// It is a word in the place of a value.
    pub dim: bool,
}

/// The heads of the columns that show.
pub fn heads(context: &ViewContext<'_>) -> Vec<ColumnHead> {
    let state = &context.session.state;
    let default = Sort::default_order();
    let ranked = state.sort.is_empty() && !state.query.trim().is_empty();
    let sort = if state.sort.is_empty() { &default } else { &state.sort };
    let first = sort.0.first().filter(|_| !ranked);
    let head = |field| ColumnHead {
        field,
        name: name(context, field),
        sorted: first.filter(|key| key.field == field).map(|key| key.descending),
    };
    let mut fields = vec![Field::Name, Field::Status];
    fields.extend(state.columns.chosen());
    fields.into_iter().map(head).collect()
}

/// The columns that can be chosen: those that the data fill, and those that show.
pub fn choices(context: &ViewContext<'_>) -> Vec<ColumnChoice> {
    let shown = |field| context.session.state.columns.has(field);
    let fields = Columns::CHOICE.iter().copied().filter(|field| shown(*field) || filled(context, *field));
    fields.map(|field| ColumnChoice { field, name: name(context, field), shown: shown(field) }).collect()
}

fn filled(context: &ViewContext<'_>, field: Field) -> bool {
    let mut places = context.loaded.data.places();
    match field {
        Field::Kind => context.kinds.len() > 1,
        Field::In => places.any(|(_, place)| place.parent.is_some()),
        _ if field.is_figure() => {
            context.loaded.figures_file.is_some() || places.any(|(_, place)| field.figure(place).is_some())
        }
        _ => true,
    }
}

fn name(context: &ViewContext<'_>, field: Field) -> AttrValue {
    let lang = context.lang();
    let dates = context.loaded.data.places().filter_map(|(_, place)| place.population_date);
    let year = || dates.map(pledge_core::PartialDate::year).max();
    match (field == Field::Population).then(year).flatten() {
        Some(year) => lang.say(Msg::ColumnPopulation { year: &year.to_string() }),
        None => lang.say(Msg::Column(field, context.tier)),
    }
}

/// What the chosen columns tell of a place.
pub fn details(context: &ViewContext<'_>, id: PlaceId, place: &Place) -> Vec<Detail> {
    let mut fields = context.session.state.columns.chosen();
    fields.retain(|field| !matches!(field, Field::Declared | Field::Target | Field::Population));
    fields.into_iter().map(|field| detail(context, id, place, field)).collect()
}

fn detail(context: &ViewContext<'_>, id: PlaceId, place: &Place, field: Field) -> Detail {
    let lang = context.lang();
    let data = &context.loaded.data;
    let text = match field {
        Field::Kind => Some(lang.say(Msg::Kind(&place.kind))),
        Field::In => data.parent(id).and_then(|above| data.place(above)).map(|above| stem(lang, above)),
        Field::Area => place.area.map(|area| lang.hundredths(area).into()),
        _ => field.figure(place).map(|figure| lang.count(u64::from(figure)).into()),
    };
    let missing = || match field {
        Field::In => Msg::NothingAbove,
        _ if context.loaded.figures_file.is_some() => Msg::ComingValue,
        _ => Msg::UnknownValue,
    };
    Detail {
        field,
        label: name(context, field),
        dim: text.is_none(),
        text: text.unwrap_or_else(|| lang.say(missing())),
    }
}
