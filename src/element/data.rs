//! Exported functions that read data: the page passes bytes, which are kept under a key for every widget.

use crate::{
    app::{Loaded, OwnDataReader, ReadOptions, Session},
    boundary::{self, ReadAnswer},
};
use pledge_core::{
    Day,
    ingest::{compact, encoding},
    state::needs::File,
};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Reads a compiled package and keeps it under `key` for every widget of the page. Returns how it went;
/// what cannot be read at all is not kept.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn ingest(key: &str, bytes: &[u8]) -> JsValue {
    let (loaded, issues) = Loaded::from_compact(bytes);
    let answer = boundary::to_js(&ReadAnswer::new(&loaded, &issues));
    if !loaded.data.is_empty() {
        boundary::put(key, loaded);
    }
    answer
}

/// The part of the wasm that a configuration, in the grammar of links, is shown with.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn part_of(config: &str) -> String {
    let mut session = Session::default();
    boundary::apply(config, &mut Rc::default(), &mut session, &mut Vec::new());
    session.part().id().to_owned()
}

/// The name of a file of the data kept under `key`, while it is not loaded; `file` is that of [`File::named`].
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn absent(key: &str, file: &str) -> Option<String> {
    absent_of(&*boundary::get(key)?, file)
}

pub(super) fn absent_of(loaded: &Loaded, file: &str) -> Option<String> {
    File::named(file).and_then(|file| loaded.absent(file)).map(str::to_owned)
}

/// Puts the columns of another compiled file beside those of the data kept under `key`. Returns whether the file could be read.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn complete(key: &str, bytes: &[u8]) -> bool {
    gate_panels_complete(key, bytes)
}

#[inline(never)]
fn gate_panels_complete(key: &str, bytes: &[u8]) -> bool {
    let (tables, _) = compact::read(bytes);
    if let Some(loaded) = boundary::get(key) {
        boundary::put(key, loaded.joined(&tables));
    }
    !tables.is_empty()
}

/// Reads a table that somebody brought, CSV in UTF-8, for [`ingest_own`] to make data of; it was decoded from `encoding`.
/// `separator` and `header` are those of [`ReadOptions`], `meanings` are pairs of a column's name and what to take it for.
#[wasm_bindgen]
#[allow(unreachable_pub, clippy::needless_pass_by_value, reason = "exported to JavaScript, which gives lists by value")]
pub fn read_table(
    key: &str,
    name: &str,
    bytes: &[u8],
    encoding: String,
    separator: Option<char>,
    header: Option<u32>,
    meanings: Vec<String>,
) {
    let pairs = meanings.chunks(2).filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone())));
    gate_own_read_table(key, name, bytes, &ReadOptions { encoding, separator, header, meanings: pairs.collect() });
}

#[inline(never)]
fn gate_own_read_table(key: &str, name: &str, bytes: &[u8], options: &ReadOptions) {
    boundary::with_reader(key, |reader| {
        reader.set_today(today());
        reader.add(name, bytes, options);
    });
}

/// The next step of reading after [`read_table`]: reads the cells.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn understand_own(key: &str) {
    gate_own_understand(key);
}

#[inline(never)]
fn gate_own_understand(key: &str) {
    boundary::with_reader(key, OwnDataReader::understand);
}

/// The step after [`understand_own`]: finds the places, in the data kept under the key `over`, over which they go.
#[wasm_bindgen]
#[allow(unreachable_pub, clippy::needless_pass_by_value, reason = "exported to JavaScript, which gives texts by value")]
pub fn find_own(key: &str, over: Option<String>) {
    gate_own_find(key, over.as_deref());
}

#[inline(never)]
fn gate_own_find(key: &str, over: Option<&str>) {
    let base = over.and_then(boundary::get);
    boundary::with_reader(key, |reader| reader.find_places(base.as_deref()));
}

/// Discards what was read for `key` so far.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn stop_own(key: &str) {
    gate_own_stop(key);
}

#[inline(never)]
fn gate_own_stop(key: &str) {
    boundary::with_reader(key, |reader| *reader = OwnDataReader::default());
}

/// The name of the encoding that a file is in, for the page's decoder.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn encoding_of(bytes: &[u8]) -> String {
    gate_own_encoding(bytes)
}

#[inline(never)]
fn gate_own_encoding(bytes: &[u8]) -> String {
    encoding::detect(bytes).to_owned()
}

/// Today in the local time zone.
fn today() -> Day {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    Day {
        year: u16::try_from(now.get_full_year()).unwrap_or(9999),
        month: small(now.get_month() + 1),
        day: small(now.get_date()),
    }
}

/// Makes data of the tables read for `key` and keeps them; `over` is the key of the data that they go over. Of what holds no
/// place the report is kept, if anything was understood.
#[wasm_bindgen]
#[allow(unreachable_pub, clippy::needless_pass_by_value, reason = "exported to JavaScript, which gives texts by value")]
pub fn ingest_own(key: &str, over: Option<String>) -> JsValue {
    gate_own_ingest(key, over.as_deref())
}

#[inline(never)]
fn gate_own_ingest(key: &str, over: Option<&str>) -> JsValue {
    let base = over.and_then(boundary::get);
    let loaded = boundary::with_reader(key, std::mem::take).finish(base.as_deref());
    let answer = boundary::gate_own_answer(&loaded);
    if loaded.data.is_empty() {
        if loaded.report.as_ref().is_some_and(|report| report.understood().is_some()) {
            boundary::put(key, loaded);
        }
    } else {
        // The release has maps for whatever lies on them.
        let mut loaded = (*loaded).clone();
        (loaded.land_file, loaded.globe_file) = (Some("japan-land".to_owned()), Some("world-land".to_owned()));
        boundary::put(key, Rc::new(loaded));
    }
    answer
}

/// Forgets the data kept under `key`: no element shows them any more.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn forget(key: &str) {
    boundary::remove(key);
}
