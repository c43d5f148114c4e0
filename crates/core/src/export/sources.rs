//! The sources to cite for a figure or a state.

use crate::{
    measure::snapshot::{NotDeclared, Snapshot},
    model::{date::Holds, place::PlaceId, source::SourceId},
};

/// The sources that show the state of a place: of its own pledge or of what shows that there was none, and of the pledge
/// above it. Each once.
pub fn of_place(snapshot: &Snapshot<'_>, id: PlaceId) -> Vec<SourceId> {
    let standing = snapshot.standing(id);
    let own = standing.pledge.or(standing.maybe).map(|pledge| &pledge.sources);
    let none = standing.not_declared.map(|none| match none {
        NotDeclared::Stated(absence) => &absence.sources,
        NotDeclared::Later(pledge) => &pledge.sources,
    });
    let above = standing.above.and_then(|above| snapshot.standing(above).pledge).map(|pledge| &pledge.sources);
    let mut found = Vec::new();
    for source in [own, none, above].into_iter().flatten().flat_map(|sources| sources.iter()) {
        if !found.contains(source) {
            found.push(*source);
        }
    }
    found
}

/// The sources of the people of `selection`, or of everything declared. Each once.
pub fn of_people(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> Vec<SourceId> {
    let data = snapshot.data();
    each(snapshot, selection, |id| {
        data.place(id).map(|place| data.sources_of(place, "population").to_vec()).unwrap_or_default()
    })
}

/// The sources of the pledges that cover `selection`, or of all that count on the day. Each once.
pub fn of_pledges(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> Vec<SourceId> {
    let covered = |id| [snapshot.own(id), snapshot.inherited(id)].contains(&Holds::Yes);
    each(snapshot, selection, |id| if covered(id) { of_place(snapshot, id) } else { Vec::new() })
}

fn each(
    snapshot: &Snapshot<'_>,
    selection: Option<&[PlaceId]>,
    of: impl Fn(PlaceId) -> Vec<SourceId>,
) -> Vec<SourceId> {
    let declared = snapshot.declared();
    let mut seen = vec![false; snapshot.data().sources().len()];
    let first = |id: &SourceId| seen.get_mut(id.0 as usize).is_some_and(|seen| !std::mem::replace(seen, true));
    selection.unwrap_or(&declared).iter().flat_map(|id| of(*id)).filter(first).collect()
}
