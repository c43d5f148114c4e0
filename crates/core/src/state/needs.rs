//! Needs: which wasm part and which further files of a package a state needs. The widget loads by this table, and the build
//! writes it into the loader script, which prefetches before the wasm runs.

use crate::state::grammar::{State, View};

/// The tag of plain Japanese.
pub const PLAIN_JAPANESE: &str = "ja-x-easy";

/// A part of the published wasm; it is loaded after the one that it builds on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmPart {
    /// What a list shows before the reader does anything.
    First,
    /// The card, and what opens inside the list.
    Panels,
    /// What reads own data, and tells how they were understood.
    Own,
    /// Everything else.
    More,
}

impl WasmPart {
    /// All parts, each with its name and after the one that it builds on.
    pub const ALL: [(WasmPart, &'static str); 4] =
        [(WasmPart::First, "first"), (WasmPart::Panels, "panels"), (WasmPart::Own, "own"), (WasmPart::More, "more")];

    /// The part that this one builds on.
    pub fn base(self) -> Option<WasmPart> {
        match self {
            WasmPart::First => None,
            WasmPart::Panels => Some(WasmPart::First),
            WasmPart::Own | WasmPart::More => Some(WasmPart::Panels),
        }
    }

    /// Of two parts, one of which builds on the other, the one that does.
    #[must_use]
    pub fn or(self, other: WasmPart) -> WasmPart {
        if self.has(other) { self } else { other }
    }

    /// Whether another part is loaded wherever this one is.
    pub fn has(self, other: WasmPart) -> bool {
        self == other || self.base().is_some_and(|base| base.has(other))
    }

    /// The name in the names of files.
    pub fn id(self) -> &'static str {
        WasmPart::ALL.iter().find(|(part, _)| *part == self).map_or("", |(_, id)| id)
    }

    /// The part with this name.
    pub fn named(id: &str) -> Option<WasmPart> {
        WasmPart::ALL.iter().find(|(_, other)| *other == id).map(|(part, _)| *part)
    }

    /// The part with the texts of a language, by its BCP 47 tag.
    pub fn of_lang(tag: &str) -> WasmPart {
        if tag.eq_ignore_ascii_case(PLAIN_JAPANESE) { WasmPart::More } else { WasmPart::First }
    }

    /// The part that shows a view.
    pub fn of_view(view: View) -> WasmPart {
        match view {
            View::Places => WasmPart::First,
            View::Card => WasmPart::Panels,
            View::Compare | View::Coverage | View::Map | View::Links => WasmPart::More,
        }
    }
}

/// A further file of a compiled package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// Areas, households, solar capacity, positions and the tile grid.
    Figures,
    /// Links, partners and programmes.
    Links,
    /// Sources and notes.
    Sources,
    /// Names that municipalities had before they merged.
    Names,
    /// The map of the country.
    Land,
    /// The map of the world.
    Globe,
}

impl File {
    /// All files with their names: the suffix of the file name; maps are shared between packages and have none.
    pub const ALL: [(File, &'static str); 6] = [
        (File::Figures, "figures"),
        (File::Links, "links"),
        (File::Sources, "sources"),
        (File::Names, "names"),
        (File::Land, "land"),
        (File::Globe, "globe"),
    ];

    /// The name.
    pub fn id(self) -> &'static str {
        File::ALL.iter().find(|(file, _)| *file == self).map_or("", |(_, id)| id)
    }

    /// The file with this name.
    pub fn named(id: &str) -> Option<File> {
        File::ALL.iter().find(|(_, other)| *other == id).map(|(file, _)| *file)
    }
}

/// The files that a state needs. `country`: the package has a map of its country with all its places. The map shows the links of
/// selected places, so it then needs those files too.
pub fn files(state: &State, country: bool) -> Vec<File> {
    let view = state.shown();
    let in_list = state.columns.chosen().iter().any(|field| field.is_figure())
        || state.sort.0.iter().any(|key| key.field.is_figure());
    let on_map = view == View::Map;
    let linked = on_map && !state.selected.is_empty();
    let needed = [
        (File::Figures, in_list || !matches!(view, View::Places | View::Card)),
        (File::Land, on_map),
        (File::Globe, linked || (on_map && !country)),
        (File::Sources, view != View::Places),
        (File::Links, linked || matches!(view, View::Compare | View::Card | View::Links)),
    ];
    needed.into_iter().filter(|(_, is_needed)| *is_needed).map(|(file, _)| file).collect()
}

#[cfg(test)]
mod tests {
    use super::{File, PLAIN_JAPANESE, WasmPart, files};
    use crate::state::grammar::{State, View};

    /// The files for a state in the grammar of links, of a package with a map of its country.
    fn needed(link: &str) -> Vec<File> {
        let mut state = State::default();
        for (key, value) in crate::state::grammar::pairs(link) {
            state.set(&key, &value, &mut Vec::new());
        }
        files(&state, true)
    }

    #[test]
    fn the_list_needs_figures_only_where_it_shows_them() {
        assert_eq!(needed("selected=14130&columns=population,declared&sort=name"), []);
        assert_eq!(needed("columns=area"), [File::Figures]);
        assert_eq!(needed("sort=-density"), [File::Figures]);
    }

    #[test]
    fn views_need_what_they_draw() {
        assert_eq!(needed("place=14130"), [File::Sources, File::Links]);
        assert_eq!(needed("view=compare"), [File::Figures, File::Sources, File::Links]);
        assert_eq!(needed("view=coverage"), [File::Figures, File::Sources]);
        assert_eq!(needed("view=map"), [File::Figures, File::Land, File::Sources]);
        assert_eq!(
            needed("view=map&selected=14130"),
            [File::Figures, File::Land, File::Globe, File::Sources, File::Links]
        );
    }

    #[test]
    fn parts_are_known_by_their_names() {
        for (part, id) in WasmPart::ALL {
            assert_eq!((WasmPart::named(id), part.id()), (Some(part), id));
        }
        assert_eq!(WasmPart::named("last"), None);
    }

    #[test]
    fn a_part_has_what_it_builds_on() {
        let has = |part: WasmPart| WasmPart::ALL.map(|(other, _)| part.has(other));
        assert_eq!(has(WasmPart::First), [true, false, false, false]);
        assert_eq!(has(WasmPart::Panels), [true, true, false, false]);
        assert_eq!(has(WasmPart::Own), [true, true, true, false]);
        assert_eq!(has(WasmPart::More), [true, true, false, true]);
    }

    #[test]
    fn one_part_shows_a_view_in_a_language() {
        for (view, _) in View::ALL {
            for tag in ["ja", "en", PLAIN_JAPANESE] {
                let (of_view, of_lang) = (WasmPart::of_view(view), WasmPart::of_lang(tag));
                let part = of_view.or(of_lang);
                assert!(part.has(of_view) && part.has(of_lang), "{view:?} in {tag}");
            }
        }
    }
}
