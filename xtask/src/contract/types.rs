//! The types for TypeScript: `types.d.ts` of this folder with what the contract and the core know in the places of its comments.

use std::fmt::Write;

use anyhow::{Context, Result};
use pledge_core::{View, ingest::TABLES, model::programme::Programme, state::grammar::KEYS};

use super::{
    attributes::{ATTRIBUTES, Attribute, Kind, LEVELS},
    members::{METHODS, PROPERTIES},
    surroundings::EVENTS,
};

/// The file `pledge-compare.d.ts`.
pub(crate) fn text() -> Result<String> {
    let mut text = include_str!("types.d.ts").to_owned();
    for (place, types) in [
        ("state", state()),
        ("programmes", union(Programme::ALL.map(|(_, id)| id).iter())),
        ("tables", union(TABLES.iter())),
        ("events", events()),
        ("members", members()),
    ] {
        let place = format!("/* {place} */");
        let (before, after) = text.split_once(&place).with_context(|| format!("types.d.ts has no {place}"))?;
        text = [before, types.trim_end(), after].concat();
    }
    Ok("// Written by `cargo xtask contract`; change xtask/src/contract or the core.\n\n".to_owned() + &text)
}

/// The type that a property of an attribute gives, and the one that it takes.
pub(crate) fn of_property(one: &Attribute) -> (String, String) {
    let string = || "string".to_owned();
    match one.kind {
        Kind::State if one.name == "view" => ("PledgeState[\"view\"]".to_owned(), string()),
        Kind::State if one.name == "selected" => ("string[]".to_owned(), "string | string[]".to_owned()),
        Kind::State | Kind::Page | Kind::Text | Kind::Inherited => (string(), string()),
        Kind::Flag | Kind::PageFlag => ("boolean".to_owned(), "boolean".to_owned()),
        Kind::Choice(values) => (union(values.iter()), string()),
        Kind::Level => {
            let mut levels = LEVELS;
            levels.sort_unstable();
            (levels.map(|level| level.to_string()).join(" | "), "number".to_owned())
        }
    }
}

fn union<'a>(values: impl Iterator<Item = &'a &'a str>) -> String {
    values.map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}

/// The keys of `PledgeState`.
fn state() -> String {
    let mut types = String::new();
    for key in KEYS {
        let shape = match key.name {
            "view" => union(View::ALL.map(|(_, id)| id).iter()),
            "selected" => "string[]".to_owned(),
            "scope" => "\"\" | \"selected\"".to_owned(),
            _ => "string".to_owned(),
        };
        let meaning = ATTRIBUTES.iter().find(|one| one.name == key.name).map_or("", |one| one.meaning);
        _ = writeln!(types, "  /** {meaning} */\n  {}: {shape};", key.property);
    }
    types
}

fn events() -> String {
    let mut types = String::new();
    for (name, detail, meaning) in EVENTS {
        _ = writeln!(types, "  /** {meaning} */\n  {name:?}: CustomEvent<{}>;", detail_type(detail));
    }
    types
}

/// The type of an event's `detail`.
pub(crate) fn detail_type(detail: &str) -> String {
    format!("{{ {} }}", format!("{detail} version: string").trim())
}

fn members() -> String {
    let mut types = String::new();
    for one in &PROPERTIES {
        let how = if one.is_static { "static " } else { "" };
        property(&mut types, one.meaning, how, one.name, (one.get, one.set));
    }
    for one in ATTRIBUTES.iter().filter(|one| !one.property.is_empty()) {
        let (get, set) = of_property(one);
        property(&mut types, one.meaning, "", one.property, (&get, &set));
    }
    for one in &METHODS {
        let how = if one.is_static { "static " } else { "" };
        let parameters = one.parameters.iter().map(|(name, shape)| format!("{name}: {shape}")).collect::<Vec<_>>();
        _ = writeln!(types, "  /**\n   * {}", one.meaning);
        if !one.throws.is_empty() {
            _ = writeln!(types, "   * @throws {}", one.throws);
        }
        _ = writeln!(types, "   * @example {}\n   */", one.example);
        _ = writeln!(types, "  {how}{}({}): {};", one.name, parameters.join(", "), one.returns);
    }
    types
}

fn property(types: &mut String, meaning: &str, how: &str, name: &str, (get, set): (&str, &str)) {
    _ = writeln!(types, "  /** {meaning} */");
    _ = match set {
        "" => writeln!(types, "  {how}readonly {name}: {get};"),
        set if set == get => writeln!(types, "  {how}{name}: {get};"),
        set => writeln!(types, "  {how}get {name}(): {get};\n  {how}set {name}(value: {set});"),
    };
}
