//! The custom elements manifest (schema 1.0.0 of the Web Components community group).

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xshell::Shell;

use super::{
    attributes::{ATTRIBUTES, Attribute},
    members::{METHODS, PROPERTIES},
    surroundings::{EVENTS, PARTS, ROOM, SLOTS},
    types,
};

const CLASS: &str = "PledgeCompareElement";
const MODULE: &str = "pledge-compare.js";

/// The file `custom-elements.json`.
pub(crate) fn text(sh: &Shell) -> Result<String> {
    let tokens = custom_properties(&sh.read_file("www/element/style/tokens.css")?);
    let [name, default, meaning] = ROOM.map(str::to_owned);
    let manifest = json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": MODULE,
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "name": CLASS,
                "tagName": "pledge-compare",
                "description": "Compares municipal carbon-neutral pledges, the people they cover and the links between cities.",
                "superclass": { "name": "HTMLElement" },
                "attributes": ATTRIBUTES.iter().map(attribute).collect::<Vec<_>>(),
                "members": members(),
                "events": EVENTS.map(|(name, detail, meaning)| json!({
                    "name": name,
                    "type": { "text": format!("CustomEvent<{}>", types::detail_type(detail)) },
                    "description": meaning,
                })),
                "slots": SLOTS.map(|(name, meaning)| json!({ "name": name, "description": meaning })),
                "cssParts": PARTS.map(|(name, meaning)| json!({ "name": name, "description": meaning })),
                "cssProperties": std::iter::once((name, default, meaning)).chain(tokens).map(|(name, default, meaning)| {
                    let entry = json!({ "name": name, "default": default });
                    with(entry, "description", meaning.clone(), !meaning.is_empty())
                }).collect::<Vec<_>>(),
            }],
            "exports": [
                { "kind": "js", "name": CLASS, "declaration": { "name": CLASS } },
                { "kind": "custom-element-definition", "name": "pledge-compare", "declaration": { "name": CLASS, "module": MODULE } },
            ],
        }],
    });
    Ok(serde_json::to_string_pretty(&manifest).context("the manifest is no JSON")? + "\n")
}

/// An entry with one key more, if it holds.
fn with(mut entry: Value, key: &str, value: impl Into<Value>, holds: bool) -> Value {
    if let (Value::Object(entry), true) = (&mut entry, holds) {
        entry.insert(key.to_owned(), value.into());
    }
    entry
}

fn attribute(one: &Attribute) -> Value {
    let (get, _) = types::of_property(one);
    let entry = json!({
        "name": one.name,
        "description": one.meaning,
        "default": one.default,
        "type": { "text": if one.name == "selected" { "string" } else { &get } },
    });
    with(entry, "fieldName", one.property, !one.property.is_empty())
}

fn members() -> Vec<Value> {
    let own = PROPERTIES.iter().map(|one| {
        let entry = json!({
            "kind": "field",
            "name": one.name,
            "type": { "text": if one.get == "unknown" { one.set } else { one.get } },
            "description": one.meaning,
        });
        with(with(entry, "readonly", true, one.set.is_empty()), "static", true, one.is_static)
    });
    let mirrored = ATTRIBUTES.iter().filter(|one| !one.property.is_empty()).map(|one| {
        json!({
            "kind": "field",
            "name": one.property,
            "type": { "text": types::of_property(one).0 },
            "description": one.meaning,
            "attribute": one.name,
            "reflects": true,
        })
    });
    let methods = METHODS.iter().map(|one| {
        let parameters = one.parameters.iter().map(|(name, shape)| {
            let entry = json!({ "name": name.trim_end_matches('?'), "type": { "text": shape } });
            with(entry, "optional", true, name.ends_with('?'))
        });
        let entry = json!({
            "kind": "method",
            "name": one.name,
            "description": one.meaning,
            "parameters": parameters.collect::<Vec<_>>(),
            "return": { "type": { "text": one.returns } },
        });
        with(entry, "static", true, one.is_static)
    });
    own.chain(mirrored).chain(methods).collect()
}

/// Custom properties that a style sheet defines: name, value, and the comment behind it.
fn custom_properties(css: &str) -> Vec<(String, String, String)> {
    let mut found: Vec<(String, String, String)> = Vec::new();
    for line in css.lines() {
        let (code, comment) = line.split_once("/*").unwrap_or((line, ""));
        let comment = comment.trim_end().trim_end_matches("*/").trim();
        let defined = code.split("--pc-").skip(1).filter_map(|rest| rest.split(';').next()?.split_once(": "));
        for (name, value) in defined {
            let name = format!("--pc-{name}");
            if !found.iter().any(|(other, ..)| *other == name) {
                found.push((name, value.trim().to_owned(), comment.to_owned()));
            }
        }
    }
    found
}
