//! Names and markup that have no place in some folder.

use super::Violation;
use super::source::Source;

/// In files under the first, paths that begin with one of the second are wrong, for the third.
const NAMES: [(&str, &[&str], &str); 2] = [
    ("crates/core/src/", &["std::fs", "std::net", "std::env"], "the core does no I/O: bytes in, values and issues out"),
    (
        "src/",
        &["web_sys::Request", "web_sys::Response", "gloo::net", "fetch_with_str", "fetch_with_request"],
        "the widget never fetches: its page does (www/element)",
    ),
];

/// Literals with this in them, and attributes and tags like this, are wrong everywhere in `src/`.
const MARKUP: [&str; 2] = ["style=", "<style"];

pub(crate) fn check(source: &Source, violations: &mut Vec<Violation>) {
    let mut report = |line: &usize, what: String| {
        violations.push(Violation { path: source.path.clone(), line: *line, what });
    };
    for (folder, forbidden, why) in NAMES {
        if !source.path.starts_with(folder) {
            continue;
        }
        for (line, name) in &source.names {
            let name = name.join("::");
            if forbidden.iter().any(|forbidden| begins_with(&name, forbidden)) {
                report(line, format!("names {name}: {why}"));
            }
        }
    }
    if source.path.starts_with("src/") {
        for (line, text) in source.literals.iter().filter(|(_, text)| has_precision(text)) {
            report(line, format!("formats a float with {text}: i18n writes numbers, from integers"));
        }
    }
    if source.path.starts_with("src/") {
        for (line, text) in source.literals.iter().chain(&source.markup) {
            if MARKUP.iter().any(|wrong| contains_word(text, wrong)) {
                report(line, format!("{text}: a strict CSP blocks styles in markup; use classes"));
            }
        }
    }
}

/// Whole parts only: `std::fs::File` begins with `std::fs`, `std::fs_x` does not.
fn begins_with(name: &str, path: &str) -> bool {
    name.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// `style=` is in `<p style="…">`, but not in `data-style=`.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|char| char.is_alphanumeric() || char == '-' || char == '_')
    })
}

/// Whether a format string asks for decimals: `{x:.1}`, `{:>8.2}`, `{:.*}`.
fn has_precision(text: &str) -> bool {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .any(|(argument, _)| argument.split_once(':').is_some_and(|(_, spec)| spec.contains('.')))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::source::Source;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let mut violations = Vec::new();
        if let Ok(source) = Source::parse(path, text) {
            check(&source, &mut violations);
        }
        violations.sort();
        violations.iter().map(|violation| violation.line).collect()
    }

    #[test]
    fn core_is_pure() {
        let text = "use std::{collections, fs::File};\nuse std::fs_x::A;\nfn f() -> std::net::B {}\n// std::fs\nstd::env::var(1);";
        assert_eq!(lines("crates/core/src/a.rs", text), [1, 3, 5]);
        assert!(lines("crates/core/tests/a.rs", text).is_empty());
    }

    #[test]
    fn the_widget_never_fetches() {
        let text = "use web_sys::{Event, Request};\nwindow.fetch_with_str(x);\nfetch_with_strings();";
        assert_eq!(lines("src/boundary/a.rs", text), [1, 2]);
        assert!(lines("xtask/src/a.rs", text).is_empty());
    }

    #[test]
    fn no_styles_in_markup() {
        assert_eq!(lines("src/app/a.rs", "html! { <p\nstyle=\"x\"> }"), [2]);
        assert_eq!(lines("src/app/a.rs", "let style = \"<p style='x'>\";\nhtml! { <p data-style=1> }"), [1]);
        assert_eq!(lines("src/app/a.rs", "html! { <style> }"), [1]);
    }

    #[test]
    fn no_floats_are_formatted() {
        assert_eq!(lines("src/screens/a.rs", "format!(\"{x:.1}\");\nformat!(\"{x}. {y}\")"), [1]);
    }
}
