//! Places as a CSV table (RFC 4180), under names that [`crate::ingest`] reads back: such a file can be opened again as own
//! data, and gives the same states on its date. One table cannot express a statement of absence, nor a pledge of an
//! ancestor that is not listed: both are read back as unknown.

use super::sources;
use crate::{
    measure::snapshot::{NotDeclared, Snapshot, Status},
    model::{
        dataset::Dataset,
        date::{Declared, PartialDate},
        place::{Place, PlaceId},
        source::{Source, SourceId},
    },
};

/// The header row. A date stands in `declared_on` or, where it is only known that the pledge had been made by then, in
/// `declared_on_or_before`: nobody can take one for the other. `parent_name`, `state`, `state_name`, `precision`, `covered_by`,
/// `as_of`, `population_source` and `data_version` are for people and ignored when read back.
pub(super) const HEADER: [&str; 20] = [
    "code",
    "name_ja",
    "name_kana",
    "name_en",
    "kind",
    "parent",
    "parent_name",
    "as_of",
    "state",
    "state_name",
    "declared_on",
    "declared_on_or_before",
    "precision",
    "target_year",
    "covered_by",
    "population",
    "population_date",
    "source",
    "population_source",
    "data_version",
];

/// The table of these places on the snapshot's day, one row each. `english` selects the language of parent names,
/// `word` gives the text for a state. Lines end with CR LF; a cell that a spreadsheet would take for a formula gets an apostrophe.
///
/// ```
/// use pledge_core::{PartialDate, Snapshot, export::csv, ingest};
///
/// let list = "code,name_ja,population\n14130,川崎市,1538262\n";
/// let (data, _) = ingest::read(&[ingest::csv::read("places", list.as_bytes()).0]);
/// let snapshot = Snapshot::at(&data, PartialDate::parse("2021-10-29").ok_or("no date")?.last_day());
/// let all: Vec<_> = data.places().map(|(id, _)| id).collect();
/// let text = csv::write(&snapshot, &all, true, |status| status.id().to_owned());
/// assert!(text.starts_with("code,name_ja,") && text.contains("\r\n14130,川崎市,"));
/// # Ok::<(), &str>(())
/// ```
pub fn write(snapshot: &Snapshot<'_>, places: &[PlaceId], english: bool, word: impl Fn(Status) -> String) -> String {
    let mut out = String::new();
    line(&mut out, HEADER.iter().copied());
    for id in places {
        if let Some(cells) = cells(snapshot, *id, english, &word) {
            line(&mut out, cells.iter().map(String::as_str));
        }
    }
    out
}

/// Writes one line with its line break.
pub fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, text) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        cell(out, text);
    }
    out.push_str("\r\n");
}

/// Writes a cell, quoted where needed. A text that a spreadsheet would run as a formula gets a leading apostrophe (CSV injection),
/// unless it is a plain number.
fn cell(out: &mut String, text: &str) {
    let formula = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
    let guard = if text.starts_with(formula) && !is_number(text) { "'" } else { "" };
    if text.contains([',', '"', '\r', '\n']) || text.trim() != text {
        out.extend(["\"", guard, &text.replace('"', "\"\""), "\""]);
    } else {
        out.extend([guard, text]);
    }
}

fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    digits(whole) && digits(fraction)
}

/// Sources as text: addresses, else names, separated by spaces.
pub(super) fn addresses(data: &Dataset, sources: &[SourceId]) -> String {
    let names = sources.iter().filter_map(|id| data.source(*id)).map(Source::name);
    names.collect::<Vec<_>>().join(" ")
}

/// The cells of a place, in the order of [`HEADER`]; `None` for a place that the data do not have.
pub(super) fn cells(
    snapshot: &Snapshot<'_>,
    id: PlaceId,
    english: bool,
    word: &impl Fn(Status) -> String,
) -> Option<[String; HEADER.len()]> {
    let data = snapshot.data();
    let place = data.place(id)?;
    let standing = snapshot.standing(id);
    let parent = place.parent.and_then(|parent| data.place(parent));
    let pledge = match (standing.pledge.or(standing.maybe), standing.not_declared) {
        (Some(pledge), _) | (None, Some(NotDeclared::Later(pledge))) => Some(pledge),
        _ => None,
    };
    let declared = pledge.map(|pledge| pledge.declared);
    let (on, by) = match declared {
        Some(Declared::On(date)) => (Some(date), None),
        Some(Declared::By(date)) => (None, Some(date)),
        Some(Declared::Undated) | None => (None, None),
    };
    let version = data.versions().first().map(|version| version.number.clone()).unwrap_or_default();
    let date = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let code = |place: &Place| place.code.clone();
    let above = standing.above.and_then(|above| data.place(above)).map(code).unwrap_or_default();
    let parent_name = parent.map(|parent| if english { parent.english() } else { parent.name_ja.to_string() });
    let cells: [&str; HEADER.len()] = [
        &place.code,
        &place.name_ja,
        &place.name_kana,
        &place.english(),
        &place.kind,
        &parent.map(code).unwrap_or_default(),
        &parent_name.unwrap_or_default(),
        &snapshot.day().to_string(),
        standing.status.id(),
        &word(standing.status),
        &date(on),
        &date(by),
        declared.map_or("", Declared::id),
        &count(pledge.and_then(|pledge| pledge.target_year).map(u32::from)),
        &above,
        &count(place.population),
        &date(place.population_date),
        &addresses(data, &sources::of_place(snapshot, id)),
        &addresses(data, data.sources_of(place, "population")),
        &version,
    ];
    Some(cells.map(str::to_owned))
}
