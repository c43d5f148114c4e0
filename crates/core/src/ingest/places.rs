//! The `places` table: codes, the tree, names, figures.

use super::{
    cells::{Cells, position},
    codes::{Code, System},
    rows::each,
    sources::Sources,
    table::Table,
    tree::{self, ParentRef, Sums},
    value,
};
use crate::{
    model::{
        code,
        dataset::Dataset,
        issue::{Issue, Reason},
        place::{Place, PlaceId},
    },
    query::fold,
};
use std::rc::Rc;

/// The column that marks rows added by a merge: the sources of whole columns do not apply to them. The control character in its name
/// keeps it apart from columns of files.
pub(super) const ADDED: &str = "\u{1}added";

/// A place before its position in the tree is known.
struct Draft {
    place: Place,
    parent: String,
    row: usize,
}

pub(super) fn read(table: &Table, sources: &Sources, issues: &mut Vec<Issue>) -> Dataset {
    let (drafts, by_code) = unique(drafts(table, sources, issues), table, issues);
    let parents = parents(&drafts, &by_code);
    let order = tree::preorder(&parents);
    report_unplaced(&drafts, &parents, &order, table, issues);
    build(drafts, &order)
}

fn drafts(table: &Table, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Draft> {
    let code = table.required_column("code", issues);
    let (kind, parent) = (table.cells("kind"), table.cells("parent"));
    let (ja, kana, en) = (table.cells("name_ja"), table.cells("name_kana"), table.cells("name_en"));
    let (population, date) = (table.cells("population"), table.cells("population_date"));
    let (households, area, solar) = (table.cells("households"), table.cells("area_km2"), table.cells("solar_kw_2023"));
    let (lat, lon, source) = (table.cells("lat"), table.cells("lon"), table.cells("source"));
    let (abroad, round) = (table.cells("links_abroad"), table.cells("leading_round"));
    let added = table.cells(ADDED);
    if !code.exists() {
        return Vec::new();
    }
    let system = System::of_package((0..table.len()).map(|row| code.at(row)));
    let (mut kinds, mut readings) = (LastText::default(), LastText::default());
    let mut drafts = Vec::new();
    let mut one = |row: usize| {
        let read = |text: &str| match system.read(text, None) {
            Code::Bad(reason) => Err(reason),
            read => Ok(read.text().to_owned()),
        };
        let own_code = code.required(row, read)?;
        let (population, population_date) = (population.count(row)?, date.date(row)?);
        let (households, area) =
            (households.count(row)?, area.optional_or_blank(row, |text| area.reader().scaled(text, 2))?);
        let (solar_kw, position) = (solar.count(row)?, position(lat, lon, row)?);
        // Where the column is given, an empty cell is none.
        let links_abroad = abroad.count(row)?.or(abroad.exists().then_some(0));
        let leading_round = round.count(row)?;
        let sources = sources.list(source, row)?;
        let parent = parent.optional(row, read)?.unwrap_or_default();
        let name_kana = kana.at(row);
        let derived;
        let english = match en.at(row) {
            "" => {
                derived = fold::romanised_name(name_kana, kind.at(row));
                derived.as_str()
            }
            name => name,
        };
        let named = |first: &str, second: &str| -> Rc<str> {
            [first, second].into_iter().find(|name| !name.is_empty()).unwrap_or(code.at(row)).into()
        };
        let name_ja = named(ja.at(row), english);
        let place = Place {
            code: own_code.into(),
            kind: kinds.share(kind.at(row)),
            parent: None,
            name_en: if english.is_empty() { name_ja.clone() } else { english.into() },
            name_ja,
            name_kana: readings.share(name_kana),
            shares_name: false,
            population,
            lacks_people: false,
            population_date,
            households,
            area,
            solar_kw,
            position,
            links_abroad,
            leading_round,
            sources,
            is_added: !added.at(row).is_empty(),
        };
        drafts.push(Draft { place, parent, row });
        Ok(())
    };
    each(table, issues, &mut one);
    drafts
}

/// Shares a text with the row before where it is the same, such as a kind or an empty reading: saves allocations.
#[derive(Default)]
struct LastText(Rc<str>);

impl LastText {
    fn share(&mut self, text: &str) -> Rc<str> {
        if *self.0 != *text {
            self.0 = text.into();
        }
        self.0.clone()
    }
}

/// The code in a cell, typed in half or full width.
pub(super) fn canonical(text: &str) -> Result<String, Reason> {
    code::canonical(&value::half_width(text)).map(str::to_owned)
}

/// Looks up the place with this code.
pub(super) fn find(text: &str, data: &Dataset) -> Result<PlaceId, Reason> {
    let code = value::half_width(text);
    let code = code::well_formed(&code)?;
    data.find(code).ok_or_else(|| code::unknown(code))
}

/// Looks up the place whose code is in a cell.
pub(super) fn place_at(place: Cells<'_>, row: usize, data: &Dataset) -> Result<PlaceId, Issue> {
    place.required(row, |text| find(text, data))
}

/// Drops later rows with a code already taken; returns the rest with their positions by code.
fn unique(drafts: Vec<Draft>, table: &Table, issues: &mut Vec<Issue>) -> (Vec<Draft>, Vec<(Rc<str>, usize)>) {
    let mut by_code: Vec<(Rc<str>, usize)> =
        drafts.iter().enumerate().map(|(at, draft)| (draft.place.code.clone(), at)).collect();
    crate::order::sort_by(&mut by_code, |(a, _), (b, _)| a.cmp(b));
    let mut kept = vec![true; drafts.len()];
    for pair in by_code.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        let first = pair.first().and_then(|(_, at)| drafts.get(*at)).map_or(0, |draft| draft.row);
        for (_, at) in pair.iter().skip(1) {
            let Some((draft, keep)) = drafts.get(*at).zip(kept.get_mut(*at)) else { continue };
            *keep = false;
            let first = table.rows.get(first).copied().unwrap_or(0);
            issues.push(table.cells("code").issue(draft.row, Reason::Duplicate { first }));
        }
    }
    if kept.iter().all(|keep| *keep) {
        return (drafts, by_code);
    }
    let mut keep = kept.iter();
    let drafts: Vec<_> = drafts.into_iter().filter(|_| keep.next() == Some(&true)).collect();
    let mut by_code: Vec<_> = drafts.iter().enumerate().map(|(at, draft)| (draft.place.code.clone(), at)).collect();
    crate::order::sort_by(&mut by_code, |(a, _), (b, _)| a.cmp(b));
    (drafts, by_code)
}

fn parents(drafts: &[Draft], by_code: &[(Rc<str>, usize)]) -> Vec<ParentRef> {
    let find = |code: &str| by_code.binary_search_by(|(other, _)| (**other).cmp(code)).ok();
    let parent_ref = |draft: &Draft| match find(&draft.parent).and_then(|at| by_code.get(at)) {
        _ if draft.parent.is_empty() => ParentRef::Root,
        Some((_, up)) => ParentRef::Row(*up),
        None => ParentRef::Unknown,
    };
    drafts.iter().map(parent_ref).collect()
}

/// Reports the drafts that are not in the tree: their parent is missing or itself left out, or they are their own
/// ancestor.
fn report_unplaced(
    drafts: &[Draft],
    parents: &[ParentRef],
    order: &[tree::Entry],
    table: &Table,
    issues: &mut Vec<Issue>,
) {
    if order.len() == drafts.len() {
        return;
    }
    let mut placed = vec![false; drafts.len()];
    for (at, _) in order {
        placed.get_mut(*at).into_iter().for_each(|placed| *placed = true);
    }
    let parent = table.cells("parent");
    for ((draft, placed), cyclic) in drafts.iter().zip(placed).zip(tree::cyclic(parents)) {
        if !placed {
            let reason = if cyclic { Reason::Cycle } else { Reason::UnknownParent };
            issues.push(parent.issue(draft.row, reason));
        }
    }
}

/// Marks places whose English names differ only by the suffix of their kind.
fn mark_shared_names(places: &mut [Place]) {
    for at in 0..places.len() {
        let Some((place, up)) = places.get(at).and_then(|place| Some((place, place.parent?))) else { continue };
        let stem = place.name_en.rsplit_once('-').map_or(&*place.name_en, |(stem, _)| stem);
        let shared = !place.name_kana.is_empty() && places.get(up.index()).is_some_and(|above| *above.name_en == *stem);
        for id in [at, up.index()].into_iter().filter(|_| shared) {
            places.get_mut(id).into_iter().for_each(|place| place.shares_name = true);
        }
    }
}

/// Builds the dataset: places in pre-order, sums over children, the index of codes.
fn build(drafts: Vec<Draft>, order: &[tree::Entry]) -> Dataset {
    let mut drafts: Vec<Option<Place>> = drafts.into_iter().map(|draft| Some(draft.place)).collect();
    let take = |(at, parent): &tree::Entry| Some(Place { parent: *parent, ..drafts.get_mut(*at)?.take()? });
    let mut places: Vec<Place> = order.iter().filter_map(take).collect();
    mark_shared_names(&mut places);
    let unknown_leaves = tree::unknown_leaves(&places);
    for (place, count) in places.iter_mut().zip(&unknown_leaves) {
        place.lacks_people = *count > 0;
    }
    tree::sum_up(&mut places, Sums::Known, |place| &mut place.population);
    for figure in [
        (|place| &mut place.households) as fn(&mut Place) -> &mut Option<u32>,
        |place| &mut place.area,
        |place| &mut place.solar_kw,
    ] {
        tree::sum_up(&mut places, Sums::Whole, figure);
    }
    let mut by_code: Vec<PlaceId> = (0..places.len() as u32).map(PlaceId).collect();
    let code = |id: &PlaceId| places.get(id.index()).map(|place| &place.code);
    crate::order::sort_by(&mut by_code, |a, b| code(a).cmp(&code(b)));
    let subtree_end = tree::subtree_ends(&places);
    let (nodes, inner) = tree::nodes(&places, &subtree_end);
    let national = nodes.iter().filter(|node| node.siblings == 0).map(|node| u64::from(node.people)).sum();
    Dataset { places, subtree_end, nodes, inner, national, by_code, unknown_leaves, ..Dataset::default() }
}
