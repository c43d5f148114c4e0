//! Who may name whom inside the widget: element and component -> screens -> ui -> app -> i18n -> core, boundary beside app.

use super::Violation;
use super::source::Source;

/// Each folder or file of `src/`, and which of the others and of our own crates it may name.
const MAY_NAME: [(&str, &[&str]); 9] = [
    ("ui", &["app", "i18n", "pledge_core"]),
    ("screens", &["app", "i18n", "pledge_core", "ui"]),
    ("app", &["i18n", "pledge_core"]),
    ("i18n", &["pledge_core"]),
    ("boundary", &["app", "i18n", "pledge_core"]),
    ("element", &["app", "boundary", "component", "i18n", "pledge_core", "screens", "ui"]),
    ("component", &["app", "boundary", "i18n", "pledge_core", "screens", "ui"]),
    ("lib", &["app", "boundary", "component", "element", "i18n", "pledge_core", "screens", "ui"]),
    // Programs of their own, outside the widget.
    ("bin", &[]),
];

pub(crate) fn check(source: &Source, violations: &mut Vec<Violation>) {
    let Some(path) = source.path.strip_prefix("src/") else { return };
    let layer = path.split(['/', '.']).next().unwrap_or_default();
    let Some((_, allowed)) = MAY_NAME.iter().find(|(name, _)| *name == layer) else {
        let what = format!("src/{layer} is no layer: say in xtask/src/check/layers.rs what it may name");
        violations.push(Violation { path: source.path.clone(), line: 0, what });
        return;
    };
    for (line, name) in &source.names {
        let Some(other) = names_layer(path, name) else { continue };
        if other != layer && !allowed.contains(&other) {
            let what = format!("{layer} names {other}, but may name only {}", allowed.join(", "));
            violations.push(Violation { path: source.path.clone(), line: *line, what });
        }
    }
}

/// The layer, or the crate of ours, that a path leads to.
fn names_layer<'a>(file: &str, name: &'a [String]) -> Option<&'a str> {
    let first = name.first()?;
    let steps = match first.as_str() {
        "pledge_core" => return Some(first),
        "crate" => 1,
        "super" => {
            // src/app/view.rs is the module app::view, src/app/mod.rs is app: so many steps up lead to the root.
            let depth = file.matches('/').count() + usize::from(!file.ends_with("/mod.rs"));
            let up = name.iter().take_while(|part| *part == "super").count();
            if up < depth {
                return None;
            }
            up
        }
        _ => return None,
    };
    let other = name.get(steps)?;
    MAY_NAME.iter().map(|(layer, _)| *layer).find(|layer| layer == other)
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
        violations.iter().map(|violation| violation.line).collect()
    }

    #[test]
    fn ui_may_not_reach_around_app() {
        assert_eq!(
            lines("src/ui/row.rs", "use crate::app::Session;\nuse crate::boundary::x;\nuse crate::element::Widget;"),
            [2, 3]
        );
        assert_eq!(lines("src/screens/places/row.rs", "use crate::boundary;\nuse crate::check::row;"), [1]);
    }

    #[test]
    fn groups_and_macros_are_seen() {
        assert_eq!(lines("src/app/state.rs", "use crate::{app::X, ui::Y};"), [1]);
        assert_eq!(lines("src/app/state.rs", "html! { <p>\n{ crate::ui::f() }</p> }"), [2]);
    }

    #[test]
    fn what_is_not_in_the_table_is_reported() {
        assert_eq!(lines("src/misc.rs", ""), [0]);
        assert!(lines("crates/core/src/misc.rs", "use crate::ui;").is_empty());
        assert!(lines("src/element.rs", "use crate::{app, boundary, ui};").is_empty());
    }
}
