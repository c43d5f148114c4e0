//! Cuts the wasm in two files that share memory, table, globals and functions: `pledge-compare.wasm`, which the first screen
//! needs, and `pledge-compare.later.wasm`.
//!
//! The way from the first part into the later one leads through a few gates. All that can be reached without passing one is
//! in the first part, all else in the later. A place in the table that belongs to the later part is empty until that part
//! is loaded, so who calls a gate must know that it is: `Widget` in `src/element.rs` and `own` in `www/element/load.js`.

mod cut;
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
use walrus::Module;

/// The gates, as functions are named in Rust. Ours are `#[inline(never)]` in the sources, or exported to JavaScript. None
/// may be so short that LLVM finds its equal elsewhere: it keeps one of two equal functions, under either name.
const GATES: [&str; 25] = [
    // Views other than the list: `Widget` shows them when the later part is here.
    "pledge_compare::ui::compare::show",
    "pledge_compare::ui::coverage::show",
    "pledge_compare::ui::card::show",
    "pledge_compare::ui::map::show",
    "pledge_compare::ui::links::show",
    "pledge_compare::app::view::links::pictures",
    // Panels, which `Disclosure` makes when they are opened and the later part is here.
    "pledge_compare::ui::places::row::panel",
    "pledge_compare::ui::places::filters::columns",
    "pledge_compare::ui::places::filters::options",
    // Plain Japanese: `Session::is_first` says that it needs the later part.
    "pledge_compare::i18n::easy::say",
    "pledge_compare::ui::readings::written",
    // Own data: the page loads the later part before it reads them, and only data so read have a report.
    "read_table",
    "ingest_own",
    "pledge_compare::ui::own::report",
    // Figures that only the comparison shows: the page loads the later part with them.
    "complete",
    // What is taken away: the page loads the later part before it asks.
    "pledge_compare::app::view::export::table",
    "pledge_compare::app::view::export::quotation",
    "pledge_compare::app::view::export::credits",
    "pledge_compare::boundary::about::about",
    // What the page asks for after it has loaded the later part.
    "pledge_compare::boundary::links::links",
    // What no view makes, so that nothing calls it: text taken for HTML, portals and suspense. A later view may.
    "<yew::virtual_dom::vportal::VPortal as yew::dom_bundle::traits::Reconcilable>::attach",
    "<yew::virtual_dom::vportal::VPortal as yew::dom_bundle::traits::Reconcilable>::reconcile",
    "<yew::virtual_dom::vraw::VRaw as yew::dom_bundle::traits::Reconcilable>::attach",
    "<yew::virtual_dom::vsuspense::VSuspense as yew::dom_bundle::traits::Reconcilable>::attach",
    "<yew::virtual_dom::vsuspense::VSuspense as yew::dom_bundle::traits::Reconcilable>::reconcile",
];

/// The wasm in two.
pub(crate) struct Split {
    /// What the first screen needs.
    pub(crate) first: Vec<u8>,
    /// The rest. It imports from the first part.
    pub(crate) later: Vec<u8>,
    /// The bindings, in the names of the first part.
    pub(crate) glue: String,
}

/// Cuts what wasm-bindgen made (`bound`, with the names of functions, and its bindings `glue`) out of what was linked with
/// `--emit-relocs`.
pub(crate) fn split(linked: &[u8], bound: &[u8], glue: &str) -> Result<Split> {
    let mut module = Module::from_buffer(bound)?;
    let glue = names::shorten(&mut module, glue);
    let (first, later) = cut_at(&GATES, &Links::read(linked)?, module)?;
    let glue = names::without_unused(&glue, &Module::from_buffer(&first)?);
    Ok(Split { first, later, glue })
}

fn cut_at(names: &[&str], links: &Links, mut module: Module) -> Result<(Vec<u8>, Vec<u8>)> {
    // Notes of the linker among them, which are wrong by now.
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    silence::silence(&mut module);
    let whole = module.emit_wasm();
    let module = Module::from_buffer(&whole)?;
    let graph = Graph::new(&module, links)?;
    let gates = graph.named(names);
    let mut parts = graph.cut(&gates);
    parts.forget(&silence::places(links, &module));
    for name in names {
        if !graph.named(&[name]).iter().any(|gate| parts.later.contains(gate)) {
            bail!(
                "no call of `{name}` is left to cut: it must be #[inline(never)], and stand in xtask/src/split/mod.rs"
            );
        }
    }
    let slots = cut::slots(&module, &graph, &parts)?;
    let (later, shared) = cut::later(Module::from_buffer(&whole)?, &graph, &parts, &slots)?;
    let first = cut::first(module, &graph, &parts, &slots, &shared)?;
    Ok((first, later))
}

/// A name as people write it, without the hash of the crate.
fn plain(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}
