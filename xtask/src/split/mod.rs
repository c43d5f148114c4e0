//! Cuts the wasm in files that share memory, table, globals and functions: `pledge-compare.wasm`, which the first screen needs,
//! `pledge-compare.panels.wasm`, `pledge-compare.views.wasm` and `pledge-compare.rest.wasm`.
//!
//! The way from a part into a later one leads through a few gates. All that can be reached without passing one is in the first
//! part; all that is behind the gates of the second, and not in the first, in the second; and so on. A place in the table that
//! belongs to a part is empty until that part is loaded, so who calls a gate must know that it is: `Widget` in
//! `src/element.rs` and `own` in `www/element/load.js`.

mod cut;
mod data;
mod graph;
mod links;
mod names;
mod share;
mod silence;
#[cfg(test)]
mod tests;

use anyhow::{Result, bail};
use graph::Graph;
use links::Links;
pub(crate) use share::{is_short, short};
use walrus::Module;

/// The parts that come after the first, in their order: each with its gates, as functions are named in Rust. Ours are
/// `#[inline(never)]` in the sources, or exported to JavaScript. None may be so short that LLVM finds its equal elsewhere: it
/// keeps one of two equal functions, under either name.
const LATER: [(&str, &[&str]); 3] = [
    (
        "panels",
        &[
            "pledge_compare::ui::card::show",
            // What `Disclosure` makes when it is opened and this part is here.
            "pledge_compare::ui::places::row::panel",
            "pledge_compare::ui::places::filters::columns",
            "pledge_compare::ui::places::filters::options",
            // Figures and links that the list does without: the page loads this part with them.
            "complete",
            // What is taken away, or asked for: the page loads this part before.
            "pledge_compare::app::view::export::table",
            "pledge_compare::app::view::export::quotation",
            "pledge_compare::app::view::export::credits",
            "pledge_compare::boundary::about::about",
            "pledge_compare::boundary::links::links",
        ],
    ),
    (
        "views",
        &[
            "pledge_compare::ui::compare::show",
            "pledge_compare::ui::coverage::show",
            "pledge_compare::ui::map::show",
            "pledge_compare::ui::links::show",
            "pledge_compare::app::view::links::pictures",
        ],
    ),
    (
        "rest",
        &[
            // Plain Japanese: `Lang::part` says that it needs this part.
            "pledge_compare::i18n::easy::say",
            "pledge_compare::ui::readings::written",
            // Own data: the page loads this part before it reads them, and only data so read have a report.
            "read_table",
            "ingest_own",
            "pledge_compare::ui::own::report",
        ],
    ),
];

/// The name under which later parts import the first.
pub(crate) const FIRST: &str = "first";

/// The names of the later parts.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    LATER.iter().map(|(name, _)| *name)
}

/// The wasm in parts.
pub(crate) struct Split {
    /// What the first screen needs.
    pub(crate) first: Vec<u8>,
    /// The parts after it, in their order, with their names. Each imports from those before it.
    pub(crate) later: Vec<(&'static str, Vec<u8>)>,
    /// The bindings, in the names of the first part.
    pub(crate) glue: String,
}

/// Cuts what wasm-bindgen made (`bound`, with the names of functions, and its bindings `glue`) out of what was linked with
/// `--emit-relocs`.
pub(crate) fn split(linked: &[u8], bound: &[u8], glue: &str) -> Result<Split> {
    let mut module = Module::from_buffer(bound)?;
    let glue = names::shorten(&mut module, glue);
    let mut parts = cut_at(&LATER, &Links::read(linked)?, module)?.into_iter();
    let first = parts.next().unwrap_or_default();
    let glue = names::without_unused(&glue, &Module::from_buffer(&first)?);
    Ok(Split { first, later: names().zip(parts).collect(), glue })
}

/// The first part, and those with these names and gates.
fn cut_at(later: &[(&str, &[&str])], links: &Links, mut module: Module) -> Result<Vec<Vec<u8>>> {
    // Notes of the linker among them, which are wrong by now.
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    silence::silence(&mut module);
    let whole = module.emit_wasm();
    let module = Module::from_buffer(&whole)?;
    let graph = Graph::new(&module, links)?;
    let gates: Vec<_> = later.iter().map(|(_, names)| graph.named(names)).collect();
    let mut parts = graph.cut(&gates);
    parts.forget(&silence::places(links, &module));
    for (at, (_, names)) in later.iter().enumerate() {
        for name in *names {
            if !graph.named(&[name]).iter().any(|gate| parts.owner(*gate) == Some(at + 1)) {
                bail!(
                    "no call of `{name}` is left to cut: it must be #[inline(never)], and stand in xtask/src/split/mod.rs"
                );
            }
        }
    }
    let names: Vec<&str> = std::iter::once(FIRST).chain(later.iter().map(|(name, _)| *name)).collect();
    cut::cut(&whole, &graph, &parts, &names)
}

/// A name as people write it, without the hash of the crate.
fn plain(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}
