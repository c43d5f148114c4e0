//! Looks up the place of a row in the base list.

use super::{
    base::Base,
    row::{Row, city_in},
    summary::{Did, Remark},
};
use crate::{
    ingest::{
        codes::Code,
        japan::{self, Prefecture},
    },
    model::{issue::Reason, place::PlaceId},
};

/// The result of looking up a row.
pub(super) enum Found {
    Known(PlaceId),
    New(String),
    Out(Reason, Vec<PlaceId>),
}

/// Looks up a row in the base list: by its code, unless the name contradicts it, else by its name.
pub(super) fn in_base(row: &Row<'_>, base: &Base<'_>, remarks: &mut Vec<Remark>) -> Found {
    if let Some(id) =
        row.prefecture.filter(|_| row.is_prefecture).and_then(|prefecture| base.data.find(&prefecture.code()))
    {
        return Found::Known(id);
    }
    let within = above(row, base);
    let name = row.called();
    let named = || if name.is_empty() { Vec::new() } else { base.named(name, within) };
    if let Some(city) = ward_of(row, base) {
        return Found::Out(Reason::Ward, vec![city]);
    }
    let code = match &row.code {
        Code::Bad(reason) => return Found::Out(*reason, Vec::new()),
        Code::None => "",
        code => code.text(),
    };
    if let Some(id) = base.data.find(code).filter(|_| !code.is_empty()) {
        let others = named();
        if others.is_empty() || others.contains(&id) || base.is_called(id, name) {
            return Found::Known(id);
        }
        if let Some(other) = with_leading_zero(code, base).filter(|other| others.contains(other)) {
            return added_zero(row, other, base, remarks);
        }
        return Found::Out(Reason::NameDiffers, [vec![id], others].concat());
    }
    if let Some(id) = with_leading_zero(code, base).filter(|id| name.is_empty() || base.is_called(*id, name)) {
        return added_zero(row, id, base, remarks);
    }
    match named().as_slice() {
        [] if code.is_empty() && name.is_empty() => Found::Out(Reason::Empty, Vec::new()),
        [] if code.is_empty() => match base.former(name, within).as_slice() {
            [] => Found::Out(Reason::UnknownPlace, base.near(name, within)),
            [id] => {
                let taken = base.data.place(*id).map(|place| place.code.to_string()).unwrap_or_default();
                remarks.push(Remark { row: row.number, did: Did::FoundByFormerName, given: name.to_owned(), taken });
                Found::Known(*id)
            }
            several => Found::Out(Reason::Ambiguous, several.to_vec()),
        },
        [] => Found::New(code.to_owned()),
        [id] => {
            let place = base.data.place(*id);
            let spelt = place.is_some_and(|place| *place.name_ja == *name || *place.name_en == *name);
            if !spelt || !code.is_empty() {
                let taken = place.map(|place| place.code.to_string()).unwrap_or_default();
                remarks.push(Remark { row: row.number, did: Did::FoundByName, given: name.to_owned(), taken });
            }
            Found::Known(*id)
        }
        several => Found::Out(Reason::Ambiguous, several.to_vec()),
    }
}

fn added_zero(row: &Row<'_>, id: PlaceId, base: &Base<'_>, remarks: &mut Vec<Remark>) -> Found {
    let taken = base.data.place(id).map(|place| place.code.to_string()).unwrap_or_default();
    remarks.push(Remark { row: row.number, did: Did::AddedZero, given: row.given_code.to_owned(), taken });
    Found::Known(id)
}

/// The place whose code is this one with a leading zero.
fn with_leading_zero(code: &str, base: &Base<'_>) -> Option<PlaceId> {
    let digits = matches!(code.len(), 4 | 5) && code.bytes().all(|b| b.is_ascii_digit());
    let padded = format!("0{code}");
    let id = base.data.find(&padded).filter(|_| digits)?;
    base.data.place(id).is_some_and(|place| place.code.len() == 5).then_some(id)
}

/// The ancestor of a row in the base list: its prefecture, or the region that is named.
pub(super) fn above(row: &Row<'_>, base: &Base<'_>) -> Option<PlaceId> {
    if let Some(id) = row.prefecture.and_then(|prefecture: Prefecture| base.data.find(&prefecture.code())) {
        return Some(id);
    }
    let named = base.data.find(row.parent).into_iter().chain(base.named(row.parent, None));
    let mut inner = named.filter(|id| !row.parent.is_empty() && !base.data.is_leaf(*id));
    inner.next()
}

/// The city of which a row is a ward, where the base list has no wards.
fn ward_of(row: &Row<'_>, base: &Base<'_>) -> Option<PlaceId> {
    if !row.name.ends_with('区') || base.data.find(row.code.text()).is_some_and(|_| !row.code.text().is_empty()) {
        return None;
    }
    let by_code = japan::city_of_ward(row.code.text()).and_then(|city| base.data.find(city));
    let by_name = || city_in(row.name).and_then(|city| base.named(city, above(row, base)).first().copied());
    by_code.or_else(by_name)
}
