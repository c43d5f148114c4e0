//! What the script of the element knows of the contract.

use std::fmt::Write;

use pledge_core::{
    ingest::TABLES,
    state::{FIRST_ROWS, grammar::KEYS},
};

use super::attributes::{ATTRIBUTES, Attribute, Kind, LEVELS, UNOBSERVED};

/// The module `www/element/api/contract.js`.
pub(crate) fn text() -> String {
    let mut js = String::from(
        "// Attributes, keys of the state and tables. Written by `cargo xtask contract`; change xtask/src/contract or the core.\n",
    );
    let state = KEYS.map(|key| format!("{:?}: {:?}", key.name, key.property));
    constant(
        &mut js,
        "Keys of the state, which are attributes, with the properties that reflect them.",
        "STATE",
        &object(&state),
    );
    let steps = KEYS.iter().filter(|key| key.is_step).map(|key| format!("{:?}", key.name)).collect::<Vec<_>>();
    constant(&mut js, "Keys whose changes push a history entry.", "STEPS", &array(&steps));
    let page = pairs(|kind| matches!(kind, Kind::Page | Kind::PageFlag | Kind::Level));
    constant(&mut js, "Attributes for all views that are no state, with their properties.", "PAGE", &object(&page));
    let [narrow, wide] = FIRST_ROWS;
    constant(
        &mut js,
        "How many rows a list shows at first, unless the page says it.",
        "FIRST_ROWS",
        &format!("{{ narrow: \"{narrow}\", wide: \"{wide}\" }}"),
    );
    let flags = pairs(|kind| matches!(kind, Kind::Flag | Kind::PageFlag));
    constant(&mut js, "Boolean attributes, with their properties.", "FLAGS", &object(&flags));
    let texts = pairs(|kind| matches!(kind, Kind::Page | Kind::Text));
    constant(&mut js, "Attributes of any text, with their properties.", "TEXTS", &object(&texts));
    let choices = ATTRIBUTES.iter().filter_map(choice).collect::<Vec<_>>();
    constant(
        &mut js,
        "Enumerated attributes, with their properties and values; the first value is the default.",
        "CHOICES",
        &object(&choices),
    );
    let observed = ATTRIBUTES.iter().filter(|one| !UNOBSERVED.contains(&one.name)).map(|one| format!("{:?}", one.name));
    constant(&mut js, "Attributes that the element observes.", "OBSERVED", &array(&observed.collect::<Vec<_>>()));
    let tables = TABLES.map(|name| format!("{name:?}"));
    constant(&mut js, "The tables of a package that the widget reads.", "TABLES", &array(&tables));
    js
}

fn constant(js: &mut String, what: &str, name: &str, value: &str) {
    _ = write!(js, "\n/** {what} */\nexport const {name} = {value};\n");
}

fn object(entries: &[String]) -> String {
    format!("{{ {} }}", entries.join(", "))
}

fn array(entries: &[String]) -> String {
    format!("[{}]", entries.join(", "))
}

fn pairs(wanted: impl Fn(Kind) -> bool) -> Vec<String> {
    let wanted = ATTRIBUTES.iter().filter(|one| wanted(one.kind));
    wanted.map(|one| format!("{:?}: {:?}", one.name, one.property)).collect()
}

fn choice(one: &Attribute) -> Option<String> {
    let values = match one.kind {
        Kind::Choice(values) => values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>(),
        Kind::Level => LEVELS.map(|level| level.to_string()).to_vec(),
        _ => return None,
    };
    Some(format!("{:?}: [{:?}, {}]", one.name, one.property, values.join(", ")))
}
