//! Each direct dependency has a line in docs/DEPENDENCIES.md that says why it is there, and no line is left of one that is gone.

use std::collections::BTreeSet;

use anyhow::Result;
use xshell::Shell;

use super::Violation;

const REASONS: &str = "docs/DEPENDENCIES.md";

/// Tables of a Cargo.toml whose keys are crates.
const CRATES: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
/// The same of a package.json.
const PACKAGES: [&str; 2] = ["dependencies", "devDependencies"];

/// `files` are those of the repository; of a tool's own workspace too.
pub(crate) fn check(sh: &Shell, files: &[String], violations: &mut Vec<Violation>) -> Result<()> {
    let (mut crates, mut packages) = (BTreeSet::new(), BTreeSet::new());
    for path in files {
        if in_folder(path, "Cargo.toml") {
            crates.extend(crates_of(&toml::from_str(&sh.read_file(path)?)?));
        } else if in_folder(path, "package.json") {
            packages.extend(packages_of(&serde_json::from_str(&sh.read_file(path)?)?));
        }
    }
    let text = sh.read_file(REASONS)?;
    compare(&text, "## Crates", &crates, violations);
    compare(&text, "## npm", &packages, violations);
    Ok(())
}

fn in_folder(path: &str, name: &str) -> bool {
    path.strip_suffix(name).is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
}

/// Those of a manifest that are not ours, for whatever target.
fn crates_of(manifest: &toml::Table) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let tables = std::iter::once(manifest)
        .chain(targets.into_iter().flat_map(|targets| targets.values()).filter_map(toml::Value::as_table));
    tables
        .flat_map(|table| CRATES.iter().filter_map(|key| table.get(*key)?.as_table()).flatten())
        .filter(|(_, value)| value.get("path").is_none())
        .map(|(name, _)| name.clone())
        .collect()
}

fn packages_of(manifest: &serde_json::Value) -> BTreeSet<String> {
    PACKAGES.iter().filter_map(|key| manifest.get(key)?.as_object()).flat_map(|table| table.keys().cloned()).collect()
}

/// Holds the first column of the table under a heading against what there is.
fn compare(text: &str, heading: &str, there: &BTreeSet<String>, violations: &mut Vec<Violation>) {
    let lines = text.lines().enumerate().skip_while(|(_, line)| *line != heading).skip(1);
    let section = lines.take_while(|(_, line)| !line.starts_with("## "));
    let told: Vec<(usize, &str)> =
        section.filter_map(|(at, line)| Some((at + 1, line.strip_prefix("| `")?.split_once("` |")?.0))).collect();
    let mut report = |line, what| violations.push(Violation { path: REASONS.to_owned(), line, what });
    for name in there.iter().filter(|name| !told.iter().any(|(_, told)| told == name)) {
        report(0, format!("no line under \"{heading}\" says why {name} is there"));
    }
    for (line, name) in told.iter().filter(|(_, name)| !there.contains(*name)) {
        report(*line, format!("{name} is no direct dependency: take the line out"));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{compare, crates_of, in_folder, packages_of};

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn crates_of_all_kinds_and_targets_are_found_but_not_our_own() {
        let manifest = "[dependencies]\na = \"1\"\nours = { path = \"..\", version = \"1\" }\n[dev-dependencies]\nb = { version = \"1\" }\n\
                        [build-dependencies.c]\nversion = \"1\"\n[target.'cfg(unix)'.dependencies]\nd = \"1\"\n[profile.release]\ne = 1\n";
        assert_eq!(toml::from_str(manifest).map(|manifest| crates_of(&manifest)), Ok(names(&["a", "b", "c", "d"])));
    }

    #[test]
    fn packages_of_both_kinds_are_found() {
        let manifest = serde_json::json!({ "dependencies": { "a": "1" }, "devDependencies": { "@b/c": "1" }, "overrides": { "d": "1" } });
        assert_eq!(packages_of(&manifest), names(&["@b/c", "a"]));
    }

    #[test]
    fn a_missing_line_and_a_stale_one_are_reported_in_their_own_section() {
        let text = "## Crates\n| `a` | why |\n| `gone` | why |\n\n## npm\n| `b` | why |\n";
        let mut violations = Vec::new();
        compare(text, "## Crates", &names(&["a", "b"]), &mut violations);
        let told: Vec<_> = violations.iter().map(|violation| (violation.line, violation.what.as_str())).collect();
        assert_eq!(
            told,
            [
                (0, "no line under \"## Crates\" says why b is there"),
                (3, "gone is no direct dependency: take the line out")
            ]
        );
    }

    #[test]
    fn manifests_are_known_by_their_whole_name() {
        assert!(in_folder("Cargo.toml", "Cargo.toml") && in_folder("a/Cargo.toml", "Cargo.toml"));
        assert!(!in_folder("a/NotCargo.toml", "Cargo.toml"));
    }
}
